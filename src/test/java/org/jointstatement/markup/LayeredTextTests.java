package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayeredTextTests {

    private static final Layer NOTE =
            Layer.of("note", Element.of("mark").with("id", "{ref}").with("data-notes", "{ref}"));
    private static final Layer TERM =
            Layer.of("term", Element.link("/glossary#{ref}").with("class", "term"));
    private static final Layer ABBREVIATION =
            Layer.of("abbreviation", Element.of("abbr").with("title", "{ref}"));

    @Test
    void whatIsSaidOfASpanIsSaidOnceWhereItBegins() {
        Layer cut = Layer.of("cut", Element.of("em"));
        Layer told = Layer.of("told", Element.of("span").with("data-says", "{label}"));
        Span pledge = new Span(0, 4, "told", null).labelled("Pledge");

        assertThat(render(List.of(cut, told), "abcd", Span.of(2, 4, "cut"), pledge))
                .hasToString("<span data-says=\"Pledge\">ab</span><em><span>cd</span></em>");
        assertThat(render(List.of(told), "abcd", pledge, Span.of(0, 2, "told").labelled("Call & ask")))
                .hasToString("<span data-says=\"Pledge, Call &amp; ask\">ab</span><span>cd</span>");
    }

    @Test
    void aTextWithoutSpansIsEscapedText() {
        assertThat(standard("a < b & c > \"d\" 'e'")).isEqualTo("a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;");
        assertThat(standard("")).isEmpty();
    }

    @Test
    void aSentenceIsATargetOfLinks() {
        assertThat(standard("We act. They wait.", new Span(0, 8, "sentence", "para-9-s1")))
                .isEqualTo("<span id=\"para-9-s1\" class=\"sentence\">We act. </span>They wait.");
    }

    @Test
    void theMarkOfAFootnoteLinksThereAndIsLinkedBackTo() {
        assertThat(standard("Greece*", new Span(6, 7, "footnote", "footnote-1")))
                .isEqualTo("Greece<sup class=\"footnote-ref\">"
                        + "<a href=\"#footnote-1\" id=\"footnote-1-ref\" role=\"doc-noteref\">*</a></sup>");
    }

    @Test
    void aHitAcrossTwoSentencesIsCutAndTheSentencesStayWhole() {
        assertThat(standard(
                        "One. Two.",
                        new Span(0, 5, "sentence", "s1"),
                        new Span(5, 9, "sentence", "s2"),
                        Span.of(3, 7, "hit")))
                .isEqualTo("<span id=\"s1\" class=\"sentence\">One<mark>. </mark></span>"
                        + "<span id=\"s2\" class=\"sentence\"><mark>Tw</mark>o.</span>");
    }

    @Test
    void hitsThatOverlapOrTouchFlowTogether() {
        assertThat(standard("abcdef", Span.of(0, 2, "hit"), Span.of(1, 4, "hit"), Span.of(4, 5, "hit")))
                .isEqualTo("<mark>abcde</mark>f");
    }

    @Test
    void overlappingNotesAreCutAndEachPieceNamesItsNotesAndEachIdStandsOnce() {
        assertThat(render(List.of(NOTE), "abc", new Span(0, 2, "note", "n1"), new Span(1, 3, "note", "n2")))
                .isEqualTo("<mark id=\"n1\" data-notes=\"n1\">a</mark>"
                        + "<mark id=\"n2\" data-notes=\"n2 n1\">b</mark>"
                        + "<mark data-notes=\"n2\">c</mark>");
    }

    @Test
    void notesThatBeginTogetherKeepTheirIds() {
        assertThat(render(List.of(NOTE), "ab", new Span(0, 1, "note", "n2"), new Span(0, 2, "note", "n1")))
                .isEqualTo("<mark id=\"n1\" data-notes=\"n2 n1\"><span id=\"n2\"></span>a</mark>"
                        + "<mark data-notes=\"n1\">b</mark>");
    }

    @Test
    void anIdThatTwoSpansShareStandsOnTheFirst() {
        assertThat(render(List.of(NOTE), "abc", new Span(0, 1, "note", "n1"), new Span(2, 3, "note", "n1")))
                .isEqualTo("<mark id=\"n1\" data-notes=\"n1\">a</mark>b<mark data-notes=\"n1\">c</mark>");
    }

    @Test
    void theSpanThatBeganLastGivesTheTitle() {
        assertThat(render(
                        List.of(ABBREVIATION),
                        "UN WHO",
                        new Span(0, 6, "abbreviation", "outer"),
                        new Span(3, 6, "abbreviation", "inner")))
                .isEqualTo("<abbr title=\"outer\">UN </abbr><abbr title=\"inner\">WHO</abbr>");
    }

    @Test
    void aLinkInsideALinkIsWrittenWithoutOne() {
        assertThat(render(
                        List.of(Layer.FOOTNOTE, TERM),
                        "ab*",
                        new Span(0, 3, "term", "t"),
                        new Span(2, 3, "footnote", "f")))
                .isEqualTo("<a href=\"/glossary#t\" class=\"term\">ab</a><sup class=\"footnote-ref\">"
                        + "<a href=\"#f\" id=\"f-ref\" role=\"doc-noteref\"><span class=\"term\">*</span></a></sup>");
        assertThat(render(
                        List.of(TERM, Layer.FOOTNOTE),
                        "ab*",
                        new Span(0, 3, "term", "t"),
                        new Span(2, 3, "footnote", "f")))
                .isEqualTo("<a href=\"/glossary#t\" class=\"term\">ab<sup class=\"footnote-ref\">"
                        + "<span id=\"f-ref\">*</span></sup></a>");
    }

    @Test
    void aLinkWithoutARefIsNone() {
        assertThat(render(List.of(TERM), "a", Span.of(0, 1, "term"))).isEqualTo("<span class=\"term\">a</span>");
    }

    @Test
    void aRefCannotLeaveItsAttributeOrItsPath() {
        Layer page = Layer.of("page", Element.link("/{ref}"));

        assertThat(render(List.of(page), "a", new Span(0, 1, "page", "/evil.example/\"><script> ?é")))
                .isEqualTo("<a href=\"/%2Fevil.example%2F%22%3E%3Cscript%3E%20%3F%C3%A9\">a</a>");
        assertThat(render(List.of(ABBREVIATION), "a", new Span(0, 1, "abbreviation", "\" onclick='x'>&")))
                .isEqualTo("<abbr title=\"&quot; onclick=&#39;x&#39;&gt;&amp;\">a</abbr>");
    }

    @Test
    void anIdWithWhiteSpaceIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> render(List.of(NOTE), "a", new Span(0, 1, "note", "two words")))
                .withMessageContaining("two words");
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(standard("👍𠀀é", Span.of(1, 2, "hit"))).isEqualTo("👍<mark>𠀀</mark>é");
    }

    @Test
    void aSpanBeyondTheTextIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard("👍👍", new Span(1, 3, "sentence", "s1")))
                .withMessageContaining("2 code points")
                .withMessageContaining("end=3")
                .withMessageContaining("s1");
    }

    @Test
    void aSpanOfAKindWithoutALayerIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard("abc", Span.of(0, 1, "rumour")))
                .withMessageContaining("rumour");
    }

    @Test
    void aKindHasOneLayer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> render(List.of(Layer.HIT, Layer.HIT), "abc"))
                .withMessageContaining("hit");
    }

    @Test
    void anEmptySpanLeavesNothing() {
        assertThat(standard("abc", Span.of(1, 1, "hit"), Span.of(3, 3, "hit"))).isEqualTo("abc");
        assertThat(render(List.of(NOTE), "ab", new Span(0, 2, "note", "n1"), new Span(1, 1, "note", "n2")))
                .isEqualTo("<mark id=\"n1\" data-notes=\"n1\">ab</mark>");
    }

    @Test
    void whatNoPageCanCarryIsReplacedAndACarriageReturnStays() {
        assertThat(standard("a\0b\uD800c\uDC00d\uDC00\uD800\re")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD\uFFFD&#13;e");
    }

    @Test
    void aThousandNotesOnTheSameWordsNeitherNestNorFillThePage() {
        List<Span> notes = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            notes.add(new Span(i, 1000 + i, "note", "note-" + i));
        }

        SafeHtml html = LayeredText.render("x".repeat(2000), notes, List.of(NOTE));

        assertThat(ReadMarkup.of(html).depth()).isEqualTo(1);
        assertThat(ReadMarkup.of(html).ids()).hasSize(1000);
        assertThat(html.toString()).hasSizeLessThan(1_000_000);
    }

    private static String standard(String text, Span... spans) {
        return render(Layer.STANDARD, text, spans);
    }

    private static String render(List<Layer> layers, String text, Span... spans) {
        return LayeredText.render(text, List.of(spans), layers).toString();
    }
}
