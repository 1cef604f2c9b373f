package org.jointstatement.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jointstatement.search.index.SearchEngine.Count;
import org.jointstatement.search.index.SearchEngine.Request;
import org.jointstatement.search.index.SearchField;
import org.jspecify.annotations.Nullable;

/** Counts the values that documents have, among just those that a viewer can find. */
public final class LuceneFacets {

    /** Values with fewer documents are left out, unless they are chosen. */
    public static final int MOST = 100;

    private final Map<SearchField, Map<String, Long>> counts = new EnumMap<>(SearchField.class);
    private final Request request;
    private final LuceneWhole whole;

    LuceneFacets(Request request, LuceneWhole whole) {
        this.request = request;
        this.whole = whole;
        request.facets().forEach(facet -> counts.put(facet, new HashMap<>()));
        request.chosen()
                .forEach((field, values) -> values.forEach(
                        value -> counts.computeIfPresent(field, (same, known) -> with(known, value, 0))));
    }

    /** Looks for what is shown in one index, and counts on the same way through it. */
    TopFieldDocs search(IndexSearcher searcher, Query visible, TopFieldCollectorManager wanted) throws IOException {
        Object[] found = searcher.search(shown(visible, null), new MultiCollectorManager(wanted, new Counting(open())));
        for (SearchField facet : request.facets()) {
            if (request.chosen().containsKey(facet)) {
                searcher.search(shown(visible, facet), new Counting(Set.of(facet)));
            }
        }
        return (TopFieldDocs) found[0];
    }

    /** The facets in which nothing is chosen. */
    private Set<SearchField> open() {
        return request.facets().stream()
                .filter(facet -> !request.chosen().containsKey(facet))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Long> with(Map<String, Long> known, String value, long count) {
        known.merge(value, count, Long::sum);
        return known;
    }

    /** What a list shows of what is chosen: not a clause besides its paragraph. */
    Query shown(Query visible, @Nullable SearchField aside) {
        return request.isOneEach()
                ? oneEach(visible, aside)
                : chosen(visible, aside).build();
    }

    /** What a list of every kind shows. */
    Query oneEach(Query visible, @Nullable SearchField aside) {
        return chosen(visible, aside).add(whole.found(aside), Occur.MUST_NOT).build();
    }

    /** Narrows a query to what is chosen, one facet left aside. */
    BooleanQuery.Builder chosen(Query query, @Nullable SearchField aside) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        addChosen(all, request, aside, LuceneDocuments::values);
        return all;
    }

    static void addChosen(
            BooleanQuery.Builder all,
            Request request,
            @Nullable SearchField aside,
            Function<SearchField, String> names) {
        request.chosen().forEach((field, values) -> {
            if (field != aside) {
                List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
                all.add(new TermInSetQuery(names.apply(field), terms), Occur.FILTER);
            }
        });
    }

    Map<SearchField, List<Count>> counts() {
        Map<SearchField, List<Count>> sorted = new EnumMap<>(SearchField.class);
        counts.forEach((facet, found) ->
                sorted.put(facet, mostOf(found, request.chosen().getOrDefault(facet, Set.of()))));
        return sorted;
    }

    /** The values of most documents, most first, and those that are chosen. */
    public static List<Count> mostOf(Map<String, Long> found, Set<String> chosen) {
        List<Count> all = new ArrayList<>();
        found.forEach((value, count) -> all.add(new Count(value, count)));
        all.sort(Comparator.comparing(Count::count).reversed().thenComparing(Count::value));
        return Stream.concat(
                        all.stream().limit(MOST),
                        all.stream().skip(MOST).filter(count -> chosen.contains(count.value())))
                .toList();
    }

    /** Adds what each part of an index has to the counts. */
    private final class Counting implements CollectorManager<LuceneCounting, @Nullable Void> {

        private final Set<SearchField> facets;

        private Counting(Set<SearchField> facets) {
            this.facets = facets;
        }

        @Override
        public LuceneCounting newCollector() {
            return new LuceneCounting(facets);
        }

        @Override
        public @Nullable Void reduce(Collection<LuceneCounting> collected) {
            for (LuceneCounting each : collected) {
                each.counts()
                        .forEach((facet, found) -> found.forEach((value, count) ->
                                counts.computeIfPresent(facet, (same, known) -> with(known, value, count))));
            }
            return null;
        }
    }
}
