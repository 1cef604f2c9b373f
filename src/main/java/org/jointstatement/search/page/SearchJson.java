package org.jointstatement.search.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jointstatement.search.In;
import org.jointstatement.search.Search;
import org.jointstatement.search.Selection;
import org.jointstatement.search.expansion.Expansion;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.search.index.SearchEngine.Count;
import org.jointstatement.search.index.SearchEngine.Highlight;
import org.jointstatement.search.index.SearchEngine.Hit;
import org.jointstatement.search.index.SearchEngine.Result;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.query.ParsedQuery;
import org.jointstatement.search.query.Remark;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/**
 * A result as programs read it.
 *
 * @param in what the hits are; paragraphs were looked for where no clause was found
 * @param counts how many hits of each kind there are, and how many rows a list of all of them has
 */
record SearchJson(
        String query,
        String mode,
        String in,
        String order,
        String searchedAs,
        List<Expansion> expansions,
        List<String> remarks,
        long total,
        Map<String, Long> counts,
        int page,
        int size,
        List<Found> hits,
        Map<String, List<Count>> facets) {

    /**
     * A hit; what there is not, as the type of an annotation, is null.
     *
     * @param ref of a clause {@code 6.1b}, of an annotation its id
     * @param section the heading it stands under
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Found(
            String kind,
            String statement,
            int paragraph,
            NumberSource numberSource,
            @Nullable String ref,
            String address,
            @Nullable String section,
            @Nullable String type,
            @Nullable String secondType,
            @Nullable Integer strength,
            @Nullable String direction,
            @Nullable String addressee,
            @Nullable String author,
            String text,
            List<Highlight> highlights,
            double score,
            String url) {

        static Found of(Hit hit) {
            SearchDocument document = hit.document();
            return new Found(
                    word(document.kind()),
                    document.address().slug(),
                    document.address().paragraph(),
                    document.numberSource(),
                    document.ref(),
                    document.address().toString(),
                    document.section(),
                    document.type(),
                    document.secondType(),
                    document.strength(),
                    document.clauses(SearchField.DIRECTION),
                    document.clauses(SearchField.ADDRESSEE),
                    document.author(),
                    document.text(),
                    hit.highlights(),
                    hit.score(),
                    SearchJson.url(document));
        }
    }

    static SearchJson of(
            ParsedQuery asked, Selection selection, Search.Answer answer, List<String> unread, int page, int size) {
        Result result = answer.result();
        return new SearchJson(
                asked.text(),
                selection.mode().word(),
                answer.in().word(),
                word(selection.order()),
                asked.searchedAs(),
                answer.reading().expansions(),
                remarks(asked, answer, unread),
                result.total(),
                counts(result),
                page,
                size,
                result.hits().stream().map(Found::of).toList(),
                facets(result));
    }

    private static List<String> remarks(ParsedQuery asked, Search.Answer answer, List<String> unread) {
        return Stream.of(
                        asked.remarks().stream().map(Remark::text),
                        answer.unknown().stream().map(field -> "Nothing has " + field + "."),
                        answer.reading().instead().entrySet().stream().map(SearchJson::instead),
                        unread.stream().map(value -> value + " says nothing here and was left out."))
                .flatMap(remarks -> remarks)
                .toList();
    }

    private static String instead(Map.Entry<String, List<String>> word) {
        return "No text has " + word.getKey() + "; searched instead: " + String.join(", ", word.getValue()) + ".";
    }

    private static Map<String, Long> counts(Result result) {
        Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            kinds.put(kind, result.kinds().getOrDefault(kind, 0L));
        }
        Map<String, Long> counts = new TreeMap<>();
        kinds.forEach((kind, count) -> counts.put(word(kind), count));
        counts.put(In.ALL.word(), result.everything());
        return counts;
    }

    private static Map<String, List<Count>> facets(Result result) {
        Map<String, List<Count>> facets = new TreeMap<>();
        result.facets().forEach((facet, counts) -> {
            if (!counts.isEmpty()) {
                facets.put(facet.parameter(), counts);
            }
        });
        return facets;
    }

    /** Where a hit is shown. A fragment must not be escaped as a path would be. */
    static String url(SearchDocument document) {
        String[] parts = document.path().split("#", 2);
        return PublicUrl.of(parts[0]) + (parts.length > 1 ? "#" + parts[1] : "");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
