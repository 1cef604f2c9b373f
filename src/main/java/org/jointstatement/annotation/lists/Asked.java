package org.jointstatement.annotation.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Cursor;
import org.jointstatement.annotation.Filter;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A filter as a URL says it. The same is always said in the same way.
 *
 * @param values what is said, by the parameter's name; what says nothing is left out
 * @param after where the list goes on
 */
public record Asked(Map<String, String> values, @Nullable Cursor after) {

    static final String MINE = "mine";

    private static final String PARAGRAPH = "paragraph";

    /** Reads parameters; none of them can be wrong, only say nothing. */
    static Asked of(MultiValueMap<String, String> query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : Parameter.values()) {
            String value = first(query, parameter.word()).strip();
            if (parameter.accepts(value)) {
                values.put(parameter.word(), value);
            }
        }
        return new Asked(values, Cursor.parse(query.getFirst("after")));
    }

    /** Reads only where a list goes on. */
    static Asked on(MultiValueMap<String, String> query) {
        return new Asked(Map.of(), Cursor.parse(query.getFirst("after")));
    }

    private static String first(MultiValueMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value.replace("\0", "");
    }

    Filter filter() {
        String team = values.get("team");
        String paragraph = values.get(PARAGRAPH);
        return new Filter(
                isMine(),
                values.get("by"),
                team == null ? null : UUID.fromString(team),
                values.get("tag"),
                constant(Status.values(), "status"),
                constant(Motivation.values(), "motivation"),
                constant(Audience.values(), "audience"),
                values.get("statement"),
                paragraph == null ? null : Integer.valueOf(paragraph),
                day("from"),
                day("to"),
                values.get("words"));
    }

    /** Whether it asks for the viewer's own. */
    public boolean isMine() {
        return values.containsKey(MINE);
    }

    /** What narrows the list, to be taken off one by one; whose list it is, is none of it. */
    public List<String> chosen() {
        return values.keySet().stream().filter(name -> !name.equals(MINE)).toList();
    }

    /** What asks for it again, to be put behind a question mark. */
    public String query() {
        return query(values);
    }

    /** The same without one of its parameters. */
    public String without(String name) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.remove(name);
        return query(others);
    }

    /** What asks for the rest of the list. */
    public String from(Cursor cursor) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put("after", cursor.toString());
        return query(more);
    }

    private static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
        String value = values.get(name);
        for (E constant : constants) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    private @Nullable LocalDate day(String name) {
        String value = values.get(name);
        return value == null ? null : LocalDate.parse(value);
    }
}
