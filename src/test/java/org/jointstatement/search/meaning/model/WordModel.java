package org.jointstatement.search.meaning.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A model for tests: texts are alike as far as they share words. It remembers what it was asked. */
public final class WordModel implements SentenceModel {

    /** A prime, so that words seldom fall on one place. */
    private static final int DIMENSION = 4093;

    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final String version;

    /** Makes one whose vectors are those of this version. */
    public WordModel(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public float[] embed(String text) {
        asked.add(text);
        float[] vector = new float[DIMENSION];
        BasicWords.split(text, word -> {
            vector[Math.floorMod(word.hashCode(), DIMENSION)]++;
            return true;
        });
        return Vectors.unit(vector);
    }

    @Override
    public void close() {}
}
