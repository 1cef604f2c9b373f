package org.jointstatement.search.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.jointstatement.search.Found;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.Found.Stretch;
import org.jointstatement.search.Jumps;
import org.jointstatement.search.Selection;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.junit.jupiter.api.Test;

class PlotsTests {

    /** Of 4, 6 and 7 words in its three paragraphs. */
    private static final Statement BRIDGE = Fixtures.statement("bridge", "We will keep the bridge, bridge open.");

    @Test
    void everyParagraphHasABarUnderItsSection() {
        Dispersion dispersion = Dispersion.of(found(3, 2), BRIDGE);

        assertThat(dispersion.parts())
                .extracting(part -> part.section().slug())
                .containsExactly("opening", "the-bridge");
        assertThat(dispersion.bars())
                .extracting(Dispersion.Bar::count)
                .containsExactly(new Count(0, 4), new Count(0, 6), new Count(2, 7));
        assertThat(dispersion.sum()).isEqualTo(new Count(2, 17));
        assertThat(dispersion.sum().perThousand()).isCloseTo(117.647, within(0.001));
        assertThat(dispersion.paragraphs()).isOne();
    }

    @Test
    void whatIsOfAnotherStatementIsNotCounted() {
        assertThat(Dispersion.of(found(3, 2), Fixtures.statement("tunnel"))
                        .sum()
                        .occurrences())
                .isZero();
    }

    @Test
    void barsAreDrawnToTheScaleOfTheHighestAndNoneIsTooSmallToSee() {
        Dispersion dispersion = Dispersion.of(found(3, 2), BRIDGE);
        Dispersion.Bar last = dispersion.bars().get(2);

        assertThat(dispersion.drawn(Scale.RAW).height(last)).isEqualTo(100);
        assertThat(dispersion.drawn(Scale.PER_1000).height(last)).isEqualTo(100);
        assertThat(new Picture(dispersion, Scale.RAW, 8).height(last)).isEqualTo(25);
        assertThat(new Picture(dispersion, Scale.RAW, 1_000).height(last)).isEqualTo(4);
        assertThat(new Picture(dispersion, Scale.RAW, 8)
                        .height(dispersion.bars().get(0)))
                .isZero();
        assertThat(dispersion.drawn(Scale.PER_1000).figure(2)).isEqualTo("285.7");
        assertThat(new Picture(dispersion, Scale.RAW, 2).sum()).isEqualTo("2");
    }

    @Test
    void queriesAreComparedOnOneScale() {
        Comparison comparison = new Comparison(List.of(side(found(3, 2)), side(found(2, 1))));

        assertThat(comparison.pictures(Scale.RAW)).extracting(Picture::most).containsExactly(2.0, 2.0);
        assertThat(comparison.rows())
                .hasSize(6)
                .contains(List.of("bridge", "bridge", "3", "the-bridge", "2", "7", "285.71"));
        assertThat(comparison.query(Selection.parse("statement=bridge")))
                .isEqualTo("q=bridge&q=bridge&statement=bridge");
    }

    private static Comparison.Side side(Found found) {
        return new Comparison.Side(
                new Inquiry(Selection.parse("q=bridge"), BRIDGE, found, Jumps.Places.NONE),
                new Spread(Dispersion.of(found, BRIDGE), List.of(), 0));
    }

    private static Found found(int paragraph, int occurrences) {
        List<Stretch> stretches = IntStream.range(0, occurrences)
                .mapToObj(at -> new Stretch(at, at + 1))
                .toList();
        Place place =
                new Place(Address.ofParagraph("bridge", paragraph), "3", null, "opening", "Bridge", "text", stretches);
        return new Found("bridge", "bridge", Reading.NOTHING, List.of(), List.of(), 1, List.of(place));
    }
}
