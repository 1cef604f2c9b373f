package org.jointstatement.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointstatement.search.Gold;
import org.jointstatement.search.index.SearchEngine.Highlight;
import org.jointstatement.search.index.SearchEngine.Hit;
import org.junit.jupiter.api.Test;

class PassageTests {

    @Test
    void aShortTextIsShownWhole() {
        Passage passage = passage("Keep the <bridge> 😀 open.", new Highlight(10, 16));

        assertThat(passage.html()).hasToString("Keep the &lt;<mark>bridge</mark>&gt; 😀 open.");
        assertThat(passage.cutBefore()).isFalse();
        assertThat(passage.cutAfter()).isFalse();
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundMostOfItsHighlights() {
        String text = "far " + "word ".repeat(100) + "near near " + "word ".repeat(100);

        Passage passage = passage(text, new Highlight(0, 3), new Highlight(504, 508), new Highlight(509, 513));

        assertThat(passage.html().toString())
                .startsWith("word word")
                .endsWith("word")
                .contains("<mark>near</mark> <mark>near</mark>")
                .doesNotContain("far");
        assertThat(passage.cutBefore()).isTrue();
        assertThat(passage.cutAfter()).isTrue();
    }

    @Test
    void aLongWordIsCutToo() {
        assertThat(passage("x".repeat(5000), new Highlight(0, 5000)).html().toString())
                .hasSizeLessThan(400);
    }

    private static Passage passage(String text, Highlight... highlights) {
        return Passage.of(new Hit(Gold.document("s", 1, null, text), List.of(highlights), 1));
    }
}
