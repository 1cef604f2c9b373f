package org.jointstatement.annotation.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import org.jointstatement.statement.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorTests {

    private static final Address FIRST = Address.ofParagraph("a-statement", 1);

    @Test
    void itKeepsTheWordsWithThirtyTwoCodePointsOnEitherSide() {
        Selector selector = select("🙂".repeat(40) + "words" + "𠀀".repeat(40), 40, 45);

        assertThat(selector.quote()).isEqualTo("words");
        assertThat(selector.prefix()).isEqualTo("🙂".repeat(32));
        assertThat(selector.suffix()).isEqualTo("𠀀".repeat(32));
        assertThat(selector.start()).isEqualTo(40);
        assertThat(selector.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void itKeepsNoContextBeyondTheParagraph() {
        Selector selector = select("Only these words.", 0, 17);

        assertThat(selector.prefix()).isEmpty();
        assertThat(selector.suffix()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "0,100", "5,4", "2147483647,-2147483648"})
    void placesBeyondTheTextAreRefused(int start, int end) {
        assertRefused("Some words.", start, end, "note.target.range");
    }

    @Test
    void nothingIsRefused() {
        assertRefused("Some words.", 3, 3, "note.target.empty");
    }

    @Test
    void blanksAreRefused() {
        assertRefused("Some words.", 4, 5, "note.target.blank");
        assertRefused("Some\u200b\u200bwords.", 4, 6, "note.target.blank");
    }

    /** Letters with accents, a flag, a family, a keycap, Hangul in parts, Devanagari. */
    @ParameterizedTest
    @CsvSource({"e\u0301a", "🇫🇷a", "👨\u200d👩\u200d👧a", "1\ufe0f\u20e3a", "\u1112\u1161\u11ab", "\u0928\u093f"})
    void halfACharacterIsRefused(String text) {
        assertRefused("x" + text, 0, 2, "note.target.grapheme");
        assertRefused("x" + text, 2, 3, "note.target.grapheme");
    }

    @Test
    void typedWordsAreFoundWhateverTheirSpacesQuotesDashesAndCapitals() {
        String text = "The “Belt and Road” — a partner’s co\u2011operation, e\u0301lan.";

        assertThat(find(text, "\"belt  and\u00a0road\" - A partner's co-operation"))
                .containsExactly("“Belt and Road” — a partner’s co\u2011operation");
        assertThat(find(text, "nowhere")).isEmpty();
        assertThat(find(text, " \u200b ")).isEmpty();
        assertThat(find("e\u0301lan", "e")).isEmpty();
    }

    @Test
    void typedWordsAreWholeWordsWhereTheyCanBe() {
        assertThat(find("misuse the use of it", "use")).containsExactly("use");
        assertThat(find("misuse it", "use")).containsExactly("use");
        assertThat(find("use and use", "use")).hasSize(2);
    }

    private static List<String> find(String text, String typed) {
        return TypedWords.find(
                        new Drafts(List.of(text), new Random(0))
                                .text()
                                .paragraphs()
                                .get(0),
                        typed)
                .stream()
                .map(place -> new Text(text).words(place.start(), place.end()))
                .toList();
    }

    private static void assertRefused(String text, int start, int end, String key) {
        assertThatExceptionOfType(SelectorException.class)
                .isThrownBy(() -> select(text, start, end))
                .matches(e -> e.key().equals(key), key);
    }

    private static Selector select(String text, int start, int end) {
        return new Anchoring(new Drafts(List.of(text), new Random(0)).text()).select(FIRST, start, end);
    }
}
