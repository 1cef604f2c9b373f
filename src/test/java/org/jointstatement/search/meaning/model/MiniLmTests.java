package org.jointstatement.search.meaning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiniLmTests {

    private static MiniLm model;

    @BeforeAll
    static void load(@TempDir Path folder) throws Exception {
        model = MiniLm.load(folder);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void aSentenceHasOneVectorOfLengthOne() {
        float[] vector = model.embed("We will keep the bridge open.");

        assertThat(vector).hasSize(384).isEqualTo(model.embed("We will keep the bridge open."));
        assertThat(Vectors.dot(vector, vector)).isCloseTo(1, within(1e-5f));
    }

    @Test
    void whatMeansAlikeIsNearer() {
        float[] bridge = model.embed("We will keep the bridge open.");

        assertThat(Vectors.dot(bridge, model.embed("The crossing over the river stays accessible.")))
                .isGreaterThan(Vectors.dot(bridge, model.embed("Bake the cake for an hour.")) + 0.2f);
    }

    @Test
    void noTextIsTooStrangeToBePlaced() {
        for (String text : new String[] {"", "😀", "\ud800", "中国", "a ".repeat(50_000)}) {
            assertThat(model.embed(text)).hasSize(384).doesNotContain(Float.NaN);
        }
    }
}
