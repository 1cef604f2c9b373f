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

    private static final Pattern DECIDED = Pattern.compile(
            "</?(?:p|em|strong|ul|ol|li|blockquote|code|pre|h[456]|a)>|<(?:br|hr) />|<!-- -->|<ol start=\"\\d+\">"
                    + "|<a href=\"(?:(?i:https?://|mailto:)|/(?![/\\\\])|#)[^\"<>\\s]*\""
                    + " rel=\"nofollow noopener ugc\">");

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
        SafeHtml html = Markdown.render(source);
        String rest = DECIDED.matcher(html.toString()).replaceAll("");
        assertThat(rest).as("from %s", source).doesNotContain("<", ">");
        String words = ReadMarkup.of(html).text();
        assertThat(lettersOf(words)).as("the words of %s", source).isEqualTo(lettersOf(Markdown.plain(source)));
    }

    private static String lettersOf(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}\\p{P}]", "");
    }
}
