package org.jointstatement.search.meaning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VectorsTests {

    @Test
    void aVectorIsBroughtToLengthOne() {
        assertThat(Vectors.unit(new float[] {3, 0, 4})).containsExactly(0.6f, 0, 0.8f);
        assertThat(Vectors.unit(new float[] {0, 0})).containsExactly(0, 0);
    }

    @Test
    void theMeanOfTwoDirectionsLiesBetweenThem() {
        assertThat(Vectors.mean(List.of(new float[] {1, 0}, new float[] {0, 1})))
                .containsExactly((float) Math.sqrt(0.5), (float) Math.sqrt(0.5));
    }

    @Test
    void everyPlaceCountsWhateverTheLength() {
        assertThat(Vectors.dot(new float[] {1, 2, 3, 4, 5, 6}, new float[] {1, 1, 1, 1, 1, 2}))
                .isEqualTo(27);
    }
}
