package org.jointstatement.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jointstatement.search.EnglishAnalysis.Form;
import org.jointstatement.search.Query.And;
import org.jointstatement.search.Query.Not;
import org.jointstatement.search.Query.Or;
import org.jointstatement.search.Query.Phrase;
import org.jointstatement.search.Query.Prefix;
import org.jointstatement.search.Query.Word;
import org.jspecify.annotations.Nullable;

/**
 * Says our query tree in Lucene's words. A word finds its stem in the text, better if it is as typed, and less so in
 * the heading above the text. A possessive is looked for as typed.
 */
final class LuceneQueries {

    static final String TEXT = "text";
    static final String HEADING = "heading";

    private static final float AS_TYPED = 0.5f;
    private static final float IN_HEADING = 0.3f;

    /** How many words a prefix at the end of a hyphenated word may stand for. */
    private static final int EXPANSIONS = 500;

    private final EnglishAnalysis analysis;
    private final IndexReader index;

    LuceneQueries(EnglishAnalysis analysis, IndexReader index) {
        this.analysis = analysis;
        this.index = index;
    }

    Query of(org.jointstatement.search.Query query) {
        Query found = of(query, true);
        return found == null ? new MatchNoDocsQuery() : found;
    }

    /** None if nothing is left to look for, as of a word without a letter. */
    private @Nullable Query of(org.jointstatement.search.Query query, boolean headings) {
        if (query instanceof Word word) {
            return words(word.text(), headings);
        }
        if (query instanceof Phrase phrase) {
            return words(phrase.text(), headings);
        }
        if (query instanceof Prefix prefix) {
            return prefix(prefix.text(), headings);
        }
        if (query instanceof Or or) {
            return or(or, headings);
        }
        return query instanceof And and ? and(and.parts(), headings) : and(List.of(query), headings);
    }

    /** What is left out is left out for its own words, not for those of its heading. */
    private @Nullable Query and(List<org.jointstatement.search.Query> parts, boolean headings) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (org.jointstatement.search.Query part : parts) {
            boolean not = part instanceof org.jointstatement.search.Query.Not;
            Query found = part instanceof Not no ? of(no.part(), false) : of(part, headings);
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

    private @Nullable Query or(Or or, boolean headings) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        or.parts().stream()
                .map(part -> of(part, headings))
                .filter(Objects::nonNull)
                .forEach(part -> any.add(part, Occur.SHOULD));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? null : query;
    }

    private @Nullable Query words(String text, boolean headings) {
        List<String> folded = analysis.words(Form.FOLDED, text);
        List<String> stems = analysis.words(Form.STEM, text);
        if (stems.isEmpty()) {
            return null;
        }
        Query asTyped = together(TEXT + ".folded", folded);
        if (folded.size() == 1 && folded.get(0).endsWith("'s")) {
            return asTyped;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(together(TEXT + ".stem", stems), Occur.SHOULD)
                .add(new BoostQuery(asTyped, AS_TYPED), Occur.SHOULD);
        if (headings) {
            any.add(new BoostQuery(together(HEADING + ".stem", stems), IN_HEADING), Occur.SHOULD);
        }
        return any.build();
    }

    private @Nullable Query prefix(String text, boolean headings) {
        List<String> words = analysis.words(Form.FOLDED, text);
        if (words.isEmpty()) {
            return null;
        }
        Query inText = beginning(TEXT + ".folded", words);
        return headings
                ? new BooleanQuery.Builder()
                        .add(inText, Occur.SHOULD)
                        .add(new BoostQuery(beginning(HEADING + ".folded", words), IN_HEADING), Occur.SHOULD)
                        .build()
                : inText;
    }

    private static Query together(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.get(0)))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }

    private Query beginning(String field, List<String> words) {
        String last = words.get(words.size() - 1);
        if (words.size() == 1) {
            return new PrefixQuery(new Term(field, last));
        }
        Term[] expanded = expanded(field, last);
        if (expanded.length == 0) {
            return new MatchNoDocsQuery();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.subList(0, words.size() - 1).forEach(word -> phrase.add(new Term(field, word)));
        return phrase.add(expanded).build();
    }

    private Term[] expanded(String field, String prefix) {
        List<Term> expanded = new ArrayList<>();
        BytesRef start = new BytesRef(prefix);
        try {
            Terms terms = MultiTerms.getTerms(index, field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
            while (more && expanded.size() < EXPANSIONS && StringHelper.startsWith(each.term(), start)) {
                expanded.add(new Term(field, BytesRef.deepCopyOf(each.term())));
                more = each.next() != null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expanded.toArray(Term[]::new);
    }

    /** The filter stands inside the query, so that counts and pages know nothing of what is not for the viewer. */
    static Query visible(Query query, SearchEngine.Request request) {
        BooleanQuery.Builder visible = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(in(LuceneDocuments.AUDIENCE, request.audiences()), Occur.FILTER)
                .add(
                        in(
                                LuceneDocuments.KIND,
                                request.kinds().stream().map(Enum::name).toList()),
                        Occur.FILTER);
        if (request.slug() != null) {
            visible.add(new TermQuery(new Term(LuceneDocuments.SLUG, request.slug())), Occur.FILTER);
        }
        return visible.build();
    }

    private static Query in(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
