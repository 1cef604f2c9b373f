package org.jointstatement.search;

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

/** Looks up the words that a pattern stands for, so many at most. */
final class LuceneTerms {

    /** How many words one pattern may stand for where their places count. */
    static final int EXPANSIONS = 500;

    /** How many sections one name may stand for. */
    private static final int SECTIONS = 10_000;

    private final IndexReader index;

    LuceneTerms(IndexReader index) {
        this.index = index;
    }

    /** Words that begin so. */
    List<Term> beginning(String field, String prefix) {
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

    /** Words that differ in so many letters at most, but not in the first. */
    List<Term> near(String field, String word, int edits) {
        return read(field, terms -> {
            List<Term> found = new ArrayList<>();
            TermsEnum each = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);
            while (found.size() < EXPANSIONS && each.next() != null) {
                found.add(new Term(field, BytesRef.deepCopyOf(each.term())));
            }
            return found;
        });
    }

    /** Values with all of these words among those that hyphens part. */
    List<BytesRef> naming(String field, List<String> words) {
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
