package org.jointstatement.markup.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two texts put into one row of parts. */
public final class Compared {

    /** Whether a part is in both texts or in one. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A part of the row. */
    public record Part(Kind kind, String text) {}

    private Compared() {}

    /** The parts that are removed and the same are the text before, those that are added and the same the text after. */
    public static List<Part> parts(String before, String after) {
        List<String> old = Tokens.words(before);
        List<Part> parts = new ArrayList<>();
        int place = 0;
        for (Edit edit : withoutGaps(old, Edits.between(before, after))) {
            add(parts, Kind.SAME, old.subList(place, edit.from()));
            add(parts, Kind.REMOVED, old.subList(edit.from(), edit.to()));
            add(parts, Kind.ADDED, edit.words());
            place = edit.to();
        }
        add(parts, Kind.SAME, old.subList(place, old.size()));
        return parts;
    }

    /** What one text becomes by the edits of two people, unless what they changed meets. */
    public static Optional<String> merged(String base, String theirs, String mine) {
        List<Edit> all = new ArrayList<>(Edits.between(base, theirs));
        for (Edit edit : Edits.between(base, mine)) {
            if (!all.contains(edit)) {
                if (all.stream().anyMatch(edit::touches)) {
                    return Optional.empty();
                }
                all.add(edit);
            }
        }
        all.sort(Comparator.comparingInt(Edit::from));
        return Optional.of(apply(Tokens.words(base), all));
    }

    private static String apply(List<String> words, List<Edit> edits) {
        StringBuilder text = new StringBuilder();
        int place = 0;
        for (Edit edit : edits) {
            words.subList(place, edit.from()).forEach(text::append);
            edit.words().forEach(text::append);
            place = edit.to();
        }
        words.subList(place, words.size()).forEach(text::append);
        return text.toString();
    }

    /** Two words that changed beside each other are read as one change, not as two with a space between. */
    private static List<Edit> withoutGaps(List<String> old, List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isGap(old.subList(last.to(), edit.from()))) {
                List<String> words = new ArrayList<>(last.words());
                words.addAll(old.subList(last.to(), edit.from()));
                words.addAll(edit.words());
                joined.set(joined.size() - 1, new Edit(last.from(), edit.to(), words));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private static boolean isGap(List<String> words) {
        return words.stream().allMatch(word -> word.isBlank() && !word.equals("\n"));
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }
}
