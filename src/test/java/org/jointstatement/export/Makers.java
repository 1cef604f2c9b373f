package org.jointstatement.export;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jointstatement.annotation.AnchorState;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Endnote;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Status;
import org.jointstatement.annotation.Withheld;
import org.jointstatement.annotation.comments.CommentedFile;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The makers of all formats, without a portal around them. */
final class Makers {

    private static final String HOST = "https://portal.example";

    @ComponentScan(
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(FileController|FormatsAdvice|Negotiation)"))
    private static class Workshop {}

    private Makers() {}

    /** Fresh ones, that have kept no file yet. */
    static Files files() {
        return workshop().getBean(Files.class);
    }

    /** What makes files of texts with comments. */
    static CommentedFile commentedFile() {
        return workshop().getBean(CommentedFile.class);
    }

    private static AnnotationConfigApplicationContext workshop() {
        AnnotationConfigApplicationContext workshop = new AnnotationConfigApplicationContext();
        ResourceBundleMessageSource messages = messages();
        workshop.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        workshop.registerBean(SpringTemplateEngine.class, () -> templates(messages));
        workshop.register(Workshop.class);
        workshop.refresh();
        return workshop;
    }

    static Extract whole(Statement statement) {
        return new Extract(statement, null, HOST + "/statements/" + statement.slug());
    }

    static Extract only(Statement statement, int number) {
        Paragraph paragraph = statement.findParagraph(number).orElseThrow();
        return new Extract(statement, paragraph, HOST + paragraph.address().path());
    }

    /** A statement with a note on its first paragraph, which has an answer. */
    static Extract noted(Statement statement, String body) {
        return noted(statement, body, null, 0);
    }

    /** The same of a note that its audience does not see, beside so many for which there was no room. */
    static Extract noted(Statement statement, String body, @Nullable Withheld withheld, int left) {
        Address target = statement.paragraphs().get(0).address();
        Annotation note = note(target, body, null, withheld);
        Endnote thread = new Endnote(1, List.of(note, note(target, body, note.id(), null)));
        return whole(statement).with(new Noted(List.of(thread), left, null, 1));
    }

    private static Annotation note(Address target, String body, @Nullable UUID parent, @Nullable Withheld withheld) {
        return new Annotation(
                UUID.nameUUIDFromBytes((parent + body).getBytes(StandardCharsets.UTF_8)),
                target,
                1,
                new UUID(0, 1),
                "An analyst",
                Audience.PUBLIC,
                null,
                Motivation.COMMENT,
                body,
                List.of(),
                AnchorState.IN_PLACE,
                null,
                Status.OPEN,
                parent,
                parent,
                withheld,
                OffsetDateTime.parse("2026-11-21T14:07:00Z"),
                null,
                0);
    }

    static byte[] make(Format format, Extract extract) {
        return files().make(format, extract, Paper.A4);
    }

    static String text(Format format, Extract extract) {
        return new String(make(format, extract), StandardCharsets.UTF_8);
    }

    private static SpringTemplateEngine templates(ResourceBundleMessageSource messages) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine templates = new SpringTemplateEngine();
        templates.setTemplateResolver(files);
        templates.setTemplateEngineMessageSource(messages);
        return templates;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
