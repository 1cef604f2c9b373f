package org.jointstatement.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.search.index.SearchEngine.Hit;
import org.jointstatement.search.index.SearchEngine.Request;
import org.jointstatement.search.index.SearchEngine.Result;

/** One search over both indices; the words of the query are looked up in the text. */
final class LuceneSearch {

    private final Request request;
    private final IndexSearcher text;
    private final IndexSearcher notes;
    private final Query words;
    private final LuceneFacets facets;

    /** The words as each index has them: most of what is asked asks with them. */
    private final Map<IndexSearcher, Query> rewritten = new IdentityHashMap<>();

    LuceneSearch(EnglishAnalysis analysis, IndexSearcher text, IndexSearcher notes, Request request) {
        this.request = request;
        this.text = text;
        // An annotation's score tells how many of the words it has, and nothing of other annotations.
        this.notes = new IndexSearcher(notes.getIndexReader());
        this.notes.setSimilarity(new BooleanSimilarity());
        org.jointstatement.search.query.Query query = request.query();
        this.words = query == null
                ? new MatchAllDocsQuery()
                : new LuceneQueries(analysis, text.getIndexReader()).of(query, request.mode());
        this.facets =
                new LuceneFacets(request, new LuceneWhole(analysis, new LuceneTerms(text.getIndexReader()), request));
    }

    Result result() throws IOException {
        List<IndexSearcher> searched = searched();
        Sort order = LuceneOrder.of(request.order());
        int last = Math.max(1, request.from() + request.size());
        TopFieldDocs[] found = new TopFieldDocs[searched.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = facets.search(
                    searched.get(i),
                    visible(searched.get(i), request.kinds()),
                    new TopFieldCollectorManager(order, last, null, Integer.MAX_VALUE));
            mark(found[i].scoreDocs, i);
        }
        TopFieldDocs merged = TopDocs.merge(order, 0, last, found);
        long total = merged.totalHits.value;
        Map<Kind, Long> kinds = kinds(total);
        return new Result(total, hits(searched, merged), facets.counts(), kinds, everything(total, kinds));
    }

    private static void mark(ScoreDoc[] found, int index) {
        for (ScoreDoc each : found) {
            each.shardIndex = index;
        }
    }

    private List<IndexSearcher> searched() {
        boolean onlyNotes = request.kinds().equals(Set.of(Kind.ANNOTATION));
        return onlyNotes
                ? List.of(notes)
                : request.kinds().contains(Kind.ANNOTATION) ? List.of(text, notes) : List.of(text);
    }

    private Query visible(IndexSearcher searcher, Set<Kind> kinds) throws IOException {
        return LuceneVisible.of(words(searcher), request, kinds);
    }

    private Query words(IndexSearcher searcher) throws IOException {
        Query known = rewritten.get(searcher);
        if (known == null) {
            known = searcher.rewrite(words);
            rewritten.put(searcher, known);
        }
        return known;
    }

    private List<Hit> hits(List<IndexSearcher> searched, TopFieldDocs found) throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (IndexSearcher searcher : searched) {
            weights.add(searcher.createWeight(words(searcher), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = request.from(); i < found.scoreDocs.length && hits.size() < request.size(); i++) {
            int index = found.scoreDocs[i].shardIndex;
            hits.add(LuceneHighlights.hit(searched.get(index), weights.get(index), (FieldDoc) found.scoreDocs[i]));
        }
        return hits;
    }

    /** What was asked for is counted already. */
    private Map<Kind, Long> kinds(long total) throws IOException {
        Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
        if (!request.facets().isEmpty()) {
            for (Kind kind : Kind.values()) {
                kinds.put(kind, request.kinds().equals(Set.of(kind)) ? total : count(kind));
            }
        }
        return kinds;
    }

    private long count(Kind kind) throws IOException {
        IndexSearcher searcher = kind == Kind.ANNOTATION ? notes : text;
        return searcher.count(
                facets.chosen(visible(searcher, Set.of(kind)), null).build());
    }

    /** Of how many rows the list of every kind would be. */
    private long everything(long total, Map<Kind, Long> kinds) throws IOException {
        if (request.facets().isEmpty()) {
            return 0;
        }
        if (request.kinds().equals(EnumSet.allOf(Kind.class))) {
            return total;
        }
        return text.count(facets.oneEach(visible(text, Set.of(Kind.CLAUSE)), null))
                + kinds.getOrDefault(Kind.PARAGRAPH, 0L)
                + kinds.getOrDefault(Kind.ANNOTATION, 0L);
    }
}
