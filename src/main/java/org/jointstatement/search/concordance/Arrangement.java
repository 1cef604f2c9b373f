package org.jointstatement.search.concordance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/**
 * How lines are shown: how wide, in which order and put together by what. What cannot be read is as usual.
 *
 * @param by which word to the left or to the right the lines are sorted by, from 1
 */
record Arrangement(Width width, Sorting sort, int by, Grouping group) {

    /** The farthest word that lines can be sorted by. */
    static final int FARTHEST = 3;

    /** So much of a value is named that cannot be read. */
    private static final int NAMED = 40;

    static Arrangement of(MultiValueMap<String, String> parameters) {
        return new Arrangement(
                Width.of(first(parameters, "width")),
                Sorting.of(first(parameters, "sort")),
                IntStream.rangeClosed(1, FARTHEST)
                        .filter(by -> first(parameters, "by").equals(Integer.toString(by)))
                        .findFirst()
                        .orElse(1),
                Grouping.of(first(parameters, "group")));
    }

    /** What was asked and cannot be: it is as usual. */
    static List<String> unread(MultiValueMap<String, String> parameters) {
        Arrangement read = of(parameters);
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("width", read.width().toString());
        shown.put("sort", read.sort().toString());
        shown.put("by", Integer.toString(read.by()));
        shown.put("group", read.group().toString());
        return shown.entrySet().stream()
                .map(part -> Map.entry(part, first(parameters, part.getKey())))
                .filter(part -> !part.getValue().isEmpty()
                        && !part.getValue().equals(part.getKey().getValue()))
                .map(part -> part.getKey().getKey() + "=" + shortened(part.getValue()))
                .toList();
    }

    private static String shortened(String value) {
        return value.substring(
                0, value.offsetByCodePoints(0, Math.min(NAMED, value.codePointCount(0, value.length()))));
    }

    static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** Sorts by the word asked for, then by the words nearest to the ones found; what is equal stays in text order. */
    Comparator<Line> order() {
        if (sort == Sorting.POSITION) {
            return (one, other) -> 0;
        }
        Comparator<Line> order = Comparator.comparing(line -> word(line, by));
        for (int next = 1; next <= FARTHEST; next++) {
            int nearest = next;
            order = order.thenComparing(line -> word(line, nearest));
        }
        return order;
    }

    /** What a line is put under; the same for all where lines are not grouped. */
    String heading(Line line) {
        return switch (group) {
            case NONE -> "";
            case NODE -> line.form();
            case WORD -> sort == Sorting.POSITION ? line.form() : word(line, by);
        };
    }

    public List<Sorting> sorts() {
        return List.of(Sorting.values());
    }

    public List<Grouping> groupings() {
        return List.of(Grouping.values());
    }

    public boolean isGrouped() {
        return group != Grouping.NONE;
    }

    private String word(Line line, int place) {
        List<String> words = sort == Sorting.LEFT ? line.before() : line.after();
        return place <= words.size() ? words.get(place - 1) : "";
    }
}
