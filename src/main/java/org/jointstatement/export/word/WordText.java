package org.jointstatement.export.word;

import java.util.List;
import org.jointstatement.export.Captions;
import org.jointstatement.export.Extract;
import org.jointstatement.export.Paper;
import org.jointstatement.export.Piece;
import org.jointstatement.export.Xml;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.springframework.stereotype.Component;

/** Writes the parts of a Word file that hold words. */
@Component
class WordText {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String[] NAMESPACES = {
        "xmlns:w", NAMESPACE, "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };

    private final Captions captions;

    WordText(Captions captions) {
        this.captions = captions;
    }

    byte[] document(Extract extract, Paper paper) {
        Xml xml = new Xml().open("w:document", NAMESPACES).open("w:body");
        begin(xml, extract, "Title");
        run(xml, extract, extract.statement().title()).close();
        begin(xml, extract, "Subtitle");
        run(xml, extract, extract.kindAndDay()).close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Address").close();
        xml.open("w:hyperlink", "r:id", "page").open("w:r");
        xml.element("w:t", extract.url()).close().close().close();
        WordNumbering numbering = WordNumbering.of(extract.paragraphs());
        for (Section section : extract.sections()) {
            section(xml, extract, section, numbering);
        }
        colophon(xml, extract);
        sheet(xml, paper);
        return xml.close().close().toBytes();
    }

    byte[] footnotes(Extract extract) {
        Xml xml = new Xml().open("w:footnotes", NAMESPACES);
        rule(xml, "separator", "-1");
        rule(xml, "continuationSeparator", "0");
        for (Footnote footnote : extract.footnotes()) {
            xml.open("w:footnote", "w:id", id(extract, footnote));
            begin(xml, extract, "FootnoteText");
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
            xml.close().element("w:t", footnote.mark()).close();
            run(xml, extract, " " + footnote.text()).close().close();
        }
        return xml.close().toBytes();
    }

    byte[] header(Extract extract) {
        Xml xml = new Xml().open("w:hdr", NAMESPACES);
        begin(xml, extract, "Header");
        String number = extract.only() == null ? "" : extract.only().label() + " – ";
        run(xml, extract, number + extract.statement().shortTitle());
        return xml.close().close().toBytes();
    }

    byte[] footer(Extract extract) {
        Xml xml = new Xml().open("w:ftr", NAMESPACES);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
        String day = extract.day().isEmpty() ? "" : extract.day() + " · ";
        run(xml, extract, day + extract.url() + " · ");
        xml.open("w:fldSimple", "w:instr", "PAGE").open("w:r").element("w:t", "1");
        xml.close().close();
        run(xml, extract, " / ");
        xml.open("w:fldSimple", "w:instr", "NUMPAGES").open("w:r").element("w:t", "1");
        return xml.close().close().close().close().toBytes();
    }

    private static void section(Xml xml, Extract extract, Section section, WordNumbering numbering) {
        String heading = section.heading();
        if (heading != null) {
            begin(xml, extract, "Heading1");
            run(xml, extract, heading).close();
        }
        for (Paragraph paragraph : section.paragraphs()) {
            paragraph(xml, extract, paragraph, String.valueOf(numbering.listOf(paragraph)));
        }
    }

    private static void paragraph(Xml xml, Extract extract, Paragraph paragraph, String list) {
        String number = String.valueOf(paragraph.number());
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "NumberedParagraph");
        xml.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", list);
        xml.close();
        direction(xml, extract, "w:bidi").close();
        xml.empty("w:bookmarkStart", "w:id", number, "w:name", "para_" + number);
        xml.empty("w:bookmarkEnd", "w:id", number);
        List<Footnote> footnotes = extract.statement().footnotesOf(paragraph);
        for (Piece piece : Piece.of(paragraph.text(), footnotes)) {
            if (piece.footnote() == null) {
                run(xml, extract, piece.text());
            } else {
                reference(xml, id(extract, piece.footnote()), piece.text());
            }
        }
        xml.close();
    }

    /** The mark stays as printed: Word counts no number of its own for it. */
    private static void reference(Xml xml, String id, String mark) {
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
        xml.close().empty("w:footnoteReference", "w:customMarkFollows", "1", "w:id", id);
        xml.element("w:t", mark).close();
    }

    private void colophon(Xml xml, Extract extract) {
        if (extract.hasInferred()) {
            begin(xml, extract, "Colophon");
            run(xml, extract, captions.inferred(extract)).close();
        }
        begin(xml, extract, "Colophon");
        run(xml, extract, captions.revision(extract)).close();
    }

    private static void sheet(Xml xml, Paper paper) {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", String.valueOf(paper.width()), "w:h", String.valueOf(paper.height()));
        xml.empty(
                "w:pgMar",
                "w:top",
                "1418",
                "w:right",
                "1304",
                "w:bottom",
                "1418",
                "w:left",
                "1304",
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        xml.close();
    }

    private static Xml begin(Xml xml, Extract extract, String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        return direction(xml, extract, "w:bidi").close();
    }

    private static Xml run(Xml xml, Extract extract, String text) {
        xml.open("w:r").open("w:rPr");
        direction(xml, extract, "w:rtl").close();
        return xml.element("w:t", text, "xml:space", "preserve").close();
    }

    private static Xml direction(Xml xml, Extract extract, String mark) {
        return extract.statement().direction().equals("rtl") ? xml.empty(mark) : xml;
    }

    private static void rule(Xml xml, String type, String id) {
        xml.open("w:footnote", "w:type", type, "w:id", id).open("w:p").open("w:r");
        xml.empty("w:" + type).close().close().close();
    }

    private static String id(Extract extract, Footnote footnote) {
        return String.valueOf(extract.statement().footnotes().indexOf(footnote) + 1);
    }
}
