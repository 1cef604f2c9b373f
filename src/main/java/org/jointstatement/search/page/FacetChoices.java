package org.jointstatement.search.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Direction;
import org.jointstatement.search.Selection;
import org.jointstatement.search.index.SearchEngine.Count;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/** A facet of a result with what can be chosen in it. */
public record FacetChoices(SearchField facet, List<Choice> choices) {

    /** Shown of a facet, besides what is chosen. */
    static final int SHOWN = 12;

    /**
     * A value that can be chosen.
     *
     * @param name in the words of the text, where it has them; else none
     * @param count how many hits there are with it and with all that the other facets ask
     * @param query what takes it on, or off if it is chosen
     */
    public record Choice(String value, @Nullable String name, long count, boolean chosen, String query) {}

    /** Those facets of a result in which there is something to choose. */
    static List<FacetChoices> of(
            Map<SearchField, List<Count>> facets, Selection selection, Map<String, Statement> statements) {
        String only = selection.onlyStatement();
        Map<String, Statement> divided =
                only != null && statements.containsKey(only) ? Map.of(only, statements.get(only)) : statements;
        return Stream.of(SearchField.values())
                .filter(facets::containsKey)
                .map(facet -> new FacetChoices(
                        facet,
                        choices(
                                facet,
                                facets.getOrDefault(facet, List.of()),
                                selection,
                                facet == SearchField.SECTION ? divided : statements)))
                .filter(choices -> choices.isChoice(divided.size()))
                .toList();
    }

    /** Sections of several statements have nothing in common but, by chance, their names. */
    private boolean isChoice(int statements) {
        boolean chosen = choices.stream().anyMatch(Choice::chosen);
        return chosen || choices.size() > 1 && !(facet == SearchField.SECTION && statements != 1);
    }

    private static List<Choice> choices(
            SearchField facet, List<Count> counts, Selection selection, Map<String, Statement> statements) {
        List<Choice> choices = new ArrayList<>();
        for (Count count : counts) {
            boolean chosen = selection.has(facet, count.value());
            if (chosen || choices.size() < SHOWN) {
                String query = selection.toggled(facet, count.value()).query();
                String name = name(facet, count.value(), statements);
                choices.add(new Choice(count.value(), name, count.count(), chosen, query));
            }
        }
        choices.sort(order(facet, statements));
        return choices;
    }

    private static @Nullable String name(SearchField facet, String value, Map<String, Statement> statements) {
        return switch (facet) {
            case SECTION ->
                section(value, statements).map(Section::heading).findFirst().orElse(null);
            case STATEMENT ->
                statements.containsKey(value) ? statements.get(value).shortTitle() : value;
            case ADDRESSEE, BY -> value;
            default -> null;
        };
    }

    private static Stream<Section> section(String slug, Map<String, Statement> statements) {
        return statements.values().stream()
                .flatMap(statement -> statement.findSection(slug).stream())
                .filter(section -> section.heading() != null);
    }

    /** What has an order of its own keeps it; of the rest, what most hits have comes first. */
    private static Comparator<Choice> order(SearchField facet, Map<String, Statement> statements) {
        return switch (facet) {
            case TYPE -> Comparator.comparing(choice -> ClauseType.valueOf(choice.value()));
            case DIRECTION -> Comparator.comparing(choice -> Direction.valueOf(choice.value()));
            case STRENGTH, CAVEAT -> Comparator.comparing(Choice::value).reversed();
            case SECTION ->
                Comparator.comparing(choice -> section(choice.value(), statements)
                        .findFirst()
                        .map(section -> section.first().number())
                        .orElse(0));
            default -> (one, other) -> 0;
        };
    }
}
