package org.jointstatement.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/**
 * What is asked for, as a URL says it. The same is always said in the same way.
 *
 * @param mode how the words are taken
 * @param without the ids of what words are not to be searched as
 * @param chosen values of one facet are alternatives, the facets all have to hold
 */
public record Selection(
        String q,
        Mode mode,
        SortedSet<String> without,
        In in,
        Order order,
        Map<SearchField, SortedSet<String>> chosen) {

    /** Of a facet; more are no selection any more. */
    private static final int MOST = 50;

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}-]{1,200}");

    /** Reads parameters; what says nothing is left out. */
    public static Selection of(MultiValueMap<String, String> query) {
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

    /** Reads what {@link #query} writes. */
    public static Selection parse(String query) {
        return of(UriComponentsBuilder.newInstance().query(query).build().getQueryParams().entrySet().stream()
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

    /** How it was read where a parameter names one thing of several. */
    public String word(String parameter) {
        return switch (parameter) {
            case "in" -> in.word();
            case "mode" -> mode.word();
            default -> order.name().toLowerCase(Locale.ROOT);
        };
    }

    /** In which ways words can be taken. */
    public List<Mode> modes() {
        return List.of(Mode.values());
    }

    /** Whether there is nothing to look for but the words. */
    public boolean isOpen() {
        return chosen.isEmpty();
    }

    public boolean has(SearchField facet, String value) {
        return values(facet).contains(value);
    }

    /** Whether a parameter's value is part of it. */
    public boolean reads(SearchField facet, String value) {
        return has(facet, facet.read(value));
    }

    public Set<String> values(SearchField facet) {
        return chosen.getOrDefault(facet, new TreeSet<>());
    }

    /** The one statement that is looked in, if it is one. */
    public @Nullable String onlyStatement() {
        SortedSet<String> slugs = chosen.get(SearchField.STATEMENT);
        return slugs != null && slugs.size() == 1 ? slugs.first() : null;
    }

    /** The same with a value taken on, or off if it was on. */
    public Selection toggled(SearchField facet, String value) {
        SortedSet<String> values = new TreeSet<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /** The same with just these values of a facet. */
    public Selection with(SearchField facet, SortedSet<String> values) {
        Map<SearchField, SortedSet<String>> other = new EnumMap<>(SearchField.class);
        other.putAll(chosen);
        other.put(facet, values);
        other.values().removeIf(Set::isEmpty);
        return new Selection(q, mode, without, in, order, other);
    }

    /** The same with no facet chosen. */
    public Selection open() {
        return new Selection(q, mode, without, in, order, Map.of());
    }

    /** Its words, how they are taken and the one statement that is looked in: what does not list clauses asks no more. */
    public Selection inText() {
        String slug = onlyStatement();
        return new Selection(
                q,
                mode,
                without,
                In.CLAUSES,
                Order.RELEVANCE,
                slug == null ? Map.of() : Map.of(SearchField.STATEMENT, new TreeSet<>(Set.of(slug))));
    }

    /** The same with other words. */
    public Selection with(String words) {
        return new Selection(words.strip(), mode, without, in, order, chosen);
    }

    /** The same in all statements. */
    public Selection everywhere() {
        return with(SearchField.STATEMENT, new TreeSet<>());
    }

    /** The same with its words taken in another way; what they were not to be searched as is forgotten. */
    public Selection with(Mode other) {
        return new Selection(q, other, new TreeSet<>(), in, order, chosen);
    }

    /** The same with other ids of what words are not to be searched as. */
    public Selection without(Set<String> other) {
        return new Selection(q, mode, new TreeSet<>(other), in, order, chosen);
    }

    public Selection with(In other) {
        return new Selection(q, mode, without, other, order, chosen);
    }

    public Selection with(Order other) {
        return new Selection(q, mode, without, in, other, chosen);
    }

    /** What asks for it again, to be put behind a question mark. */
    public String query() {
        StringBuilder query = new StringBuilder("q=").append(encoded(q));
        if (mode != Mode.SMART) {
            add(query, "mode", mode.word());
        }
        without.forEach(id -> add(query, "without", id));
        if (in != In.CLAUSES) {
            add(query, "in", in.word());
        }
        if (order != Order.RELEVANCE) {
            add(query, "order", order.name().toLowerCase(Locale.ROOT));
        }
        for (SearchField facet : facets()) {
            values(facet).forEach(value -> add(query, facet.parameter(), value));
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
