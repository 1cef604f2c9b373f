package org.jointstatement.export;

import java.util.List;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Sentence;
import org.springframework.stereotype.Component;

/**
 * Writes a text in Akoma Ntoso 3.0, the standard of OASIS for the documents of parliaments and the like. Its ids are
 * our anchors; a number that was inferred has the status {@code editorial}: it is not in the document itself.
 */
@Component
class AkomaNtoso implements FileMaker {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final Captions captions;

    AkomaNtoso(Captions captions) {
        this.captions = captions;
    }

    @Override
    public Format format() {
        return Format.XML;
    }

    @Override
    public byte[] make(Extract extract, Paper paper) {
        Xml xml = new Xml();
        xml.open("akomaNtoso", "xmlns", NAMESPACE);
        xml.open("statement", "name", "statement");
        AkomaNtosoMeta.write(xml, extract);
        preface(xml, extract);
        xml.open("mainBody", "xml:lang", extract.statement().language());
        extract.sections().forEach(section -> section(xml, extract, section));
        return xml.close().close().close().toBytes();
    }

    private static void preface(Xml xml, Extract extract) {
        xml.open("preface");
        xml.open("p", "class", "title")
                .element("docTitle", extract.statement().title())
                .close();
        xml.open("p", "class", "kind").element("docType", extract.statement().kind());
        if (extract.statement().adopted() != null) {
            xml.text(", ")
                    .element(
                            "docDate",
                            extract.day(),
                            "date",
                            extract.statement().adopted().toString());
        }
        xml.close().close();
    }

    private void section(Xml xml, Extract extract, Section section) {
        xml.open("section", "eId", "section-" + section.slug());
        String heading = section.heading();
        if (heading != null) {
            xml.element("heading", heading);
        }
        section.paragraphs().forEach(paragraph -> paragraph(xml, extract, paragraph));
        xml.close();
    }

    private void paragraph(Xml xml, Extract extract, Paragraph paragraph) {
        xml.open("paragraph", "eId", paragraph.address().anchor());
        if (paragraph.numberSource() == NumberSource.PRINTED) {
            xml.element("num", paragraph.label());
        } else {
            xml.element("num", paragraph.label(), "status", "editorial", "title", captions.inferred(extract));
        }
        xml.open("content").open("p");
        sentences(xml, extract, paragraph);
        xml.close().close().close();
    }

    private static void sentences(Xml xml, Extract extract, Paragraph paragraph) {
        String text = paragraph.text();
        int at = 0;
        for (Sentence sentence : paragraph.sentences()) {
            words(xml, extract, paragraph, at, sentence.start());
            xml.open("span", "eId", sentence.address().anchor(), "class", "sentence");
            words(xml, extract, paragraph, sentence.start(), sentence.end());
            xml.close();
            at = sentence.end();
        }
        words(xml, extract, paragraph, at, text.codePointCount(0, text.length()));
    }

    private static void words(Xml xml, Extract extract, Paragraph paragraph, int from, int to) {
        List<Footnote> footnotes = extract.statement().footnotesOf(paragraph);
        for (Piece piece : Piece.of(paragraph.text(), from, to, footnotes)) {
            if (piece.footnote() == null) {
                xml.text(piece.text());
            } else {
                footnote(xml, extract, piece.footnote());
            }
        }
    }

    private static void footnote(Xml xml, Extract extract, Footnote footnote) {
        int place = extract.statement().footnotes().indexOf(footnote) + 1;
        xml.open("authorialNote", "eId", "footnote-" + place, "marker", footnote.mark(), "placement", "bottom");
        xml.element("p", footnote.text()).close();
    }
}
