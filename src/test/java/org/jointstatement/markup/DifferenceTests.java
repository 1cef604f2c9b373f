package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointstatement.markup.difference.Compared.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTests {

    private static final List<String> WORDS = List.of(
            "the ", "cat", " ", "\n", "\n\n", "a", "A", ". ", "dog ", "—", "中", "文", "é", "👍", "👩‍👧", "שלום ", "\t",
            "\u202E");

    @ParameterizedTest
    @CsvSource({
        "the cat sat, the dog sat, the [-cat][+dog] sat",
        "the cat sat, the cat sat, the cat sat",
        "the cat sat, the black cat sat, the [+black ]cat sat",
        "one two three, one three, one [-two ]three",
        "the cat sat, a dog sat, [-the cat][+a dog] sat",
        "'', new, [+new]",
        "old, '', [-old]",
        "中文字, 中国字, 中[-文][+国]字",
    })
    void whatChangedIsShownInWords(String before, String after, String shown) {
        assertThat(shown(before, after)).isEqualTo(shown);
    }

    @Test
    void aChangeIsMarkedForThoseWhoSeeAndThoseWhoHear() {
        assertThat(Difference.between("a <b>", "a <c>").html("removed:", "added:"))
                .hasToString("a &lt;<del><span class=\"visually-hidden\">removed: </span>b</del>"
                        + "<ins><span class=\"visually-hidden\">added: </span>c</ins>&gt;");
    }

    @Test
    void whatStaysTheSameIsCutWhereItIsLong() {
        String text = "👍".repeat(700);

        assertThat(Difference.between(text, text + " b").html("-", "+").toString())
                .startsWith("👍".repeat(250) + " […] " + "👍".repeat(250) + "<ins>");
    }

    static Stream<Arguments> anyTexts() {
        Random random = new Random(6);
        return Stream.generate(() -> {
                    String before = text(random, 60);
                    String after = random.nextBoolean() ? text(random, 60) : edited(random, before);
                    return Arguments.of(before, after);
                })
                .limit(2_000);
    }

    @Test
    void theTextsCanBePutTogetherAgain() {
        anyTexts().forEach(texts -> assertPutTogether((String) texts.get()[0], (String) texts.get()[1]));
    }

    @Test
    void editsOfDifferentWordsAreMerged() {
        assertThat(Difference.merged("the cat sat on the mat", "the dog sat on the mat", "the cat sat on a mat"))
                .contains("the dog sat on a mat");
        assertThat(Difference.merged("one\ntwo\n", "zero\none\ntwo\n", "one\ntwo\nthree\n"))
                .contains("zero\none\ntwo\nthree\n");
    }

    @Test
    void theSameEditTwiceIsOne() {
        assertThat(Difference.merged("a b c d", "x b c d", "x b c y")).contains("x b c y");
    }

    @ParameterizedTest
    @CsvSource({
        "the cat sat, the dog sat, the cow sat",
        "one two, one big two, one small two",
        "one two three, one three, one second three",
        "a, b, c"
    })
    void editsThatMeetAreNotMerged(String base, String theirs, String mine) {
        assertThat(Difference.merged(base, theirs, mine)).isEmpty();
    }

    @Test
    void aMergeHasEveryWordThatOneOfTheTwoAdded() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            String base = text(random, 40);
            String theirs = edited(random, base);
            String mine = edited(random, base);
            Difference.merged(base, theirs, mine).ifPresent(merged -> {
                assertThat(Difference.merged(base, mine, theirs)).contains(merged);
                assertThat(merged.contains("NEW")).isEqualTo((theirs + mine).contains("NEW"));
            });
            assertThat(Difference.merged(base, base, mine)).contains(mine);
            assertThat(Difference.merged(base, theirs, base)).contains(theirs);
        }
    }

    static Stream<Arguments> heavyTexts() {
        Random random = new Random(8);
        String noise = signs(random, 20_000);
        return Stream.of(
                Arguments.of(signs(random, 20_000), noise),
                Arguments.of("a".repeat(20_000), "b".repeat(20_000)),
                Arguments.of("a b ".repeat(5_000), "b a ".repeat(5_000)),
                Arguments.of("a\n".repeat(10_000), "b\n".repeat(10_000)),
                Arguments.of("", noise),
                Arguments.of("中".repeat(20_000), "文中".repeat(10_000)),
                Arguments.of(
                        IntStream.range(0, 4_000).mapToObj(i -> i + "\n").collect(Collectors.joining()),
                        IntStream.range(0, 4_000).mapToObj(i -> -i + "\n").collect(Collectors.joining())));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("heavyTexts")
    void theLongestNotesAreComparedInTime(String before, String after) {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertPutTogether(before, after));
        assertThatCode(() -> Difference.merged(before, after, before)).doesNotThrowAnyException();
    }

    @Test
    void ofTwoLongTextsOnlyTheLinesThatChangedAreMarked() {
        String before = lines(0, 3_000);
        String after = lines(0, 1_000) + lines(5_000, 5_600) + lines(1_000, 3_000);

        assertThat(Difference.between(before, after).parts())
                .extracting(part -> part.kind())
                .containsExactly(Kind.SAME, Kind.ADDED, Kind.SAME);
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "l" + i + "\n").collect(Collectors.joining());
    }

    private static void assertPutTogether(String before, String after) {
        Difference difference = Difference.between(before, after);
        assertThat(joined(difference, kind -> kind != Kind.ADDED)).isEqualTo(before);
        assertThat(joined(difference, kind -> kind != Kind.REMOVED)).isEqualTo(after);
        assertThat(difference.isNone()).isEqualTo(before.equals(after));
        ReadMarkup.of(difference.html("-", "+"));
    }

    private static String joined(Difference difference, Predicate<Kind> kinds) {
        return difference.parts().stream()
                .filter(part -> kinds.test(part.kind()))
                .map(part -> part.text())
                .collect(Collectors.joining());
    }

    private static String shown(String before, String after) {
        return Difference.between(before, after).parts().stream()
                .map(part -> switch (part.kind()) {
                    case SAME -> part.text();
                    case REMOVED -> "[-" + part.text() + "]";
                    case ADDED -> "[+" + part.text() + "]";
                })
                .collect(Collectors.joining());
    }

    private static String text(Random random, int most) {
        return random.ints(random.nextInt(most), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining());
    }

    private static String edited(Random random, String text) {
        int place = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return text.substring(0, place)
                + (random.nextBoolean() ? " NEW " : "")
                + text.substring(place)
                + (random.nextBoolean() ? " end" : "");
    }

    private static String signs(Random random, int length) {
        return random.ints(length, 0, 3)
                .mapToObj(i -> ".,;".substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
