package org.jointstatement.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jointstatement.search.index.SearchEngine.Order;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.query.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

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

    /** Reads parameters; what says nothing is left out. */
    public static Selection of(MultiValueMap<String, String> query) {
        return SelectionAddress.read(query);
    }

    /** Reads what {@link #query} writes. */
    public static Selection parse(String query) {
        return SelectionAddress.parse(query);
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
        return SelectionAddress.of(this);
    }
}
