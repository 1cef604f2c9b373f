package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jointstatement.annotation.Withheld;
import org.jointstatement.statement.Fixtures;
import org.junit.jupiter.api.Test;

/** A PDF has what people wrote at its end, if that is wanted. */
class NotesInPdfTests {

    private static final Extract NOTED = Makers.noted(Fixtures.statement("noted"), "**First** words.\n\n- a point");

    @Test
    void theNotesStandAtTheEndUnderTheirNumbers() throws Exception {
        String text = text(Makers.make(Format.PDF, NOTED));

        assertThat(text)
                .contains(
                        "1. Paragraph [1] · An analyst · 21 November 2026, 14:07 UTC · Public",
                        "First words.",
                        "a point")
                .doesNotContain("**");
        assertThat(text.indexOf("First words.")).isGreaterThan(text.indexOf("Notes"));
    }

    @Test
    void thosePastTheLimitAreCounted() throws Exception {
        Extract noted = Makers.noted(NOTED.statement(), "First words.", null, 3);

        assertThat(text(Makers.make(Format.PDF, noted))).contains("3 more notes are on the pages of their paragraphs.");
        assertThat(text(Makers.make(Format.PDF, NOTED))).doesNotContain("more note");
    }

    @Test
    void whatOthersDoNotSeeSaysSo() throws Exception {
        Extract waits = Makers.noted(NOTED.statement(), "First words.", new Withheld(false, ""), 0);
        Extract hidden = Makers.noted(NOTED.statement(), "First words.", new Withheld(true, "No names."), 0);

        assertThat(text(Makers.make(Format.PDF, waits)))
                .contains("Public This note waits for review: others see it when an editor has looked at it.");
        assertThat(text(Makers.make(Format.PDF, hidden)))
                .contains("Public An editor has hidden this note.", "The reason: No names. First words.");
    }

    @Test
    void theTextAloneHasNone() throws Exception {
        assertThat(text(Makers.make(Format.PDF, Makers.whole(NOTED.statement()))))
                .doesNotContain("An analyst");
    }

    @Test
    void noOtherFormatHasThem() {
        for (Format format : List.of(Format.TXT, Format.MD, Format.XML)) {
            assertThat(Makers.text(format, NOTED)).isEqualTo(Makers.text(format, Makers.whole(NOTED.statement())));
        }
    }

    @Test
    void aNumberLeadsToItsNoteAndTheNoteToItsParagraph() throws Exception {
        int links = links(Makers.make(Format.PDF, NOTED));

        assertThat(links - links(Makers.make(Format.PDF, Makers.whole(NOTED.statement()))))
                .isEqualTo(2);
    }

    @Test
    void aNoteRunsAsItsFirstLetterDoes() {
        assertThat(Extract.direction("نؤيد COVID-19.")).isEqualTo("rtl");
        assertThat(Extract.direction("We support نؤيد.")).isEqualTo("ltr");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return String.join(" ", ReadFile.pages(document)).replaceAll("\\s+", " ");
        }
    }

    private static int links(byte[] pdf) throws Exception {
        int links = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                links += page.getAnnotations(PDAnnotationLink.class::isInstance).size();
            }
        }
        return links;
    }
}
