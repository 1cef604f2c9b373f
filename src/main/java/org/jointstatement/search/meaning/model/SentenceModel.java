package org.jointstatement.search.meaning.model;

/** Places a sentence in a space in which what means alike is near. */
public interface SentenceModel extends AutoCloseable {

    /** What tells this model from every other: vectors of different versions cannot be compared. */
    String version();

    /** A vector of length one. Of a long text only the beginning counts. */
    float[] embed(String text);

    @Override
    void close();
}
