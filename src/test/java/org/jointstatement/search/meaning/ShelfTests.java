package org.jointstatement.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jointstatement.search.meaning.Shelf.Found;
import org.jointstatement.search.meaning.Shelf.Placed;
import org.jointstatement.statement.Address;
import org.junit.jupiter.api.Test;

/** Likenesses of vectors that one can see: [1 0] is asked for. */
class ShelfTests {

    private static final float[] ASKED = {1, 0};
    private static final float[] ASIDE = {0, 1};

    @Test
    void aSentenceIsAsLikeAsTheMeanOfItselfAndOfItsMostLikePart() {
        List<Found> found = found(-1, placed(1, new float[] {0.6f, 0.8f}, ASIDE, ASKED));

        assertThat(found.get(0).similarity()).isCloseTo(0.8, within(1e-6));
    }

    @Test
    void aPartThatIsMeantCanOutdoASentenceThatIsAboutIt() {
        assertThat(found(-1, placed(1, new float[] {0.8f, 0.6f}), placed(2, new float[] {0.64f, 0.768f}, ASKED, ASIDE)))
                .extracting(found -> found.passage().address().paragraph())
                .containsExactly(2, 1);
    }

    @Test
    void partsThatAreLessLikeTakeNothingAway() {
        assertThat(found(0.5, placed(1, ASKED, ASIDE, ASIDE)).get(0).similarity())
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void whatIsLessLikeThanTheFloorIsNotFound() {
        assertThat(found(0.81, placed(1, new float[] {0.6f, 0.8f}, ASKED))).isEmpty();
        assertThat(found(0.79, placed(1, new float[] {0.6f, 0.8f}, ASKED))).hasSize(1);
    }

    @Test
    void ofEqualsTheOneThatStandsFirstComesFirst() {
        assertThat(found(-1, placed(1, ASKED), placed(2, ASIDE), placed(3, ASKED)))
                .extracting(found -> found.passage().address().paragraph())
                .containsExactly(1, 3, 2);
    }

    @Test
    void ofEquallyLikeSentencesTheFirstAreLookedInto() {
        Placed[] many = IntStream.rangeClosed(1, Shelf.LOOKED_INTO + 5)
                .mapToObj(number -> placed(number, ASKED))
                .toArray(Placed[]::new);

        assertThat(found(-1, many))
                .extracting(found -> found.passage().address().paragraph())
                .startsWith(1, 2, 3);
    }

    private static List<Found> found(double floor, Placed... sentences) {
        return new Shelf(1, Map.of("s", List.of(sentences)), List.of(), List.of())
                .nearest(ASKED, passage -> true, floor, 10);
    }

    private static Placed placed(int paragraph, float[] vector, float[]... parts) {
        Address address = Address.ofParagraph("s", paragraph);
        return new Placed(new Passage(address, "", null, "", "en", ""), vector, List.of(parts));
    }
}
