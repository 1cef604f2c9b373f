package org.jointstatement.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.jointstatement.search.lucene.PlaceQuery;

/**
 * Says a query of Lucene's in JSON, so that OpenSearch runs just what Lucene runs. Scores are those of Lucene too:
 * OpenSearch multiplies what BM25 gives by a constant, which is taken out again.
 */
final class OpenSearchQueries {

    /** What OpenSearch's BM25 is larger by than Lucene's: k1 + 1. */
    private static final float LARGER = 2.2f;

    private final float unit;

    /**
     * Writes for one index.
     *
     * @param scored whether the index counts how rare a word is
     */
    OpenSearchQueries(boolean scored) {
        unit = scored ? 1 / LARGER : 1;
    }

    Map<String, Object> of(Query query) {
        return of(query, 1);
    }

    private Map<String, Object> of(Query query, float boost) {
        if (query instanceof BoostQuery boosted) {
            return of(boosted.getQuery(), boost * boosted.getBoost());
        }
        if (query instanceof BooleanQuery all) {
            return bool(all, boost);
        }
        if (query instanceof ConstantScoreQuery constant) {
            return Map.of("constant_score", Map.of("filter", of(constant.getQuery(), 1), "boost", boost));
        }
        if (query instanceof MatchAllDocsQuery) {
            return Map.of("match_all", Map.of("boost", boost));
        }
        return query instanceof MatchNoDocsQuery ? nothing() : words(query, boost);
    }

    static Map<String, Object> nothing() {
        return Map.of("match_none", Map.of());
    }

    private Map<String, Object> bool(BooleanQuery query, float boost) {
        // To OpenSearch nothing asked is everything.
        if (query.clauses().isEmpty()) {
            return nothing();
        }
        return Map.of(
                "bool",
                Map.of(
                        "must", parts(query, BooleanClause.Occur.MUST, boost),
                        "should", parts(query, BooleanClause.Occur.SHOULD, boost),
                        "filter", parts(query, BooleanClause.Occur.FILTER, boost),
                        "must_not", parts(query, BooleanClause.Occur.MUST_NOT, boost)));
    }

    private List<Map<String, Object>> parts(BooleanQuery query, BooleanClause.Occur occur, float boost) {
        return query.clauses().stream()
                .filter(clause -> clause.getOccur() == occur)
                .map(clause -> of(clause.getQuery(), boost))
                .toList();
    }

    private Map<String, Object> words(Query query, float boost) {
        if (query instanceof TermQuery term) {
            return field("term", term.getTerm().field(), Map.of("value", word(term.getTerm()), "boost", boost * unit));
        }
        if (query instanceof PhraseQuery phrase) {
            String words = String.join(
                    " ",
                    Arrays.stream(phrase.getTerms())
                            .map(OpenSearchQueries::word)
                            .toList());
            return field("match_phrase", phrase.getField(), Map.of("query", words, "boost", boost * unit));
        }
        if (query instanceof MultiPhraseQuery phrase) {
            return row(phrase, boost);
        }
        if (query instanceof PrefixQuery prefix) {
            return field("prefix", prefix.getField(), Map.of("value", word(prefix.getPrefix()), "boost", boost));
        }
        if (query instanceof FuzzyQuery fuzzy) {
            return fuzzy(fuzzy.getTerm().field(), word(fuzzy.getTerm()), fuzzy.getMaxEdits(), boost);
        }
        return query instanceof PlaceQuery place ? place(place, boost) : values(query, boost);
    }

    private static Map<String, Object> values(Query query, float boost) {
        if (query instanceof TermInSetQuery set) {
            return anyOf(set.getField(), values(set));
        }
        if (query instanceof PointRangeQuery range) {
            int from = IntPoint.decodeDimension(range.getLowerPoint(), 0);
            int to = IntPoint.decodeDimension(range.getUpperPoint(), 0);
            return field("range", range.getField(), Map.of("gte", from, "lte", to, "boost", boost));
        }
        throw new IllegalArgumentException("No way to say " + query.getClass());
    }

    /** Documents with one of these values. */
    static Map<String, Object> anyOf(String field, Collection<String> values) {
        return Map.of("terms", Map.of(OpenSearchFields.name(field), values));
    }

    /** Words that differ in so many letters at most, but not in the first. */
    static Map<String, Object> fuzzy(String field, String word, int edits, float boost) {
        return field(
                "fuzzy",
                field,
                Map.of(
                        "value",
                        word,
                        "fuzziness",
                        edits,
                        "prefix_length",
                        1,
                        "max_expansions",
                        1000,
                        "transpositions",
                        true,
                        "rewrite",
                        "constant_score",
                        "boost",
                        boost));
    }

    private Map<String, Object> row(MultiPhraseQuery phrase, float boost) {
        List<Map<String, Object>> row = new ArrayList<>();
        for (Term[] any : phrase.getTermArrays()) {
            List<Map<String, Object>> terms =
                    Arrays.stream(any).map(OpenSearchQueries::span).toList();
            row.add(terms.size() == 1 ? terms.get(0) : Map.of("span_or", Map.of("clauses", terms)));
        }
        return Map.of("span_near", Map.of("clauses", row, "slop", 0, "in_order", true, "boost", boost * unit));
    }

    private static Map<String, Object> span(Term term) {
        return Map.of("span_term", Map.of(OpenSearchFields.name(term.field()), word(term)));
    }

    private static Map<String, Object> place(PlaceQuery query, float boost) {
        Map<String, Object> rule = new HashMap<>(OpenSearchPlaces.of(query.place()));
        rule.put("boost", boost);
        return field("intervals", query.field(), rule);
    }

    private static Map<String, Object> field(String kind, String field, Map<String, Object> what) {
        return Map.of(kind, Map.of(OpenSearchFields.name(field), what));
    }

    private static String word(Term term) {
        return OpenSearchFields.word(term.text());
    }

    private static List<String> values(TermInSetQuery set) {
        List<String> values = new ArrayList<>();
        try {
            BytesRefIterator each = set.getBytesRefIterator();
            for (BytesRef value = each.next(); value != null; value = each.next()) {
                values.add(value.utf8ToString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }
}
