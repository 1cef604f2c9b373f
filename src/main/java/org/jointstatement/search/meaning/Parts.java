package org.jointstatement.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a long sentence: a model places a list of many things near none of them. */
final class Parts {

    /** How many letters a part has at least; a shorter one is read with what follows. */
    static final int SHORTEST = 40;

    /** How many are read of one sentence. */
    static final int MOST = 12;

    /** Not the comma of a number. */
    private static final Pattern ENDS = Pattern.compile("(?<=[,;])(?!\\p{Nd})\\s*");

    private Parts() {}

    /** What stands between its commas and semicolons; none if it has one part only. */
    static List<String> of(String sentence) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String piece : ENDS.split(sentence)) {
            part.append(part.isEmpty() ? "" : " ").append(piece);
            if (part.length() >= SHORTEST) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        if (!part.isEmpty() && !parts.isEmpty()) {
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + part);
        }
        return parts.size() < 2 ? List.of() : List.copyOf(parts.subList(0, Math.min(MOST, parts.size())));
    }
}
