package org.jointstatement.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.search.index.SearchEngine.Order;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.query.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads a selection from an address and writes it into one; the same is always written in the same way. */
final class SelectionAddress {

    /** Of a facet; more are no selection any more. */
    private static final int MOST = 50;

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}-]{1,200}");

    private SelectionAddress() {}

    /** Reads parameters; what says nothing is left out. */
    static Selection read(MultiValueMap<String, String> query) {
        Map<SearchField, SortedSet<String>> chosen = new EnumMap<>(SearchField.class);
        for (SearchField facet : facets()) {
            SortedSet<String> values = query.getOrDefault(facet.parameter(), List.of()).stream()
                    .map(facet::read)
                    .filter(facet::accepts)
                    .limit(MOST)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return new Selection(first(query, "q").strip(), mode(query), without(query), in(query), order(query), chosen);
    }

    /** Reads what {@link #of} writes. */
    static Selection parse(String query) {
        return read(UriComponentsBuilder.newInstance().query(query).build().getQueryParams().entrySet().stream()
                .collect(
                        LinkedMultiValueMap::new,
                        (read, entry) -> entry.getValue().forEach(value -> read.add(entry.getKey(), decoded(value))),
                        LinkedMultiValueMap::addAll));
    }

    /** What nobody can have written as an address says nothing. */
    private static String decoded(@Nullable String value) {
        try {
            return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static List<SearchField> facets() {
        return Stream.of(SearchField.values())
                .filter(SearchField.FACETS::contains)
                .toList();
    }

    private static Mode mode(MultiValueMap<String, String> query) {
        return Stream.of(Mode.values())
                .filter(mode -> mode.word().equals(first(query, "mode")))
                .findFirst()
                .orElse(Mode.SMART);
    }

    private static SortedSet<String> without(MultiValueMap<String, String> query) {
        return query.getOrDefault("without", List.of()).stream()
                .filter(id -> ID.matcher(id).matches())
                .limit(MOST)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static In in(MultiValueMap<String, String> query) {
        return In.find(first(query, "in")).orElse(In.CLAUSES);
    }

    private static Order order(MultiValueMap<String, String> query) {
        return Stream.of(Order.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(first(query, "order")))
                .findFirst()
                .orElse(Order.RELEVANCE);
    }

    private static String first(MultiValueMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value;
    }

    /** What asks for it again, to be put behind a question mark. */
    static String of(Selection selection) {
        StringBuilder query = new StringBuilder("q=").append(encoded(selection.q()));
        if (selection.mode() != Mode.SMART) {
            add(query, "mode", selection.mode().word());
        }
        selection.without().forEach(id -> add(query, "without", id));
        if (selection.in() != In.CLAUSES) {
            add(query, "in", selection.in().word());
        }
        if (selection.order() != Order.RELEVANCE) {
            add(query, "order", selection.order().name().toLowerCase(Locale.ROOT));
        }
        for (SearchField facet : facets()) {
            selection.values(facet).forEach(value -> add(query, facet.parameter(), value));
        }
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append('&').append(name).append('=').append(encoded(value));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
