package org.jointstatement.annotation.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.assertj.core.api.AbstractStringAssert;
import org.jointstatement.annotation.AnchorState;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statement;
import org.junit.jupiter.api.Test;

class AnchoringTests {

    private static final Address FIRST = Address.ofParagraph("a-statement", 1);

    private static final String TRADE =
            "We keep trade open. We share what we know about the virus. We help those who have least.";

    private static final String HEALTH = "Health systems need people, and people need rest.";

    @Test
    void anUntouchedParagraphKeepsItsNotes() {
        Placing placing = placed("share what we know", TRADE, TRADE, HEALTH);

        assertThat(placing.state()).isEqualTo(AnchorState.IN_PLACE);
        assertThat(placing.score()).isEqualTo(1);
    }

    @Test
    void aSentenceThatIsWhatItWasIsInPlaceWhereverItBegins() {
        Selector selector = new Anchoring(text(TRADE)).select(FIRST.withSentence(2));
        String now = TRADE.replace("We keep trade open.", "We keep all our borders open for goods.");

        Placing placing = new Anchoring(text(now)).place(FIRST.withSentence(2), selector);

        assertThat(placing.state()).isEqualTo(AnchorState.IN_PLACE);
        assertWords(placing, now).isEqualTo("We share what we know about the virus.");
    }

    @Test
    void aSentenceThatIsAnotherOneNowKeepsItsWordsAndChangesItsAddress() {
        Selector selector = new Anchoring(text(TRADE)).select(FIRST.withSentence(2));

        Placing placing = new Anchoring(text("We met. " + TRADE)).place(FIRST.withSentence(2), selector);

        assertThat(placing.state()).isEqualTo(AnchorState.MOVED);
        assertThat(placing.place()).isNotNull().extracting(Passage::address).isEqualTo(FIRST.withSentence(3));
    }

    @Test
    void wordsWhosePlaceIsTheSameAreInPlace() {
        String now = TRADE.replace("least.", "little.");

        assertThat(placed("share what we know", TRADE, now).state()).isEqualTo(AnchorState.IN_PLACE);
    }

    @Test
    void wordsThatWerePushedAsideHaveMoved() {
        String now = TRADE.replace("We keep", "All of us keep");
        Placing placing = placed("share what we know", TRADE, now);

        assertThat(placing.state()).isEqualTo(AnchorState.MOVED);
        assertWords(placing, now).isEqualTo("share what we know");
    }

    @Test
    void wordsGoWithTheirParagraph() {
        Placing placing = placed("share what we know", TRADE, "Something new.", HEALTH, TRADE);

        assertThat(placing.state()).isEqualTo(AnchorState.MOVED);
        assertThat(placing.place())
                .isNotNull()
                .extracting(place -> place.address().paragraph())
                .isEqualTo(3);
    }

    @Test
    void changedWordsNeedALook() {
        String now = TRADE.replace("what we know", "all we learn");
        Placing placing = placed("share what we know about", TRADE, now);

        assertThat(placing.state()).isEqualTo(AnchorState.NEEDS_LOOK);
        assertWords(placing, now).startsWith("share").endsWith("about");
    }

    @Test
    void theSameWordElsewhereIsNotSilentlyTakenForIt() {
        String before = "People travel far. Goods travel too.";
        Placing placing = placed("travel", before, "People stay at home. Goods travel too.");

        assertThat(placing.state().isOpen()).isTrue();
    }

    @Test
    void aCopyThatStoodThereBeforeIsNotTakenForTheLostOriginal() {
        Statement before = text(TRADE, TRADE + " This we agreed.");
        Selector selector = new Anchoring(before).select(FIRST, 23, 41);

        Placing placing = new Anchoring(text(HEALTH, TRADE + " This we agreed.")).place(FIRST, selector);

        assertThat(placing.state()).isEqualTo(AnchorState.NEEDS_LOOK);
    }

    @Test
    void aWordIsNotFoundWithinAnother() {
        String before = "The use of vaccines is a matter for each country and for all of them together.";
        Placing placing = placed("use", before, before.replace("use", "misuse"));

        assertThat(placing.state()).isNotIn(AnchorState.IN_PLACE, AnchorState.MOVED);
    }

    @Test
    void wordsThatAreGoneAreLost() {
        assertThat(placed("share what we know about the virus", TRADE, HEALTH, HEALTH))
                .isEqualTo(Placing.LOST);
    }

    @Test
    void aTextWithoutParagraphOfThatNumberIsSearchedToo() {
        Statement before = text(HEALTH, TRADE);
        Address second = Address.ofParagraph("a-statement", 2);
        Selector selector = new Anchoring(before).select(second);

        Placing placing = new Anchoring(text(TRADE)).place(second, selector);

        assertThat(placing.state()).isEqualTo(AnchorState.MOVED);
        assertThat(placing.place()).isEqualTo(new Passage(FIRST, 0, TRADE.length()));
    }

    @Test
    void aLongParagraphIsSearchedInAMoment() {
        List<String> words = Texts.random(new Random(1));
        String before = String.join(" ", words).repeat(10);
        Selector selector = new Anchoring(text(before)).select(FIRST);

        Placing placing = new Anchoring(text("New: " + before.replace("a", "e"))).place(FIRST, selector);

        assertThat(placing.state()).isEqualTo(AnchorState.NEEDS_LOOK);
    }

    private static Placing placed(String words, String before, String... now) {
        int start = before.indexOf(words);
        Selector selector = new Anchoring(text(before)).select(FIRST, start, start + words.length());
        return new Anchoring(text(now)).place(FIRST, selector);
    }

    private static AbstractStringAssert<?> assertWords(Placing placing, String paragraph) {
        Passage place = placing.place();
        assertThat(place).isNotNull();
        return assertThat(new Text(paragraph).words(place.start(), place.end()));
    }

    private static Statement text(String... paragraphs) {
        return new Drafts(List.of(paragraphs), new Random(0)).text();
    }
}
