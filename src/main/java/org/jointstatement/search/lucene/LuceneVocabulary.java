package org.jointstatement.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.words.Vocabulary;

/** The vocabulary of an index as it is now. */
public final class LuceneVocabulary implements Vocabulary {

    public static final int FORMS = 50;
    public static final int NEAR = 200;

    private final LuceneIndex index;

    LuceneVocabulary(LuceneIndex index) {
        this.index = index;
    }

    @Override
    public boolean hasWord(String word) {
        return has(LuceneWords.KNOWN_FOLDED, word);
    }

    @Override
    public boolean hasExactly(String word) {
        return has(LuceneWords.KNOWN_EXACT, word);
    }

    @Override
    public boolean hasAbbreviation(String abbreviation) {
        return has(LuceneWords.KNOWN_ABBREVIATION, abbreviation);
    }

    @Override
    public boolean hasPhrase(List<String> stems) {
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new PhraseQuery(Form.STEM.field(LuceneQueries.TEXT), stems.toArray(String[]::new)), Occur.MUST)
                .add(new TermQuery(new Term(LuceneDocuments.AUDIENCE, SearchDocument.PUBLIC)), Occur.FILTER)
                .build();
        return index.reading(searcher -> searcher.search(query, 1).scoreDocs.length > 0);
    }

    @Override
    public List<String> forms(String stem) {
        BytesRef start = new BytesRef(stem + LuceneWords.STEM_OF);
        return index.reading(searcher -> {
            List<String> forms = new ArrayList<>();
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), LuceneWords.KNOWN_FORM);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
            while (more && forms.size() < FORMS && StringHelper.startsWith(each.term(), start)) {
                String term = each.term().utf8ToString();
                if (isAlive(searcher.getIndexReader(), new Term(LuceneWords.KNOWN_FORM, term))) {
                    forms.add(term.substring(term.indexOf(LuceneWords.STEM_OF) + 1));
                }
                more = each.next() != null;
            }
            return forms;
        });
    }

    @Override
    public List<String> beginning(String letters) {
        return index.reading(searcher -> LuceneBeginnings.beginning(searcher.getIndexReader(), letters, NEAR));
    }

    @Override
    public List<Known> near(String word, int edits) {
        return index.reading(searcher -> {
            List<Known> near = new ArrayList<>();
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), LuceneWords.KNOWN_FOLDED);
            if (terms != null) {
                Term term = new Term(LuceneWords.KNOWN_FOLDED, word);
                TermsEnum each = new FuzzyTermsEnum(terms, term, edits, 1, true);
                while (near.size() < NEAR && each.next() != null) {
                    near.add(new Known(each.term().utf8ToString(), each.docFreq()));
                }
            }
            return near;
        });
    }

    private boolean has(String field, String word) {
        return index.reading(searcher -> isAlive(searcher.getIndexReader(), new Term(field, word)));
    }

    /** Whether any document that still counts has it: the index forgets those that were replaced only later. */
    private static boolean isAlive(IndexReader reader, Term term) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            int document = documents == null ? PostingsEnum.NO_MORE_DOCS : documents.nextDoc();
            while (document != PostingsEnum.NO_MORE_DOCS) {
                if (live == null || live.get(document)) {
                    return true;
                }
                document = documents == null ? PostingsEnum.NO_MORE_DOCS : documents.nextDoc();
            }
        }
        return false;
    }
}
