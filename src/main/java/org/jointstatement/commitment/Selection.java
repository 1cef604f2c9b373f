package org.jointstatement.commitment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which commitments are asked for: values of one facet are alternatives, the facets all have to hold.
 *
 * @param wide whether what asks, invites or backs action counts as well as pledges
 */
public record Selection(boolean wide, Map<Facet, Set<String>> chosen) {

    /** Reads a query. A value that no clause has finds nothing, and never everything. */
    static Selection of(MultiValueMap<String, String> query) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = query.getOrDefault(facet.parameter(), List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .map(facet::value)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return new Selection("wide".equals(query.getFirst("view")), chosen);
    }

    /** Whether a commitment is in the view, whatever else is asked. */
    boolean shows(Commitment commitment) {
        ClauseType type = commitment.clause().type();
        return wide ? type.isWideCommitment() : type.isStrictCommitment();
    }

    /** Whether a commitment has all that is asked, one facet left aside. */
    boolean accepts(Commitment commitment, @Nullable Facet aside) {
        return shows(commitment)
                && chosen.entrySet().stream()
                        .allMatch(entry -> entry.getKey() == aside
                                || entry.getValue()
                                        .contains(String.valueOf(entry.getKey().of(commitment))));
    }

    /** Whether some facet narrows the view. */
    public boolean isNarrow() {
        return !chosen.isEmpty();
    }

    boolean has(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The same with a value taken on, or off if it was on. */
    public Selection toggled(Facet facet, String value) {
        Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
        other.putAll(chosen);
        Set<String> values = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        other.put(facet, values);
        return new Selection(wide, other);
    }

    /** The query that asks for it. */
    public String query() {
        List<String> parts = new ArrayList<>(List.of("view=" + (wide ? "wide" : "strict")));
        chosen.forEach((facet, values) -> values.forEach(
                value -> parts.add(facet.parameter() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return String.join("&", parts);
    }
}
