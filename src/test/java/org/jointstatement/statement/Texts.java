package org.jointstatement.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Composed statements of any length and with any participants. */
final class Texts {

    private Texts() {}

    /** One section whose paragraphs have two sentences each. */
    static Statement ofLength(String slug, int paragraphs) {
        List<Paragraph> all = IntStream.rangeClosed(1, paragraphs)
                .mapToObj(number -> paragraph(slug, number))
                .toList();
        return of(slug, LocalDate.of(2020, 6, 18), all, "Nepal", "Fiji", "the Harbour Masters");
    }

    static Statement withParticipants(String slug, LocalDate adopted, String... names) {
        return of(slug, adopted, List.of(paragraph(slug, 1)), names);
    }

    private static Statement of(String slug, LocalDate adopted, List<Paragraph> paragraphs, String... names) {
        return new Statement(
                slug,
                1,
                "Joint statement",
                "Joint Statement on the Harbour",
                "Harbour",
                null,
                adopted,
                null,
                "en",
                new Source("harbour.txt", "1".repeat(64), null),
                List.of(new Section("opening", null, paragraphs)),
                List.of(new Footnote("*", "They are in this order.", 1, 3, 4)),
                Stream.of(names)
                        .map(name -> new Participant(name, ParticipantRole.REPRESENTED, null, null))
                        .toList());
    }

    private static Paragraph paragraph(String slug, int number) {
        Address address = Address.ofParagraph(slug, number);
        return new Paragraph(
                address,
                number,
                null,
                NumberSource.INFERRED,
                "We met. We will meet again.",
                List.of(new Sentence(address.withSentence(1), 0, 7), new Sentence(address.withSentence(2), 8, 27)));
    }
}
