package org.jointstatement.search.meaning.model;

import java.util.List;

/** Sums with vectors. */
public final class Vectors {

    private Vectors() {}

    /** The direction that these have in common, of length one; each counts alike. */
    public static float[] mean(List<float[]> vectors) {
        float[] sum = new float[vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return unit(sum);
    }

    /** The same direction with length one; a vector without a direction stays as it is. */
    static float[] unit(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = length == 0 ? vector[i] : (float) (vector[i] / length);
        }
        return unit;
    }

    /** The cosine of two vectors of length one. Four sums at a time, which the JVM makes one instruction of. */
    public static float dot(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return a + b + c + d;
    }
}
