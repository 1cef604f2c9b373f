package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTests {

    private static final String REL = " rel=\"nofollow noopener ugc\"";

    @Test
    void aMarkLeadsToItsFootnoteAndBack() {
        assertThat(html("One[^a] two.\n\n[^a]: It says *so*."))
                .isEqualTo("<p>One<sup><a href=\"#note-7-fn-1\" id=\"note-7-ref-1\" role=\"doc-noteref\"" + REL
                        + ">1</a></sup> two.</p>\n"
                        + "<ol class=\"footnotes\"><li id=\"note-7-fn-1\">\n<p>It says <em>so</em>."
                        + " <a href=\"#note-7-ref-1\" role=\"doc-backlink\"" + REL + ">↩</a></p>\n</li></ol>\n");
    }

    @Test
    void labelsTakeAWordBeforeThemWhereverTheyAreOnes() {
        String source =
                "x[^a] ![^b] [^c] `[^a]` [^a](/there) | \\[^a]\n\n    [^a]: code\n\n  [^a]: A[^b]\n[^b]: *B[^a]*";

        assertThat(Markdown.withFootnotesOf(source, "7-"))
                .isEqualTo("x[^7-a] ![^7-b] [^c] `[^a]` [^a](/there) | \\[^a]\n\n    [^a]: code\n\n"
                        + "  [^7-a]: A[^7-b]\n[^7-b]: *B[^7-a]*");
        assertThat(Markdown.withFootnotesOf("| a[^1] |\n| --- |\n| \uD842\uDFB7 b[^1] |\n\n[^1]: C", "2-"))
                .isEqualTo("| a[^2-1] |\n| --- |\n| \uD842\uDFB7 b[^2-1] |\n\n[^2-1]: C");
        assertThat(Markdown.withFootnotesOf("No footnotes[^1]", "2-")).isEqualTo("No footnotes[^1]");
    }

    @Test
    void footnotesAreNumberedInTheOrderOfTheirMarks() {
        assertThat(Markdown.render("x[^b] y[^a] z[^b]\n\n[^a]: A\n[^b]: B"))
                .hasToString("<p>x<sup>1</sup> y<sup>2</sup> z<sup>1</sup></p>\n"
                        + "<ol class=\"footnotes\"><li>\n<p>B</p>\n</li><li>\n<p>A</p>\n</li></ol>\n");
    }

    @Test
    void aFootnoteLeadsBackToItsFirstMarkOnly() {
        String html = html("x[^a] y[^A]\n\n[^a]: A");

        assertThat(html).containsOnlyOnce("id=\"note-7-ref-1\"").containsOnlyOnce("doc-backlink");
        assertThat(html.split("href=\"#note-7-fn-1\"", -1)).hasSize(3);
    }

    @Test
    void aFootnoteWithoutAMarkIsNotLost() {
        assertThat(html("x\n\n[^a]: A"))
                .contains("<li id=\"note-7-fn-1\">\n<p>A</p>")
                .doesNotContain("doc-backlink");
        assertThat(Markdown.plain("x[^a]\n\n[^a]: A\n[^a]: B")).isEqualTo("x\nA\nB");
    }

    @Test
    void aFootnoteMayHaveParagraphsListsAndMarks() {
        assertThat(Markdown.render("x[^a]\n\n[^a]: A[^b]\n\n    - B\n\n[^b]: C\n\ny"))
                .hasToString("<p>x<sup>1</sup></p>\n<p>y</p>\n<ol class=\"footnotes\"><li>\n<p>A<sup>2</sup></p>\n"
                        + "<ul><li>B</li></ul>\n</li><li>\n<p>C</p>\n</li></ol>\n");
    }

    @Test
    void twoNotesOnAPageHaveNoIdInCommon() {
        String source = "x[^a]\n\n[^a]: A";
        String page = Markdown.render(source, "note-1") + "" + Markdown.render(source, "note-2");

        assertThat(ReadMarkup.of(new SafeHtml(page)).ids())
                .containsExactly("note-1-ref-1", "note-1-fn-1", "note-2-ref-1", "note-2-fn-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^a]", "x [^a] y", "a[^ b]: c"})
    void aMarkOfNothingIsWords(String source) {
        assertThat(Markdown.render(source).toString()).doesNotContain("<sup>").contains("[^");
    }

    @Test
    void manyMarksAreFiguresInTheEnd() {
        String html = html("[^a]".repeat(5_000) + "\n\n[^a]: A");

        assertThat(html.split("doc-noteref", -1)).hasSize(201);
        assertThat(html.split("<sup>1</sup>", -1)).hasSize(4_801);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "Note", "a\"b", "a b"})
    void aNameIsFitForIds(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Markdown.render("x", name));
    }

    private static String html(String source) {
        return Markdown.render(source, "note-7").toString();
    }
}
