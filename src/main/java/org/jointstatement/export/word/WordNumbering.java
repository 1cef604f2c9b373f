package org.jointstatement.export.word;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.export.Xml;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;

/**
 * The lists of a Word file that count its paragraphs. Word gives one look to a list, so every run of printed, or of
 * inferred, numbers without a gap is a list of its own that begins with its first number.
 *
 * @param runs in order, none of them empty
 * @param before how many lists the texts before it have
 */
record WordNumbering(List<List<Paragraph>> runs, int before) {

    private static final String PRINTED = "0";
    private static final String INFERRED = "1";

    static WordNumbering of(List<Paragraph> paragraphs, int before) {
        List<List<Paragraph>> runs = new ArrayList<>();
        Paragraph last = null;
        for (Paragraph paragraph : paragraphs) {
            if (last == null || !continues(last, paragraph)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(paragraph);
            last = paragraph;
        }
        return new WordNumbering(runs, before);
    }

    /** The list that counts this paragraph, from 1. */
    int listOf(Paragraph paragraph) {
        for (int i = 0; i < runs.size(); i++) {
            List<Paragraph> run = runs.get(i);
            if (paragraph.number() >= run.get(0).number()
                    && paragraph.number() <= run.get(run.size() - 1).number()) {
                return before + i + 1;
            }
        }
        throw new IllegalArgumentException("Not counted: " + paragraph.address());
    }

    /** How many lists there are with its own. */
    int last() {
        return before + runs.size();
    }

    /** The lists of all texts of a file. */
    static byte[] toXml(List<WordPart> parts) {
        Xml xml = new Xml().open("w:numbering", "xmlns:w", WordText.NAMESPACE);
        look(xml, PRINTED, "%1");
        look(xml, INFERRED, "[%1]");
        parts.forEach(part -> part.numbering().write(xml));
        return xml.close().toBytes();
    }

    private void write(Xml xml) {
        for (int i = 0; i < runs.size(); i++) {
            Paragraph first = runs.get(i).get(0);
            xml.open("w:num", "w:numId", String.valueOf(before + i + 1));
            xml.empty("w:abstractNumId", "w:val", isPrinted(first) ? PRINTED : INFERRED);
            xml.open("w:lvlOverride", "w:ilvl", "0");
            xml.empty("w:startOverride", "w:val", String.valueOf(first.number()));
            xml.close().close();
        }
    }

    private static void look(Xml xml, String id, String text) {
        xml.open("w:abstractNum", "w:abstractNumId", id);
        xml.empty("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", "0");
        xml.empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", "decimal");
        xml.empty("w:lvlText", "w:val", text).empty("w:lvlJc", "w:val", "left");
        xml.open("w:pPr")
                .empty("w:ind", "w:left", "720", "w:hanging", "720")
                .close()
                .close()
                .close();
    }

    private static boolean continues(Paragraph last, Paragraph next) {
        return next.number() == last.number() + 1 && isPrinted(last) == isPrinted(next);
    }

    private static boolean isPrinted(Paragraph paragraph) {
        return paragraph.numberSource() == NumberSource.PRINTED;
    }
}
