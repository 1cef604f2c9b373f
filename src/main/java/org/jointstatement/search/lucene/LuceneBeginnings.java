package org.jointstatement.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Looks through the words of an index. */
final class LuceneBeginnings {

    /** Words that are looked at; whoever has typed so little goes on typing. */
    private static final int LOOKED_AT = 2000;

    private record Word(String text, int documents) {}

    private LuceneBeginnings() {}

    /** The words that begin so, those of most documents first. */
    static List<String> beginning(IndexReader index, String beginning, int most) throws IOException {
        List<Word> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(index, LuceneQueries.TEXT + ".folded");
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        BytesRef start = new BytesRef(beginning);
        boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
        while (more && found.size() < LOOKED_AT && StringHelper.startsWith(each.term(), start)) {
            found.add(new Word(each.term().utf8ToString(), each.docFreq()));
            more = each.next() != null;
        }
        found.sort(Comparator.comparing(Word::documents).reversed().thenComparing(Word::text));
        return found.stream().limit(most).map(Word::text).toList();
    }
}
