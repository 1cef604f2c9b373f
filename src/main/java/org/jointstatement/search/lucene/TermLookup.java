package org.jointstatement.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Looks up what a pattern stands for in the text's index, so many at most. */
public interface TermLookup {

    /** How many words one pattern may stand for where their places count. */
    int EXPANSIONS = 500;

    /** How many sections one name may stand for. */
    int SECTIONS = 10_000;

    /** Words that begin so. */
    List<Term> beginning(String field, String prefix);

    /** Words that differ in so many letters at most, but not in the first. */
    List<Term> near(String field, String word, int edits);

    /** Values with all of these words among those that hyphens part. */
    List<BytesRef> naming(String field, List<String> words);
}
