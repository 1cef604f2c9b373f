package org.jointstatement.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Looks words up in an index of Lucene's. */
final class LuceneTerms implements TermLookup {

    private final IndexReader index;

    LuceneTerms(IndexReader index) {
        this.index = index;
    }

    @Override
    public List<Term> beginning(String field, String prefix) {
        return read(field, terms -> {
            BytesRef start = new BytesRef(prefix);
            List<Term> found = new ArrayList<>();
            TermsEnum each = terms.iterator();
            boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
            while (more && found.size() < EXPANSIONS && StringHelper.startsWith(each.term(), start)) {
                found.add(new Term(field, BytesRef.deepCopyOf(each.term())));
                more = each.next() != null;
            }
            return found;
        });
    }

    @Override
    public List<Term> near(String field, String word, int edits) {
        return read(field, terms -> {
            List<Term> found = new ArrayList<>();
            TermsEnum each = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);
            while (found.size() < EXPANSIONS && each.next() != null) {
                found.add(new Term(field, BytesRef.deepCopyOf(each.term())));
            }
            return found;
        });
    }

    @Override
    public List<BytesRef> naming(String field, List<String> words) {
        return read(field, terms -> {
            List<BytesRef> found = new ArrayList<>();
            TermsEnum each = terms.iterator();
            for (int i = 0; i < SECTIONS && each.next() != null; i++) {
                String value = each.term().utf8ToString();
                if (List.of(value.split("-")).containsAll(words)) {
                    found.add(BytesRef.deepCopyOf(each.term()));
                }
            }
            return found;
        });
    }

    private <T> List<T> read(String field, Reading<T> reading) {
        try {
            Terms terms = MultiTerms.getTerms(index, field);
            return terms == null ? List.of() : reading.of(terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        List<T> of(Terms terms) throws IOException;
    }
}
