package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jointstatement.statement.Fixtures;
import org.junit.jupiter.api.Test;

/** Where the lines of a PDF end. */
class PdfLinesTests {

    /** One letter more before each: somewhere among so many the end of a line falls on the hyphen. */
    private static final String MANY = String.join(
            " ",
            IntStream.range(0, 300)
                    .mapToObj(i -> "x".repeat(i % 9 + 1) + " COVID-19")
                    .toList());

    @Test
    void noLineOfTheTextEndsBetweenAWordAndItsNumber() throws Exception {
        assertThat(lines(Makers.whole(Fixtures.statement("lines", MANY))))
                .hasSizeGreaterThan(30)
                .noneMatch(line -> line.endsWith("COVID-"));
    }

    @Test
    void noLineOfATitleOrAHeadingDoesEither() throws Exception {
        String title = IntStream.range(0, 60)
                .mapToObj(i -> "x".repeat(i % 7 + 1) + " COVID-19")
                .reduce("", (left, right) -> left + " " + right)
                .strip();

        assertThat(lines(Makers.whole(Fixtures.translated("titled", "en", title, title, "We met."))))
                .hasSizeGreaterThan(20)
                .noneMatch(line -> line.endsWith("COVID-"));
    }

    private static List<String> lines(Extract extract) throws IOException {
        try (PDDocument document = Loader.loadPDF(Makers.make(Format.PDF, extract))) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }
}
