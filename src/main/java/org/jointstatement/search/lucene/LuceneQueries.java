package org.jointstatement.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query.And;
import org.jointstatement.search.query.Query.Field;
import org.jointstatement.search.query.Query.Near;
import org.jointstatement.search.query.Query.Not;
import org.jointstatement.search.query.Query.Or;
import org.jointstatement.search.query.Query.Proximity;
import org.jointstatement.search.query.Query.Range;
import org.jointstatement.search.query.Read.Abbreviation;
import org.jointstatement.search.query.Read.Either;
import org.jointstatement.search.query.Read.OwnWords;
import org.jointstatement.search.query.Read.Sequence;
import org.jointstatement.search.query.Read.Taken;
import org.jointstatement.search.query.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Says our query tree in Lucene's words. Where words are smart, the heading above a text finds it too, less well than
 * its own words.
 */
public final class LuceneQueries {

    public static final String TEXT = "text";
    public static final String HEADING = "heading";

    private static final float IN_HEADING = 0.3f;
    private static final float INSTEAD = 0.8f;

    private final EnglishAnalysis analysis;
    private final TermLookup terms;
    private final LuceneLeaves leaves;
    private final LuceneFields fields;
    private final String base;

    public LuceneQueries(EnglishAnalysis analysis, IndexReader index) {
        this(analysis, new LuceneTerms(index));
    }

    public LuceneQueries(EnglishAnalysis analysis, TermLookup terms) {
        this(analysis, terms, TEXT);
    }

    private LuceneQueries(EnglishAnalysis analysis, TermLookup terms, String base) {
        this.analysis = analysis;
        this.terms = terms;
        this.leaves = new LuceneLeaves(analysis, terms);
        this.fields = new LuceneFields(leaves, terms, analysis, base.equals(LuceneWords.PARAGRAPH));
        this.base = base;
    }

    /** Says of a clause what the paragraph that it stands in has. */
    static LuceneQueries ofParagraph(EnglishAnalysis analysis, TermLookup terms) {
        return new LuceneQueries(analysis, terms, LuceneWords.PARAGRAPH);
    }

    public Query of(org.jointstatement.search.query.Query query, Mode mode) {
        Query found = of(query, mode, mode == Mode.SMART);
        return found == null ? new MatchNoDocsQuery() : found;
    }

    /** None if nothing is left to look for, as of a word without a letter. */
    private @Nullable Query of(org.jointstatement.search.query.Query query, Mode mode, boolean headings) {
        if (query instanceof Or or) {
            return or(or.parts(), mode, headings);
        }
        if (query instanceof Either either) {
            return either(either, mode, headings);
        }
        if (query instanceof Taken taken) {
            return of(taken.part(), taken.mode(), headings);
        }
        if (query instanceof OwnWords own) {
            return of(own.part(), mode, false);
        }
        if (query instanceof Near near) {
            return near(near, mode);
        }
        if (query instanceof Field field) {
            return fields.of(field, mode);
        }
        if (query instanceof Range range) {
            return fields.of(range);
        }
        if (query instanceof And and) {
            return and(and.parts(), mode, headings);
        }
        return query instanceof Not ? and(List.of(query), mode, headings) : leaf(query, mode, headings);
    }

    private @Nullable Query leaf(org.jointstatement.search.query.Query leaf, Mode mode, boolean headings) {
        Query inText = leaves.of(leaf, mode, base);
        if (inText == null
                || !headings
                || leaf instanceof Proximity
                || leaf instanceof Sequence
                || leaf instanceof Abbreviation) {
            return inText;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(inText, Occur.SHOULD);
        Query inHeading = leaves.of(leaf, mode, base.equals(TEXT) ? HEADING : LuceneWords.ABOVE);
        return any.add(new BoostQuery(Objects.requireNonNull(inHeading), IN_HEADING), Occur.SHOULD)
                .build();
    }

    /** What is left out is left out for its own words, not for those of its heading. */
    private @Nullable Query and(List<org.jointstatement.search.query.Query> parts, Mode mode, boolean headings) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (org.jointstatement.search.query.Query part : parts) {
            boolean not = part instanceof Not;
            Query found = part instanceof Not no ? of(no.part(), mode, false) : of(part, mode, headings);
            if (found != null) {
                all.add(found, not ? Occur.MUST_NOT : Occur.MUST);
                positive |= !not;
            }
        }
        if (!positive) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        BooleanQuery query = all.build();
        return query.clauses().size() == 1 && !positive ? null : query;
    }

    private @Nullable Query or(List<org.jointstatement.search.query.Query> parts, Mode mode, boolean headings) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.stream()
                .map(part -> of(part, mode, headings))
                .filter(Objects::nonNull)
                .forEach(part -> any.add(part, Occur.SHOULD));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? null : query;
    }

    /** What was typed is a better answer than what stands for it. */
    private @Nullable Query either(Either either, Mode mode, boolean headings) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Query typed = of(either.typed(), mode, headings);
        Query others = or(either.others(), mode, headings);
        if (typed != null) {
            any.add(typed, Occur.SHOULD);
        }
        if (others != null) {
            any.add(new BoostQuery(others, INSTEAD), Occur.SHOULD);
        }
        return typed == null && others == null ? null : any.build();
    }

    /**
     * A paragraph has them by its own words; a clause has one of them, and the sentence or paragraph that it stands in
     * has them all.
     */
    private Query near(Near near, Mode mode) {
        boolean sentence = near.scope() == Scope.SENTENCE;
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(inOne(near, mode), Occur.SHOULD);
        if (base.equals(TEXT)) {
            String around = sentence ? LuceneWords.SENTENCE : LuceneWords.PARAGRAPH;
            Query whole = new LuceneQueries(analysis, terms, around).inOne(near, mode);
            Query part = or(near.parts(), mode, false);
            any.add(
                    new BooleanQuery.Builder()
                            .add(whole, Occur.FILTER)
                            .add(part == null ? new MatchNoDocsQuery() : part, Occur.MUST)
                            .build(),
                    Occur.SHOULD);
        }
        return any.build();
    }

    private Query inOne(Near near, Mode mode) {
        if (near.scope() == Scope.SENTENCE) {
            return new LuceneSources(analysis, terms, base).sentence(near.parts(), mode);
        }
        List<org.jointstatement.search.query.Query> parts = new ArrayList<>(near.parts());
        Query all = and(parts, mode, false);
        return all == null ? new MatchNoDocsQuery() : all;
    }
}
