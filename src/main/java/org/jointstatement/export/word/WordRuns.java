package org.jointstatement.export.word;

import org.jointstatement.export.Xml;

/**
 * Writes runs of words that run one way.
 *
 * @param rightToLeft whether they do so from the right
 * @param language of the words, where it is not that of the file; else empty
 */
record WordRuns(boolean rightToLeft, String language) {

    /**
     * How words look.
     *
     * @param style of characters; empty if none
     */
    record Look(String style, boolean strong, boolean emphasis) {

        static final Look PLAIN = new Look("", false, false);
    }

    /** Says which way a paragraph runs, within its properties. */
    Xml paragraph(Xml xml) {
        return rightToLeft ? xml.empty("w:bidi") : xml;
    }

    void text(Xml xml, String text) {
        text(xml, text, Look.PLAIN);
    }

    /** Writes words; Word has elements of its own for a tab and for a new line. */
    void text(Xml xml, String text, Look look) {
        xml.open("w:r");
        properties(xml, look);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\t' || sign == '\n') {
                words(xml, text.substring(from, at));
                xml.empty(sign == '\t' ? "w:tab" : "w:br");
                from = at + 1;
            }
        }
        words(xml, text.substring(from));
        xml.close();
    }

    /** The properties of a run, in the order of the schema. */
    void properties(Xml xml, Look look) {
        xml.open("w:rPr");
        if (!look.style.isEmpty()) {
            xml.empty("w:rStyle", "w:val", look.style);
        }
        if (look.strong) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.emphasis) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (rightToLeft) {
            xml.empty("w:rtl");
        }
        if (!language.isEmpty()) {
            xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language);
        }
        xml.close();
    }

    private static void words(Xml xml, String words) {
        if (!words.isEmpty()) {
            xml.element("w:t", words, "xml:space", "preserve");
        }
    }
}
