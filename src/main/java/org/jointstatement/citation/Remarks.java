package org.jointstatement.citation;

import java.util.ArrayList;
import java.util.List;

/** What bibliographies have no field for. */
final class Remarks {

    private Remarks() {}

    /** The place with its marking, and which revision of the text it was read in, if there are several. */
    static List<String> on(Reference reference) {
        List<String> remarks = new ArrayList<>();
        Pinpoint at = reference.pinpoint();
        if (at != null) {
            remarks.add(at.after("Paragraph"));
        }
        if (reference.statement().revision() > 1) {
            remarks.add("Revision " + reference.statement().revision() + " of the text");
        }
        return remarks;
    }

    /** One line without control characters: every format here is made of lines. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
