package org.jointstatement.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointstatement.search.meaning.RelatedAnswer.State;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.Test;

class RelatedTests extends RelatedFixture {

    @Test
    void theSentencesThatAreMostAlikeComeFirst() {
        publish(Fixtures.statement("bridge", "We will keep the bridge open."));

        RelatedAnswer answer = related().to("keep the bridge open", null);

        assertThat(answer.state()).isEqualTo(State.FOUND);
        assertThat(answer.found().get(0).passage().address()).hasToString("bridge#para-3-s1");
        assertThat(answer.found()).isSortedAccordingTo((a, b) -> Double.compare(b.similarity(), a.similarity()));
        assertThat(answer.found()).allMatch(found -> found.similarity() >= Related.FLOOR);
    }

    @Test
    void whatIsLikeNothingFindsNothing() {
        publish(Fixtures.statement("bridge"));

        assertThat(related().to("zebra crossing", null).state()).isEqualTo(State.NOTHING);
        assertThat(related().to(" ", null).state()).isEqualTo(State.EMPTY);
    }

    @Test
    void oneStatementAloneCanBeAsked() {
        publish(Fixtures.statement("bridge"), Fixtures.statement("tunnel"));

        assertThat(related().to("keep the bridge open", "tunnel").found())
                .isNotEmpty()
                .allMatch(found -> found.passage().address().slug().equals("tunnel"));
    }

    @Test
    void moreLikeASentenceIsNeverThatSentence() {
        Statement bridge = Fixtures.statement("bridge", "It is old.");
        publish(bridge);
        Related related = related();

        assertThat(places(related.to(bridge, bridge.findParagraph(2).orElseThrow(), 1)))
                .startsWith("bridge#para-3-s1")
                .doesNotContain("bridge#para-2-s1");
        assertThat(places(related.to(bridge, bridge.findParagraph(2).orElseThrow(), 0)))
                .startsWith("bridge#para-3-s1")
                .noneMatch(place -> place.startsWith("bridge#para-2-"));
        assertThatThrownBy(() -> related.to(bridge, bridge.findParagraph(2).orElseThrow(), 3))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void otherLanguagesAreLeftOutAndCounted() {
        Statement french = Fixtures.translated("pont", "fr", "Pont", "Pont", "bridge bridge bridge.");
        publish(Fixtures.statement("bridge"), french);
        Related related = related();

        RelatedAnswer answer = related.to("keep the bridge open", null);

        assertThat(answer.unread()).isOne();
        assertThat(places(answer)).noneMatch(place -> place.startsWith("pont"));
        assertThat(related.to(french, french.findParagraph(3).orElseThrow(), 1).state())
                .isEqualTo(State.UNREAD);
    }

    @Test
    void noMoreIsFoundThanIsShown() {
        publish(
                Fixtures.statement("a"),
                Fixtures.statement("b"),
                Fixtures.statement("c"),
                Fixtures.statement("d"),
                Fixtures.statement("e"),
                Fixtures.statement("f"),
                Fixtures.statement("g"),
                Fixtures.statement("h"),
                Fixtures.statement("i"),
                Fixtures.statement("j"),
                Fixtures.statement("k"));

        assertThat(related().to("We will keep the bridge open.", null).found()).hasSize(10);
    }
}
