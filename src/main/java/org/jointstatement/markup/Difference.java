package org.jointstatement.markup;

import java.util.List;
import java.util.Optional;
import org.jointstatement.markup.difference.Compared;
import org.jointstatement.markup.difference.Compared.Kind;
import org.jointstatement.markup.difference.Compared.Part;

/** What has changed between two texts, in words. Whatever is compared, time and memory have a bound. */
public final class Difference {

    /** What stays the same is cut in its middle from here on. */
    private static final int LONG = 600;

    private static final int KEPT = 250;
    private static final String CUT = " […] ";

    private final List<Part> parts;

    private Difference(List<Part> parts) {
        this.parts = parts;
    }

    /** Compares a text with what has become of it. */
    public static Difference between(String before, String after) {
        return new Difference(Compared.parts(before, after));
    }

    /** The text with the changes of two people in it; none if they changed the same words or words beside each other. */
    public static Optional<String> merged(String base, String theirs, String mine) {
        return Compared.merged(base, theirs, mine);
    }

    /** Whether nothing has changed. */
    public boolean isNone() {
        return parts.stream().allMatch(part -> part.kind() == Kind.SAME);
    }

    /**
     * As HTML for a place that keeps line breaks; the labels are for those who hear it.
     *
     * @param removed such as "removed:"
     * @param added such as "added:"
     */
    public SafeHtml html(String removed, String added) {
        StringBuilder html = new StringBuilder();
        for (Part part : parts) {
            switch (part.kind()) {
                case SAME -> same(html, part.text());
                case REMOVED -> changed(html, "del", removed, part.text());
                case ADDED -> changed(html, "ins", added, part.text());
            }
        }
        return new SafeHtml(html.toString());
    }

    List<Part> parts() {
        return parts;
    }

    private static void changed(StringBuilder html, String tag, String label, String text) {
        html.append('<').append(tag).append("><span class=\"visually-hidden\">");
        Escape.append(html, label, 0, label.length());
        html.append(" </span>");
        Escape.append(html, text, 0, text.length());
        html.append("</").append(tag).append('>');
    }

    private static void same(StringBuilder html, String text) {
        int length = text.codePointCount(0, text.length());
        if (length <= LONG) {
            Escape.append(html, text, 0, text.length());
        } else {
            Escape.append(html, text, 0, text.offsetByCodePoints(0, KEPT));
            html.append(CUT);
            Escape.append(html, text, text.offsetByCodePoints(0, length - KEPT), text.length());
        }
    }
}
