package org.jointstatement.search.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jointstatement.search.Found;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.Found.Stretch;
import org.jointstatement.search.Shipped;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.statement.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ConcordanceTests {

    private static final String TEXT = "old bridge falls, new bridge holds; no Bridge stands, old bridge holds";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "infrastructure*, 5, 8 9 9 10 18",
        "COVID-19, 14, ",
        "cooperat*, 25, ",
        "cooperation, 23, ",
        "'\"countries\"', 12, ",
        "'\"support\"', 12, ",
        "trade, 6, 9 11 16 18 18 18",
        "digital, 3, 13 13 13",
        "multilateral, 4, 3 11 12 18",
        "nothingofthiskind, 0, ",
        "-cooperation, 0, "
    })
    void everyOccurrenceInTheShippedTextIsALine(String query, int lines, String paragraphs) {
        Concordance concordance = Concordance.of(Shipped.find(folder, query), arranged(), place -> List.of());

        assertThat(concordance.lines())
                .hasSize(lines)
                .allSatisfy(line -> assertThat(line.place().text()).contains(line.left() + line.node() + line.right()));
        assertThat(concordance.cut()).isFalse();
        if (paragraphs != null) {
            assertThat(concordance.lines().stream()
                            .map(line -> "" + line.place().address().paragraph()))
                    .containsExactly(paragraphs.split(" "));
        }
    }

    @Test
    void linesAreSortedByAWordAndThenByTheNearest() {
        assertThat(printed(arranged())).containsExactly("old|falls", "new|holds", "no|stands", "old|holds");
        assertThat(printed(arranged("sort", "left")))
                .containsExactly("new|holds", "no|stands", "old|falls", "old|holds");
        assertThat(printed(arranged("sort", "right")))
                .containsExactly("old|falls", "old|holds", "new|holds", "no|stands");
        assertThat(printed(arranged("sort", "right", "by", "2")))
                .as("the second word to the right: none, new, no, old")
                .containsExactly("old|holds", "old|falls", "new|holds", "no|stands");
    }

    @Test
    void groupsHaveTheirCountsTheMostFirst() {
        assertThat(concordance(arranged("group", "node")).groups()).containsExactly(Map.entry("bridge", 4));
        assertThat(concordance(arranged("group", "word")).groups()).containsExactly(Map.entry("bridge", 4));
        assertThat(concordance(arranged("group", "word", "sort", "left")).groups())
                .containsExactly(Map.entry("old", 2), Map.entry("new", 1), Map.entry("no", 1));
        assertThat(printed(arranged("group", "word", "sort", "left")))
                .containsExactly("old|falls", "old|holds", "new|holds", "no|stands");
    }

    @Test
    void whatIsTooMuchIsCutAndSaysSo() {
        Concordance cut = Concordance.of(found(4), arranged(), place -> List.of(), 3);
        Concordance whole = Concordance.of(found(4), arranged(), place -> List.of(), 4);
        Concordance ofTheBest = Concordance.of(found(9), arranged(), place -> List.of(), 4);

        assertThat(cut.lines()).hasSize(3);
        assertThat(cut.cut()).isTrue();
        assertThat(whole.cut()).isFalse();
        assertThat(ofTheBest.cut())
                .as("more paragraphs answer than were looked through")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, 5", "16, 5", "x, 5", "-3, 5", "3, 3", "15, 15", "sentence, sentence", "'', 5"})
    void whatCannotBeReadIsAsUsual(String width, String understood) {
        Arrangement arranged = arranged("width", width, "sort", "up", "by", "4", "group", "all");

        assertThat(arranged.width()).hasToString(understood);
        assertThat(arranged.sort()).isEqualTo(Sorting.POSITION);
        assertThat(arranged.by()).isOne();
        assertThat(arranged.group()).isEqualTo(Grouping.NONE);
    }

    private static List<String> printed(Arrangement arrangement) {
        return concordance(arrangement).lines().stream()
                .map(line -> line.before().get(0) + "|" + line.after().get(0))
                .toList();
    }

    private static Concordance concordance(Arrangement arrangement) {
        return Concordance.of(found(1), arrangement, place -> List.of());
    }

    /** One paragraph for each of four bridges where four paragraphs answer, or one paragraph with all of them. */
    private static Found found(long paragraphs) {
        List<Stretch> bridges =
                List.of(new Stretch(4, 10), new Stretch(22, 28), new Stretch(39, 45), new Stretch(58, 64));
        List<Place> places = paragraphs == 1
                ? List.of(place(1, bridges))
                : bridges.stream()
                        .map(bridge -> place(bridge.start(), List.of(bridge)))
                        .toList();
        return new Found("bridge", "bridge", Reading.NOTHING, List.of(), List.of(), paragraphs, places);
    }

    private static Place place(int number, List<Stretch> stretches) {
        return new Place(
                Address.ofParagraph("bridge", number), "" + number, null, "opening", "Bridge", TEXT, stretches);
    }

    private static Arrangement arranged(String... parameters) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.add(parameters[i], parameters[i + 1]);
        }
        return Arrangement.of(values);
    }
}
