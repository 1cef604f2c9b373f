package org.jointstatement.annotation.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagTextTests {

    @ParameterizedTest
    @CsvSource({
        "' supply   chains ', supply chains, supply chains",
        "ASEAN, ASEAN, asean",
        "Straße, Straße, strasse",
        "e\u0301tude, \u00e9tude, \u00e9tude",
        "ｖaccines, ｖaccines, vaccines",
        "疫苗, 疫苗, 疫苗"
    })
    void aTagIsKeptTidyAndFoundByItsKey(String typed, String tidy, String key) {
        assertThat(TagText.tidy(typed)).isEqualTo(tidy);
        assertThat(TagText.key(tidy)).isEqualTo(key);
        assertThat(TagText.fits(tidy)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\u200Bb",
                "a\u202Eb",
                "a\u0000b",
                "a,b",
                "疫苗，贸易",
                "\uD800",
                "a\u00ADb",
                "\uE000",
                "\uFEFF",
                "\u3164",
                "a\u2800",
                "a\uFE0F",
                "a\u034Fb",
                "\u200D"
            })
    void whatCannotBeSeenIsNoTag(String tag) {
        assertThat(TagText.fits(TagText.tidy(tag))).isFalse();
    }

    @Test
    void aTagHasAtMostSixtyCharacters() {
        assertThat(TagText.fits("😀".repeat(60))).isTrue();
        assertThat(TagText.fits("😀".repeat(61))).isFalse();
        assertThat(TagText.fits("x".repeat(1_000_000))).isFalse();
        assertThat(TagText.tidy("e\u0301".repeat(500_000))).hasSize(1_000_000);
    }

    @Test
    void aNoteHasEachTagOnceInTheOrderTyped() {
        assertThat(TagText.tidy(List.of("b", " A", "a", "", "B ", "c"))).containsExactly("b", "A", "c");
    }

    @Test
    void aNoteHasAtMostTwentyTags() {
        List<String> twenty = IntStream.range(0, 20).mapToObj(i -> "t" + i).toList();
        List<String> more = IntStream.range(0, 100_000).mapToObj(i -> "t" + i).toList();

        assertThat(TagText.problem(twenty)).isNull();
        assertThat(TagText.problem(more)).isEqualTo("note.tags.many");
        assertThat(TagText.problem(Collections.nCopies(2, "\u200B"))).isEqualTo("note.tags.odd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08", "\u2764\uFE0F", "1\uFE0F\u20E3 first"})
    void anEmojiOfSeveralPartsIsATag(String tag) {
        assertThat(TagText.fits(TagText.tidy(tag))).isTrue();
        assertThat(TagText.key(tag)).isEqualTo(tag.replace("\uFE0F", ""));
    }
}
