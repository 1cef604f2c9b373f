package org.jointstatement.annotation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointstatement.annotation.AnchorState;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Quoted;
import org.jointstatement.annotation.Status;
import org.jointstatement.annotation.comments.CommentedLine;
import org.jointstatement.annotation.comments.CommentedText;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class NoteCommentsTests {

    private static final Statement BRIDGE = Fixtures.statement("bridge", "a😀b c");

    @BeforeEach
    void ask() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aTextForWhichThereIsNoRoomHasLines() {
        Statement endless = Fixtures.statement("endless", "On and on. ".repeat(NoteComments.LONGEST / 11 - 5));
        Address inBridge = Address.ofParagraph("bridge", 2);

        List<CommentedText> texts = texts(
                List.of(endless, BRIDGE), note(inBridge), note(Address.ofParagraph("endless", 2)), note(inBridge));

        assertThat(texts).extracting(CommentedText::isWhole).containsExactly(true, false);
        assertThat(texts.get(1).threads()).isEmpty();
        assertThat(texts.get(1).lines()).extracting(CommentedLine::words).containsExactly("Bridge, paragraph 2");
        assertThat(texts.get(1).lines().get(0).threads()).hasSize(2);
        assertThat(texts.get(1).heading()).startsWith("Paragraphs with notes: there is no room");
    }

    @Test
    void aTextWithoutNotesIsNotThere() {
        assertThat(texts(List.of(BRIDGE, Fixtures.statement("other")), note(Address.ofParagraph("other", 1))))
                .extracting(text -> text.statement().slug())
                .containsExactly("other");
    }

    @Test
    void wordsAreFoundOnlyWhereTheyStand() {
        assertThat(spot(quoted("😀b", 1, 3), AnchorState.IN_PLACE)).isEqualTo(new Spot(1, 3));
        assertThat(spot(quoted("😀b", 1, 3), AnchorState.MOVED)).isEqualTo(new Spot(1, 3));
        assertThat(spot(quoted("😀b", 0, 2), AnchorState.IN_PLACE)).isEqualTo(Spot.NUMBER);
        assertThat(spot(quoted("😀b", 1, 30), AnchorState.IN_PLACE)).isEqualTo(Spot.NUMBER);
        assertThat(spot(quoted("😀b", 1, 3), AnchorState.NEEDS_LOOK)).isEqualTo(Spot.NUMBER);
        assertThat(spot(quoted("😀b", 1, 3), AnchorState.LOST)).isEqualTo(Spot.NUMBER);
        assertThat(spot(null, AnchorState.IN_PLACE)).isEqualTo(new Spot(0, 5));
        assertThat(spot(null, AnchorState.LOST)).isEqualTo(Spot.NUMBER);
    }

    @Test
    void aSentenceThatIsNotThereIsOnTheNumber() {
        Paragraph second = BRIDGE.paragraphs().get(1);
        Address target = Address.ofParagraph("bridge", 2);

        assertThat(Spot.of(note(target.withSentence(2)), second)).isEqualTo(new Spot(11, 22));
        assertThat(Spot.of(note(target.withSentence(3)), second)).isEqualTo(Spot.NUMBER);
    }

    private static Spot spot(@Nullable Quoted quoted, AnchorState state) {
        Annotation note = note(Address.ofParagraph("bridge", 3), quoted, state);
        return Spot.of(note, BRIDGE.paragraphs().get(2));
    }

    private static Quoted quoted(String words, int start, int end) {
        return new Quoted(words, "", "", start, end, null);
    }

    private static List<CommentedText> texts(List<Statement> statements, Annotation... notes) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        List<Placed> rows =
                List.of(notes).stream().map(note -> placed(note, statements)).toList();
        return NoteComments.of(
                statements, new Threaded(rows, List.of(), Map.of(), null), new FileWords(messages, Map.of()));
    }

    private static Placed placed(Annotation note, List<Statement> statements) {
        Statement statement = statements.stream()
                .filter(one -> one.slug().equals(note.target().slug()))
                .findFirst()
                .orElseThrow();
        String label =
                statement.findParagraph(note.target().paragraph()).orElseThrow().label();
        return new Placed(note, statement, label, true, 0, Set.of());
    }

    private static Annotation note(Address target) {
        return note(target, null, AnchorState.IN_PLACE);
    }

    private static Annotation note(Address target, @Nullable Quoted quoted, AnchorState state) {
        return new Annotation(
                UUID.randomUUID(),
                target,
                1,
                new UUID(0, 1),
                "An analyst",
                Audience.PUBLIC,
                null,
                Motivation.COMMENT,
                "Words",
                List.of(),
                state,
                quoted,
                Status.OPEN,
                null,
                null,
                null,
                OffsetDateTime.parse("2026-11-21T14:07:00Z"),
                null,
                0);
    }
}
