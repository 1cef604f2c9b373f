package org.jointstatement.glossary.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the finder to its promises over texts and forms that nobody chose. */
class AnyTextTests {

    private static final List<String> SIGNS = List.of(
            "a", "A", "b", "B", "é", "e\u0301", " ", " ", "\u00A0", "-", "‑", "'", "’", ".", "(", ")", "1", "s", "S",
            "🌉", "𠀀", "\u00AD", "ß", "ﬁ", "İ", "한", "ع");

    static List<Long> seeds() {
        return new Random(18_06_2020).longs(500).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFoundStandsThereInOrderAndApart(long seed) {
        Random random = new Random(seed);
        Finder<String> finder = new Finder<>();
        for (int i = 0; i < 12; i++) {
            String form = "ab1AB".charAt(random.nextInt(5)) + text(random, random.nextInt(4));
            finder.add(form, form);
        }
        String text = text(random, 80);
        int[] codePoints = text.codePoints().toArray();

        int last = 0;
        for (Found<String> found : finder.find(text)) {
            String printed = new String(codePoints, found.start(), found.end() - found.start());
            assertThat(found.start()).isGreaterThanOrEqualTo(last);
            assertThat(found.end()).isGreaterThan(found.start());
            assertThat(new Folded(printed).toString()).isEqualToIgnoringCase(new Folded(found.form()).toString());
            assertThat(found.start() == 0 || !isWord(codePoints, found.start() - 1))
                    .isTrue();
            last = found.end();
        }
        assertThat(last).isLessThanOrEqualTo(codePoints.length);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDefinitionStandsInTheText(long seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            words.add(List.of("alpha", "beta-gamma", "and", "(AB)", "(ABs)", "(A&B)", "(II)", ",", "Äpfel", "(ÄB)")
                    .get(random.nextInt(10)));
        }
        String text = String.join(" ", words);

        for (Definition definition : Definitions.in(text)) {
            assertThat(text).contains(definition.words() + " (" + definition.abbreviation() + ")");
        }
    }

    /** Forms of the greatest length that agree with the text in all but their end, and brackets after brackets. */
    @Test
    void theWorstOfMegabytesIsReadInTime() {
        Finder<String> finder = new Finder<>();
        finder.add("a ".repeat(99) + "b", "nearly");
        String text = "a ".repeat(500_000);
        String capitals = "WHO ".repeat(250_000);
        finder.add("WHO", "WHO");

        assertThat(finder.find(text)).isEmpty();
        assertThat(finder.find(capitals)).hasSize(250_000);
        assertThat(Definitions.in("(AB)".repeat(250_000))).isEmpty();
        assertThat(Definitions.in("x".repeat(1_000_000) + " (XX)")).isEmpty();
        assertThatNoException().isThrownBy(() -> Definitions.in("and ".repeat(250_000) + "(AND)"));
    }

    private static boolean isWord(int[] codePoints, int at) {
        return Character.isLetterOrDigit(codePoints[at]);
    }

    private static String text(Random random, int signs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < signs; i++) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }
}
