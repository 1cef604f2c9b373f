package org.jointstatement.search.index;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds where the sentences of a note begin; those of statements are known. A line of its own is a sentence of its own. */
final class NoteSentences {

    /** After a letter with a full stop, as in U.N. or e.g., a sentence hardly ever begins. */
    private static final Pattern INITIAL = Pattern.compile("(?s).*(?<![\\p{L}\\p{M}])\\p{L}\\.\\s*");

    private NoteSentences() {}

    /** The code points at which sentences begin, in order. */
    static List<Integer> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        List<Integer> starts = new ArrayList<>();
        int line = 0;
        for (String each : text.split("(?<=\n)", -1)) {
            if (!each.isBlank()) {
                breaks.setText(each);
                add(starts, text, line, each, breaks);
            }
            line += each.length();
        }
        return starts;
    }

    private static void add(List<Integer> starts, String text, int at, String line, BreakIterator breaks) {
        starts.add(text.codePointCount(0, at));
        for (int next = breaks.next(); next != BreakIterator.DONE && next < line.length(); next = breaks.next()) {
            if (!INITIAL.matcher(line.substring(0, next)).matches()) {
                starts.add(text.codePointCount(0, at + next));
            }
        }
    }
}
