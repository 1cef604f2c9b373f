package org.jointstatement.search.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.Found.Stretch;
import org.jointstatement.search.analysis.TextWords;
import org.jointstatement.search.analysis.TextWords.Word;
import org.jointstatement.statement.Address;
import org.junit.jupiter.api.Test;

class LineReaderTests {

    private static final List<String> PIECES = List.of(
            "bridge",
            "Brücke",
            "COVID-19",
            "people’s",
            "U.N.",
            "😀",
            "𠀀",
            "(open",
            "shut)",
            "“quoted”",
            ",",
            ";",
            "—",
            "e\u0301tat",
            "x",
            "جسر",
            "well-known",
            ".",
            "and/or",
            "1,000");

    @Test
    void aLineHasItsWordsWithTheirMarksAsPrinted() {
        Line line = line("We saw (old) “stone” bridges, and new ones; all of them.", "bridges", 2);

        assertThat(line.left()).isEqualTo("(old) “stone” ");
        assertThat(line.node()).isEqualTo("bridges");
        assertThat(line.right()).isEqualTo(", and new");
        assertThat(line.mark()).isEqualTo(",");
        assertThat(line.rest()).isEqualTo(" and new");
        assertThat(line.isJoined()).isFalse();
        assertThat(line.before()).containsExactly("stone", "old", "saw");
        assertThat(line.after()).containsExactly("and", "new", "ones");
    }

    @Test
    void aLineIsNotCutInsideWhatIsPrintedWithoutASpace() {
        Line line = line("It is well-known bridges and/or roads.", "bridges", 1);

        assertThat(line.left()).isEqualTo("known ");
        assertThat(line.right()).isEqualTo(" and");
    }

    @Test
    void nearTheEdgeALineHasAllThereIs() {
        Line line = line("“The bridge holds.”", "bridge", 5);

        assertThat(line.left()).isEqualTo("“The ");
        assertThat(line.right()).isEqualTo(" holds.”");
        assertThat(line.after()).containsExactly("holds");
    }

    @Test
    void aSentenceIsShownWholeAndNoFurther() {
        String text = "It is old. We love the bridge dearly. It is ours.";
        Place place = place(text, stretch(text, "bridge"));

        Line line = LineReader.lines(place, Width.SENTENCE, List.of(new Stretch(0, 10), new Stretch(11, 37)))
                .get(0);
        Line without = LineReader.lines(place, Width.SENTENCE, List.of()).get(0);

        assertThat(line.left() + line.node() + line.right()).isEqualTo("We love the bridge dearly.");
        assertThat(without.left() + without.node() + without.right()).isEqualTo(text);
    }

    @Test
    void whateverTheTextALineIsAStretchOfItWithAsManyWordsAsAskedFor() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(1 + random.nextInt(40), 0, PIECES.size())
                    .mapToObj(piece -> PIECES.get(piece) + (random.nextInt(5) == 0 ? "" : " "))
                    .collect(Collectors.joining());
            List<Word> words = TextWords.of(text);
            if (!words.isEmpty()) {
                int width = Width.LEAST + random.nextInt(Width.MOST - Width.LEAST + 1);
                holds(text, words, nodes(random, words), width);
            }
        }
    }

    private static void holds(String text, List<Word> words, List<Stretch> nodes, int width) {
        List<Line> lines = LineReader.lines(place(text, nodes.toArray(Stretch[]::new)), new Width(width), List.of());

        assertThat(lines).hasSameSizeAs(nodes);
        for (Line line : lines) {
            String printed = line.left() + line.node() + line.right();
            int from = line.start() - line.left().codePointCount(0, line.left().length());
            int to = line.end() + line.right().codePointCount(0, line.right().length());
            assertThat(printed).isEqualTo(cut(text, from, to)).isSubstringOf(text);
            assertThat(line.node()).isEqualTo(cut(text, line.start(), line.end()));
            assertThat(within(words, from, line.start())).isEqualTo(Math.min(width, within(words, 0, line.start())));
            assertThat(within(words, line.end(), to))
                    .isEqualTo(Math.min(width, within(words, line.end(), Integer.MAX_VALUE)));
        }
    }

    private static List<Stretch> nodes(Random random, List<Word> words) {
        int first = random.nextInt(words.size());
        int last = Math.min(words.size() - 1, first + random.nextInt(3));
        return List.of(new Stretch(words.get(first).start(), words.get(last).end()));
    }

    private static long within(List<Word> words, int from, int to) {
        return words.stream()
                .filter(word -> word.start() >= from && word.end() <= to)
                .count();
    }

    private static String cut(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    private static Line line(String text, String node, int width) {
        return LineReader.lines(place(text, stretch(text, node)), new Width(width), List.of())
                .get(0);
    }

    private static Stretch stretch(String text, String node) {
        return new Stretch(text.indexOf(node), text.indexOf(node) + node.length());
    }

    private static Place place(String text, Stretch... stretches) {
        return new Place(Address.ofParagraph("bridge", 1), "[1]", null, "opening", "Bridge", text, List.of(stretches));
    }
}
