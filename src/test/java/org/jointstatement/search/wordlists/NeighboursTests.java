package org.jointstatement.search.wordlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.jointstatement.search.Found.Stretch;
import org.jointstatement.search.analysis.TextWords;
import org.junit.jupiter.api.Test;

class NeighboursTests {

    @Test
    void aWordThatStandsOnlyNearIsUnusualAndCountedByHand() {
        Neighbours neighbours = new Neighbours(1);
        add(neighbours, "green bridge green");
        add(neighbours, "Green bridge green tape tape tape tape tape tape tape tape tape tape tape tape");

        assertThat(neighbours.unusual(2, Set.of())).singleElement().satisfies(green -> {
            assertThat(green.word()).isEqualTo("green");
            assertThat(green.near()).isEqualTo(4);
            assertThat(green.elsewhere()).isZero();
            assertThat(green.expected()).isCloseTo(1, within(1e-9));
            assertThat(green.likelihood()).isCloseTo(17.9947, within(0.0001));
        });
    }

    @Test
    void aWordBetweenTwoIsNearOnceAndTheWordsFoundAreNotNear() {
        Neighbours neighbours = new Neighbours(3);
        add(neighbours, "bridge green bridge");
        add(neighbours, "tape tape tape tape tape tape tape tape");

        assertThat(neighbours.unusual(1, Set.of())).singleElement().satisfies(green -> {
            assertThat(green.word()).isEqualTo("green");
            assertThat(green.near()).isOne();
        });
    }

    @Test
    void stoppedWordsAndRareOnesAreLeftOut() {
        Neighbours neighbours = new Neighbours(1);
        add(neighbours, "the bridge holds");
        add(neighbours, "the bridge tape tape tape tape tape tape tape tape tape tape tape");

        assertThat(neighbours.unusual(2, Set.of()).stream().map(Neighbour::word))
                .containsExactly("the");
        assertThat(neighbours.unusual(2, Set.of("the"))).isEmpty();
        assertThat(neighbours.unusual(3, Set.of())).isEmpty();
    }

    @Test
    void aWordThatAvoidsWhatWasFoundIsNotShown() {
        Neighbours neighbours = new Neighbours(1);
        add(neighbours, "green bridge tape " + "rope ".repeat(20) + "tape");
        add(neighbours, "rope rope rope");

        assertThat(neighbours.unusual(1, Set.of()).stream().map(Neighbour::word))
                .contains("green")
                .doesNotContain("rope");
    }

    @Test
    void theStopListIsWordsAsTheyAreCounted() {
        Set<String> words = StopList.of(List.of("en-GB", "en"));

        assertThat(words).contains("the", "of", "we").doesNotContain("support", "new", "development");
        assertThat(words)
                .allSatisfy(word -> assertThat(TextWords.of(word).stream().map(TextWords.Word::form))
                        .containsExactly(word));
        assertThat(StopList.of(List.of("ar"))).isEmpty();
    }

    private static void add(Neighbours neighbours, String text) {
        List<Stretch> bridges = TextWords.of(text).stream()
                .filter(word -> word.form().equals("bridge"))
                .map(word -> new Stretch(word.start(), word.end()))
                .toList();
        neighbours.add(TextWords.of(text), bridges);
    }
}
