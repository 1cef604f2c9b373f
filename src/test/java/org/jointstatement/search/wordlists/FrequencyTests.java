package org.jointstatement.search.wordlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointstatement.search.analysis.TextWords;
import org.jointstatement.search.plots.Count;
import org.junit.jupiter.api.Test;

class FrequencyTests {

    /** By hand: shares of the text 0.5, 0.25, 0.25; of "a" 2/3, 1/3, 0; of "c" 1/3, 0, 2/3. */
    @Test
    void frequenciesAndTheirDeviationAreAsReckonedByHand() {
        Map<String, Frequency> words =
                Frequency.of(List.of(List.of("a", "a", "b", "c"), List.of("a", "b"), List.of("c", "c"))).stream()
                        .collect(Collectors.toMap(Frequency::word, Function.identity()));

        assertThat(words.get("a").count()).isEqualTo(new Count(3, 8));
        assertThat(words.get("a").count().perThousand()).isEqualTo(375);
        assertThat(words.get("a").paragraphs()).isEqualTo(2);
        assertThat(words.get("a").deviation()).isCloseTo(0.25, within(1e-9));
        assertThat(words.get("b").deviation()).isCloseTo(0.25, within(1e-9));
        assertThat(words.get("c").deviation()).isCloseTo(5.0 / 12, within(1e-9));
    }

    @Test
    void aPossessiveIsOneWordWhicheverSignIsItsApostrophe() {
        List<String> words =
                TextWords.of("people’s people's peopleʼs people＇s people‘s people´s people`s people′s").stream()
                        .map(TextWords.Word::form)
                        .toList();

        assertThat(Frequency.of(List.of(words)))
                .extracting(Frequency::word, frequency -> frequency.count().occurrences())
                .containsExactly(tuple("people's", 8));
    }

    @Test
    void theMostFrequentWordsComeFirst() {
        assertThat(Frequency.of(List.of(List.of("b", "a", "c", "c"))))
                .extracting(Frequency::word)
                .containsExactly("c", "a", "b");
    }

    @Test
    void aLongListComesInSheets() {
        List<Integer> all = IntStream.range(0, 101).boxed().toList();

        assertThat(Sheet.of(all, "2").rows()).containsExactly(100);
        assertThat(Sheet.of(all, "2").first()).isEqualTo(101);
        assertThat(Sheet.of(all, "9")).isEqualTo(Sheet.of(all, "2"));
        assertThat(Sheet.of(all, "x").page()).isOne();
        assertThat(Sheet.of(List.of(), "1").pages()).isOne();
    }
}
