package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointstatement.export.ReadFile.word;

import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jointstatement.export.TaggedPdf.Block;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FormatsTests {

    private static final Statement BRIDGE = Fixtures.statement("bridge");
    private static final Extract HOSTILE = Makers.whole(Fixtures.statement("hostile", Hostile.TEXT));

    @Test
    void aHostileTextIsItselfInMarkdown() {
        assertThat(ReadFile.blocksOfMarkdown(Makers.make(Format.MD, HOSTILE))).contains("[3] " + Hostile.CARRIED);
        assertThat(Makers.text(Format.MD, HOSTILE)).doesNotContain("\u0001").doesNotContain(" <script>");
    }

    @Test
    void aHostileTextIsItselfInPlainText() {
        assertThat(Makers.text(Format.TXT, HOSTILE).lines()).contains("[3] " + Hostile.CARRIED);
    }

    @Test
    void aHostileTextIsItselfInAkomaNtoso() {
        byte[] xml = Makers.make(Format.XML, HOSTILE);

        assertThat(ReadFile.valid(xml)).isEmpty();
        assertThat(ReadFile.elements(xml, "content")).contains(Hostile.CARRIED);
    }

    @Test
    void aHostileTextIsItselfInWord() throws Exception {
        try (XWPFDocument document = word(Makers.make(Format.DOCX, HOSTILE))) {
            assertThat(ReadFile.numbered(document)).contains("[3] " + Hostile.CARRIED);
        }
    }

    @Test
    void whatNoFontHasStandsInAPdfByItsNumber() {
        assertThat(TaggedPdf.blocks(Makers.make(Format.PDF, HOSTILE)))
                .extracting(Block::text)
                .anySatisfy(text -> assertThat(text)
                        .startsWith("[3] <script>alert(1)</script> ]]> &amp; *a* _b_ [c](d) `e` #1. \\ {f} [U+FFFD]"
                                + " [U+1F600] ")
                        .contains("[U+4E2D]"));
    }

    @Test
    void aTextThatTheFontsCannotSetHasNoPdf() {
        Statement chinese = Fixtures.translated("chinese", "zh", "联合声明", "桥", "我们将保持桥梁畅通。");

        assertThat(Format.PDF.suits(chinese)).isFalse();
        assertThat(Format.DOCX.suits(chinese)).isTrue();
        assertThatThrownBy(() -> Makers.make(Format.PDF, Makers.whole(chinese))).isInstanceOf(NotFoundException.class);
        assertThat(Format.PDF.suits(BRIDGE)).isTrue();
    }

    @Test
    void aTextThatIsTooLongHasNoPdf() {
        Statement endless = Fixtures.statement("endless", "On and on. ".repeat(25_000));

        assertThat(Format.PDF.suits(endless)).isFalse();
        assertThat(Format.TXT.suits(endless)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "JSON")
    void oneParagraphComesWithoutTheOthers(Format format) throws Exception {
        Extract only = Makers.only(BRIDGE, 2);
        String text = readable(format, Makers.make(format, only));

        assertThat(text)
                .contains("It is old. It is ours.", BRIDGE.title(), "The Bridge")
                .doesNotContain("We, the partners", "The following are represented", "keep the bridge");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "JSON")
    void theFootnoteComesWithTheParagraphThatHasItsMark(Format format) throws Exception {
        assertThat(readable(format, Makers.make(format, Makers.only(BRIDGE, 1))))
                .contains("The following are represented: the Hellenic Republic, Nepal.");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "JSON")
    void theSameTextIsTheSameBytesAnywhere(Format format) {
        byte[] file = Makers.make(format, HOSTILE);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Makers.make(format, HOSTILE)).isEqualTo(file);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void paperIsA4OrLetter() throws Exception {
        assertThat(width(Paper.A4)).isEqualTo(595);
        assertThat(width(Paper.LETTER)).isEqualTo(612);
        byte[] letter = Makers.files().make(Format.DOCX, Makers.whole(BRIDGE), Paper.LETTER);
        try (XWPFDocument document = word(letter)) {
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("12240");
        }
    }

    @Test
    void aDayIsWrittenInTheTextsOwnLanguage() {
        assertThat(Makers.whole(BRIDGE).kindAndDay()).isEqualTo("Joint statement, 18 June 2020");
    }

    @Test
    void anInferredNumberIsNoPartOfTheDocumentInAkomaNtoso() {
        assertThat(Makers.text(Format.XML, Makers.whole(BRIDGE)))
                .contains("<num>2</num>")
                .containsPattern("<num status=\"editorial\" title=\"[^\"]+\">\\[3]</num>");
    }

    private static int width(Paper paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(Makers.files().make(Format.PDF, Makers.whole(BRIDGE), paper))) {
            return (int) document.getPage(0).getMediaBox().getWidth();
        }
    }

    private static String readable(Format format, byte[] file) throws Exception {
        if (format == Format.PDF) {
            try (PDDocument document = Loader.loadPDF(file)) {
                return String.join(" ", ReadFile.pages(document));
            }
        }
        if (format == Format.DOCX) {
            try (XWPFDocument document = word(file)) {
                return Stream.concat(
                                document.getParagraphs().stream(),
                                document.getFootnotes().stream().flatMap(note -> note.getParagraphs().stream()))
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining(" "));
            }
        }
        String text = new String(file, StandardCharsets.UTF_8);
        return format == Format.XML ? text.replaceAll("<[^>]+>", "") : text;
    }
}
