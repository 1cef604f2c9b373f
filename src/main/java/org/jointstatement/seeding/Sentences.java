package org.jointstatement.seeding;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences of a paragraph: the JDK's iterator decides, over a copy of the same length in which the full
 * stops of the field's abbreviations are no full stops.
 */
final class Sentences {

    /** A sentence's first code point, and the one after its last. */
    record Range(int start, int end) {}

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern NUMBER = Pattern.compile("[(\\[§]?(?:\\p{Nd}.*|[IVXLC]+\\P{L}*)");
    private static final Pattern OPENING = Pattern.compile("^[\\p{Ps}\\p{Pi}\"']+");
    private static final String MARKS = "*†‡";

    /** When an abbreviation's full stop does not end the sentence: always, before a number, unless an opener comes. */
    private static final Map<String, String> ABBREVIATIONS = new HashMap<>();

    private static final Set<String> OPENERS = new HashSet<>(DataLines.of("sentence-openers.txt"));

    static {
        for (String line : DataLines.of("abbreviations.txt")) {
            int gap = line.indexOf(' ');
            ABBREVIATIONS.put(line.substring(gap + 1).strip(), line.substring(0, gap));
        }
    }

    private Sentences() {}

    /** The sentences in order, without the white space between them. */
    static List<Range> of(String text) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ROOT);
        iterator.setText(masked(text));
        List<Range> ranges = new ArrayList<>();
        int start = 0;
        int startPoint = 0;
        for (int next = iterator.next(); next != BreakIterator.DONE; next = iterator.next()) {
            if (next < text.length() && Character.isLowerCase(text.codePointAt(next))) {
                continue;
            }
            int end = text.charAt(next - 1) == ' ' ? next - 1 : next;
            int endPoint = startPoint + text.codePointCount(start, end);
            ranges.add(new Range(startPoint, endPoint));
            startPoint = endPoint + next - end;
            start = next;
        }
        return ranges;
    }

    private static String masked(String text) {
        StringBuilder copy = new StringBuilder(text);
        Matcher words = WORD.matcher(text);
        int lastStop = -1;
        String last = "";
        while (words.find()) {
            String word = OPENING.matcher(words.group()).replaceFirst("");
            if (lastStop >= 0 && isJoined(last, word)) {
                copy.setCharAt(lastStop, 'x');
            }
            maskSigns(copy, words.start(), words.end());
            lastStop = word.endsWith(".") ? words.end() - 1 : -1;
            last = word;
        }
        return copy.toString();
    }

    /** The iterator knows no footnote marks, no Arabic question mark, and no sentence that begins with a figure. */
    private static void maskSigns(StringBuilder copy, int start, int end) {
        if (Character.isDigit(copy.charAt(start))) {
            copy.setCharAt(start, 'X');
        }
        for (int i = start; i < end; i++) {
            char c = copy.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                copy.setCharAt(i, ')');
            } else if (c == '…' || c == '۔') {
                copy.setCharAt(i, '.');
            } else if (c == '؟') {
                copy.setCharAt(i, '?');
            }
        }
    }

    private static boolean isJoined(String word, String next) {
        String when = INITIAL.matcher(word).matches() ? "open" : ABBREVIATIONS.getOrDefault(word, "never");
        return switch (when) {
            case "always" -> true;
            case "number" -> NUMBER.matcher(next).matches();
            case "open" -> !OPENERS.contains(next);
            default -> false;
        };
    }
}
