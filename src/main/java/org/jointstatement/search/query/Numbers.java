package org.jointstatement.search.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as they are typed after a field: {@code 4}, {@code >=4}, {@code <4}, {@code 3..5}, {@code 3..}. */
record Numbers(int from, int to) {

    static final int LOWEST = 0;
    static final int HIGHEST = 99_999;

    private static final int STRONGEST = 5;

    private static final Pattern COMPARED = Pattern.compile("(>=|≥|=>|>|<=|≤|=<|<|=)?(\\d{1,5})");
    private static final Pattern MARKED = Pattern.compile("[¶§]?\\[?(\\d+)]?");
    private static final Pattern OPEN = Pattern.compile("(\\d{1,5})(?:\\.{2,3}|…)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:\\.{2,3}|…|-|–)(\\d{1,5})");

    /** Reads them; brackets and the sign of a paragraph may stand around a number, as they do in the text. */
    static Optional<Numbers> read(String printed) {
        String typed = MARKED.matcher(printed).replaceAll("$1");
        Matcher range = RANGE.matcher(typed);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int second = Integer.parseInt(range.group(2));
            return Optional.of(new Numbers(Math.min(first, second), Math.max(first, second)));
        }
        Matcher open = OPEN.matcher(typed);
        if (open.matches()) {
            return Optional.of(new Numbers(Integer.parseInt(open.group(1)), HIGHEST));
        }
        Matcher compared = COMPARED.matcher(typed);
        return compared.matches()
                ? Optional.of(compared(compared.group(1), Integer.parseInt(compared.group(2))))
                : Optional.empty();
    }

    private static Numbers compared(@org.jspecify.annotations.Nullable String sign, int number) {
        return switch (sign == null ? "=" : sign) {
            case ">=", "=>", "≥" -> new Numbers(number, HIGHEST);
            case ">" -> new Numbers(number + 1, HIGHEST);
            case "<=", "=<", "≤" -> new Numbers(LOWEST, number);
            case "<" -> new Numbers(LOWEST, number - 1);
            default -> new Numbers(number, number);
        };
    }

    /** Whether no clause can be as strong as that. */
    boolean isNoStrength() {
        return from > STRONGEST || to < LOWEST || to > STRONGEST && to != HIGHEST;
    }

    /** The shortest way to type them. */
    static String say(int from, int to) {
        if (from == to) {
            return Integer.toString(from);
        }
        if (from > to) {
            return from > HIGHEST ? ">" + to : "<" + from;
        }
        return to == HIGHEST ? ">=" + from : from == LOWEST ? "<=" + to : from + ".." + to;
    }
}
