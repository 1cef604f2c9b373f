package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out holds nothing but the elements and attributes that were decided on, whatever goes in. */
class HostileMarkdownTests {

    private static final String NAME = "note-1";

    private static final Pattern DECIDED = Pattern.compile(
            "</?(?:p|em|strong|ul|ol|li|blockquote|code|pre|h[456]|a|sup|div|table|thead|tbody|tr|t[hd])>|<(?:br|hr)"
                    + " />|<!-- -->|<ol start=\"\\d+\">|<ol class=\"footnotes\">|<li id=\"note-1-fn-\\d+\">|<td"
                    + " colspan=\"\\d+\">|<t[hd] class=\"cell-(?:start|centre|end)\">|<div(?: aria-label=\"[^\"<>]*\")?"
                    + " class=\"table-scroll\" role=\"group\" tabindex=\"0\">|<a href=\"#note-1-(?:fn|ref)-\\d+\"(?:"
                    + " id=\"note-1-ref-\\d+\")? role=\"doc-(?:noteref|backlink)\" rel=\"nofollow noopener ugc\">|<a"
                    + " href=\"(?:(?i:https?://|mailto:)|/(?![/\\\\])|#)[^\"<>\\s]*\" rel=\"nofollow noopener ugc\">");

    /** What is not the author's words: figures of marks and ways back. */
    private static final Pattern MARKS = Pattern.compile("<sup>.*?</sup>|↩");

    private static final List<String> SIGNS = List.of(
            "a",
            "b ",
            " ",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "*",
            "**",
            "_",
            "`",
            "```",
            "~~~",
            "[",
            "]",
            "(",
            ")",
            "](",
            "]:",
            "![",
            "<",
            ">",
            "> ",
            "- ",
            "1. ",
            "# ",
            "===",
            "---",
            "\\",
            "&",
            "&lt;",
            "&#60;",
            "&#x0;",
            "\"",
            "'",
            "=",
            "!",
            ":",
            "javascript:alert(1)",
            "JaVaScRiPt&colon;",
            "data:text/html,",
            "https://x.org/",
            "//x.org",
            "/x",
            "#x",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "<svg/onload=alert(1)>",
            "<a href=\"",
            "<img src=x onerror=alert(1)>",
            "{{",
            "|",
            "|a|b|\n|---|:-:|\n|",
            "[^1]",
            "[^1]: ",
            "\n[^1]: ",
            "[^",
            "\u0000",
            "\u0001",
            "\u200B",
            "\u202E",
            "\u2067",
            "\uFEFF",
            "👩‍👧",
            "שלום",
            "e\u0301");

    /** One attack a line, with Java's escapes. */
    static Stream<String> attacks() throws IOException {
        return Files.readString(Path.of("src/test/resources/markup/attacks.txt"))
                .lines()
                .map(String::translateEscapes);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackIsOnlyWords(String source) {
        assertOnlyWhatWasDecided(source);
    }

    static Stream<String> anyMarkdown() {
        Random random = new Random(19);
        return Stream.generate(() -> {
                    StringBuilder source = new StringBuilder();
                    random.ints(random.nextInt(40), 0, SIGNS.size()).forEach(i -> source.append(SIGNS.get(i)));
                    return source.toString();
                })
                .limit(2000);
    }

    @Test
    void anyMarkdownIsOnlyWhatWasDecidedAndWellFormed() {
        anyMarkdown().forEach(HostileMarkdownTests::assertOnlyWhatWasDecided);
    }

    private static void assertOnlyWhatWasDecided(String source) {
        SafeHtml html = Markdown.render(source, NAME);
        assertThat(DECIDED.matcher(html.toString()).replaceAll(""))
                .as("from %s", source)
                .doesNotContain("<", ">");
        assertThat(DECIDED.matcher(Markdown.render(source).toString()).replaceAll(""))
                .as("without a name, from %s", source)
                .doesNotContain("<", ">");
        ReadMarkup read = ReadMarkup.of(html);
        assertThat(read.ids()).as("ids of %s", source).doesNotHaveDuplicates();
        assertThat(read.linksInLinks()).as("links in links of %s", source).isZero();
        String words = ReadMarkup.of(new SafeHtml(MARKS.matcher(html.toString()).replaceAll("")))
                .text();
        assertThat(lettersOf(words)).as("the words of %s", source).isEqualTo(lettersOf(Markdown.plain(source)));
    }

    private static String lettersOf(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}\\p{P}]", "");
    }
}
