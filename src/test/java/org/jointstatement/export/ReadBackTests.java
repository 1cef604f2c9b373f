package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointstatement.export.ReadFile.blocksOfMarkdown;
import static org.jointstatement.export.ReadFile.elements;
import static org.jointstatement.export.ReadFile.valid;
import static org.jointstatement.export.ReadFile.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jointstatement.export.TaggedPdf.Block;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped text in every format, read back by a reader that is not ours: all of it and nothing else. */
@PortalTest
class ReadBackTests {

    private static final String SLUG = "belt-and-road-covid-19-2020";

    @Autowired
    private Statements statements;

    @Autowired
    private Files files;

    private Statement statement;
    private Extract extract;

    @BeforeEach
    void extract() {
        statement = statements.get(SLUG);
        extract = Makers.whole(statement);
    }

    @Test
    void plainTextHasAParagraphALine() {
        assertThat(new String(make(Format.TXT), StandardCharsets.UTF_8).lines())
                .startsWith(statement.title(), "", "Joint statement, 18 June 2020", extract.url())
                .containsSubsequence(numbered())
                .contains(
                        "Boosting Connectivity",
                        "* " + statement.footnotes().get(0).text());
    }

    @Test
    void markdownHasHeadingsParagraphsAndTheFootnote() {
        assertThat(blocksOfMarkdown(make(Format.MD)))
                .startsWith("1 " + statement.title())
                .containsSubsequence(numbered())
                .containsSubsequence(headings("2 "))
                .contains("1: * " + statement.footnotes().get(0).text());
    }

    @Test
    void akomaNtosoIsValidAndHasEverySentence() {
        byte[] xml = make(Format.XML);

        assertThat(valid(xml)).isEmpty();
        assertThat(elements(xml, "num")).containsExactlyElementsOf(labels());
        assertThat(elements(xml, "heading")).containsExactlyElementsOf(headings(""));
        assertThat(elements(xml, "content")).containsExactlyElementsOf(texts());
        assertThat(elements(xml, "span")).containsExactlyElementsOf(sentences());
        assertThat(elements(xml, "authorialNote"))
                .containsExactly(statement.footnotes().get(0).text());
        assertThat(elements(xml, "TLCOrganization")).hasSize(29);
        assertThat(elements(xml, "FRBRauthor"))
                .as("those in the room, on three levels")
                .hasSize(3 * 25);
    }

    @Test
    void wordHasHeadingsNumbersAndTheFootnoteOfItsOwn() throws Exception {
        try (XWPFDocument document = word(make(Format.DOCX))) {
            assertThat(ReadFile.styled(document, "Title")).containsExactly(statement.title());
            assertThat(ReadFile.styled(document, "Heading1")).containsExactlyElementsOf(headings(""));
            assertThat(ReadFile.numbered(document)).containsExactlyElementsOf(numbered());
            assertThat(document.getFootnotes().stream()
                            .map(note -> note.getParagraphs().get(0).getText())
                            .filter(note -> !note.isEmpty()))
                    .containsExactly("* " + statement.footnotes().get(0).text());
            assertThat(document.getFooterList().get(0).getText()).contains("18 June 2020 · " + extract.url());
        }
    }

    @Test
    void aPdfIsReadByItsTagsAndHasBookmarks() throws Exception {
        byte[] pdf = make(Format.PDF);
        List<Block> blocks = TaggedPdf.blocks(pdf);

        assertThat(blocks).startsWith(new Block("H1", statement.title()));
        assertThat(blocks)
                .filteredOn(block -> block.tag().equals("H2"))
                .extracting(Block::text)
                .containsExactlyElementsOf(headings(""));
        assertThat(blocks)
                .filteredOn(block -> block.tag().equals("P"))
                .extracting(Block::text)
                .containsSubsequence(numbered())
                .contains("* " + statement.footnotes().get(0).text());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(statement.title());
            assertThat(ReadFile.bookmarks(document))
                    .startsWith(statement.title(), "[1]", "2")
                    .containsSubsequence("Boosting Connectivity", "[9]", "[10]");
        }
    }

    @Test
    void everyPageOfAPdfSaysWhatItIsAndWhereItIsFrom() throws Exception {
        try (PDDocument document = Loader.loadPDF(make(Format.PDF))) {
            assertThat(ReadFile.pages(document))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(page -> assertThat(page)
                            .contains(statement.shortTitle(), "18 June 2020 · " + extract.url())
                            .containsPattern("\\d / " + document.getNumberOfPages()));
        }
    }

    private byte[] make(Format format) {
        return files.make(format, extract, Paper.A4);
    }

    private List<String> numbered() {
        return statement.paragraphs().stream()
                .map(paragraph -> paragraph.label() + " " + paragraph.text())
                .toList();
    }

    private List<String> labels() {
        return statement.paragraphs().stream().map(Paragraph::label).toList();
    }

    private List<String> texts() {
        return statement.paragraphs().stream().map(Paragraph::text).toList();
    }

    private List<String> sentences() {
        return statement.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream().map(paragraph::textOf))
                .toList();
    }

    private List<String> headings(String before) {
        return statement.sections().stream()
                .map(Section::heading)
                .flatMap(Stream::ofNullable)
                .map(heading -> before + heading)
                .toList();
    }
}
