package org.jointstatement.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.jointstatement.export.Captions;
import org.jointstatement.export.Extract;
import org.jointstatement.export.Paper;
import org.jointstatement.export.Xml;
import org.jointstatement.statement.Footnote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the parts of a Word file that hold the words of texts. */
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

    /** Writes the texts one after another, since all may be more than the memory holds. */
    void document(WordBook book, OutputStream out) throws IOException {
        Xml xml = new Xml().open("w:document", NAMESPACES).open("w:body");
        for (Iterator<WordPart> rest = book.parts().iterator(); rest.hasNext(); ) {
            WordPart part = rest.next();
            new WordBody(xml, book, part).write(captions);
            if (rest.hasNext()) {
                xml.open("w:p").open("w:pPr");
                sheet(xml, book.paper(), part);
                xml.close().close();
            }
            xml.moveTo(out);
        }
        WordBody.rest(xml, book);
        sheet(
                xml,
                book.paper(),
                book.parts().isEmpty() ? null : book.parts().get(book.parts().size() - 1));
        out.write(xml.close().close().toBytes());
    }

    byte[] footnotes(WordBook book) {
        Xml xml = new Xml().open("w:footnotes", NAMESPACES);
        rule(xml, "separator", "-1");
        rule(xml, "continuationSeparator", "0");
        for (WordPart part : book.parts()) {
            WordRuns runs = book.runs(part);
            for (Footnote footnote : part.ownFootnotes()) {
                xml.open("w:footnote", "w:id", part.id(footnote));
                WordBody.begin(xml, "FootnoteText", runs);
                xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
                xml.close().element("w:t", footnote.mark()).close();
                runs.text(xml, " " + footnote.text());
                xml.close().close();
            }
        }
        return xml.close().toBytes();
    }

    byte[] header(WordBook book, WordPart part) {
        Xml xml = new Xml().open("w:hdr", NAMESPACES);
        Extract extract = part.extract();
        WordRuns runs = book.runs(part);
        WordBody.begin(xml, "Header", runs);
        String number = extract.only() == null ? "" : extract.only().label() + " – ";
        runs.text(xml, number + extract.statement().shortTitle());
        return xml.close().close().toBytes();
    }

    byte[] footer(WordBook book, WordPart part) {
        Xml xml = new Xml().open("w:ftr", NAMESPACES);
        Extract extract = part.extract();
        WordRuns runs = book.runs(part);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
        String day = extract.day().isEmpty() ? "" : extract.day() + " · ";
        runs.text(xml, day + extract.url() + " · ");
        xml.open("w:fldSimple", "w:instr", "PAGE").open("w:r").element("w:t", "1");
        xml.close().close();
        runs.text(xml, " / ");
        xml.open("w:fldSimple", "w:instr", "NUMPAGES").open("w:r").element("w:t", "1");
        return xml.close().close().close().close().toBytes();
    }

    /** The sheet that a text is on, with its header and footer; the last, or only, one ends the document. */
    private static void sheet(Xml xml, Paper paper, @Nullable WordPart part) {
        xml.open("w:sectPr");
        if (part != null) {
            xml.empty("w:headerReference", "w:type", "default", "r:id", part.named("header"));
            xml.empty("w:footerReference", "w:type", "default", "r:id", part.named("footer"));
        }
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

    private static void rule(Xml xml, String type, String id) {
        xml.open("w:footnote", "w:type", type, "w:id", id).open("w:p").open("w:r");
        xml.empty("w:" + type).close().close().close();
    }
}
