package org.jointstatement.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement small enough to remember: an opening and a section, three paragraphs, one footnote, two countries. */
public final class Fixtures {

    private Fixtures() {}

    public static Statement statement(String slug) {
        return statement(slug, "We will keep the bridge open.");
    }

    public static Statement statement(String slug, String lastParagraph) {
        return new Statement(
                slug,
                1,
                "Joint statement",
                "Joint Statement on the Bridge",
                "Bridge",
                "Bridges",
                LocalDate.of(2020, 6, 18),
                null,
                "en",
                new Source("bridge.txt", "0".repeat(64), null),
                List.of(
                        new Section(
                                "opening",
                                null,
                                List.of(paragraph(
                                        slug,
                                        1,
                                        null,
                                        "We, the partners*, met.",
                                        new Sentence(
                                                Address.ofParagraph(slug, 1).withSentence(1), 0, 23)))),
                        new Section(
                                "the-bridge",
                                "The Bridge",
                                List.of(
                                        paragraph(
                                                slug,
                                                2,
                                                2,
                                                "It is old. It is ours.",
                                                new Sentence(
                                                        Address.ofParagraph(slug, 2)
                                                                .withSentence(1),
                                                        0,
                                                        10),
                                                new Sentence(
                                                        Address.ofParagraph(slug, 2)
                                                                .withSentence(2),
                                                        11,
                                                        22)),
                                        paragraph(
                                                slug,
                                                3,
                                                null,
                                                lastParagraph,
                                                new Sentence(
                                                        Address.ofParagraph(slug, 3)
                                                                .withSentence(1),
                                                        0,
                                                        lastParagraph.codePointCount(0, lastParagraph.length())))))),
                List.of(new Footnote("*", "The following are represented: the Hellenic Republic, Nepal.", 1, 16, 17)),
                List.of(
                        new Participant("the Hellenic Republic", ParticipantRole.REPRESENTED, null, null),
                        new Participant("Nepal", ParticipantRole.WRITTEN_STATEMENT, null, null)));
    }

    /** The same with another mark of its footnote. */
    public static Statement marked(String slug, String mark) {
        Statement whole = statement(slug);
        String text = whole.paragraphs().get(0).text().replace("*", mark);
        int length = text.codePointCount(0, text.length());
        Sentence sentence = new Sentence(Address.ofParagraph(slug, 1).withSentence(1), 0, length);
        Section opening = new Section("opening", null, List.of(paragraph(slug, 1, null, text, sentence)));
        Footnote footnote = whole.footnotes().get(0);
        int end = footnote.start() + mark.codePointCount(0, mark.length());
        return with(
                whole,
                List.of(opening, whole.sections().get(1)),
                List.of(new Footnote(mark, footnote.text(), 1, footnote.start(), end)));
    }

    /** The same in another language, its title, the section's heading and the last paragraph included. */
    public static Statement translated(
            String slug, String language, String title, String heading, String lastParagraph) {
        Statement english = statement(slug, lastParagraph);
        Section bridge = english.sections().get(1);
        return new Statement(
                slug,
                1,
                english.kind(),
                title,
                title,
                null,
                null,
                null,
                language,
                english.source(),
                List.of(english.sections().get(0), new Section(bridge.slug(), heading, bridge.paragraphs())),
                english.footnotes(),
                english.participants());
    }

    /** The same without its last paragraph. */
    public static Statement shortened(String slug) {
        Statement whole = statement(slug);
        Section bridge = whole.sections().get(1);
        Section shorter =
                new Section(bridge.slug(), bridge.heading(), bridge.paragraphs().subList(0, 1));
        return with(whole, List.of(whole.sections().get(0), shorter), whole.footnotes());
    }

    private static Statement with(Statement whole, List<Section> sections, List<Footnote> footnotes) {
        return new Statement(
                whole.slug(),
                1,
                whole.kind(),
                whole.title(),
                whole.shortTitle(),
                whole.theme(),
                whole.adopted(),
                whole.event(),
                whole.language(),
                whole.source(),
                sections,
                footnotes,
                whole.participants());
    }

    private static Paragraph paragraph(
            String slug, int number, @Nullable Integer printed, String text, Sentence... sentences) {
        return new Paragraph(
                Address.ofParagraph(slug, number),
                number,
                printed,
                printed == null ? NumberSource.INFERRED : NumberSource.PRINTED,
                text,
                List.of(sentences));
    }
}
