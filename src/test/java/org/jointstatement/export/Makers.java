package org.jointstatement.export;

import java.nio.charset.StandardCharsets;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The makers of all formats, without a portal around them. */
final class Makers {

    static final String HOST = "https://portal.example";

    private Makers() {}

    static Files files() {
        Captions captions = new Captions(messages());
        return new Files(
                new PlainText(captions),
                new MarkdownText(captions),
                new AkomaNtoso(captions),
                new WordFile(new WordText(captions)),
                new PdfPress(pdf()));
    }

    static PdfFile pdf() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages());
        return new PdfFile(new PdfPage(engine));
    }

    static Extract whole(Statement statement) {
        return new Extract(statement, null, HOST + "/statements/" + statement.slug());
    }

    static Extract only(Statement statement, int number) {
        Paragraph paragraph = statement.findParagraph(number).orElseThrow();
        return new Extract(statement, paragraph, HOST + paragraph.address().path());
    }

    static byte[] make(Format format, Extract extract) {
        return files().make(format, extract, Paper.A4);
    }

    static String text(Format format, Extract extract) {
        return new String(make(format, extract), StandardCharsets.UTF_8);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
