package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The longest source that is read, made to be slow, deep or big, makes a small and shallow page. */
class HeavyMarkdownTests {

    static Stream<String> heavyMarkdown() {
        int most = Markdown.LONGEST;
        Stream<String> repeated = Stream.of(
                        "[",
                        ">",
                        "> ",
                        "*",
                        "**a ",
                        "*a **a ",
                        "_",
                        "`",
                        "- ",
                        "1. ",
                        "![",
                        "[a](",
                        "](",
                        "<",
                        "<!--",
                        "<?",
                        "<![CDATA[",
                        "<a href='",
                        "&",
                        "[a]: b\n",
                        "[a][",
                        "*[",
                        "- a\n  ",
                        "x\n===\n",
                        "~~~\n",
                        "\\",
                        "\u0000",
                        "\r",
                        "|",
                        "[^a]: b\n",
                        "[^a]: b\n    c\n",
                        "[^",
                        "|a|b|\n|---|---|\n",
                        "|a\n|-\n\n")
                .map(sign -> sign.repeat(most / sign.length()));
        return Stream.concat(
                repeated,
                Stream.of(
                        ">".repeat(1000) + "a\n".repeat(30_000),
                        "[".repeat(30_000) + "]".repeat(30_000),
                        "[".repeat(10_000) + "](a)".repeat(10_000),
                        "*".repeat(30_000) + "a" + "*".repeat(30_000),
                        "[^a]".repeat(most / 4 - 10) + "\n\n[^a]: b",
                        "[^a]: [^a]" + "[^a]".repeat(most / 4 - 10),
                        head(30) + "|\n".repeat(most / 2 - 200),
                        head(10) + "|a|b|c\n".repeat(most / 7 - 200),
                        head(5000) + "|\n".repeat(8000)));
    }

    private static String head(int columns) {
        return "|a".repeat(columns) + "|\n" + "|---".repeat(columns) + "|\n";
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("heavyMarkdown")
    void heavyMarkdownStaysSmallAndShallow(String source) {
        SafeHtml html = Markdown.render(source);

        assertThat(html.toString().length()).isLessThan(20 * Markdown.LONGEST);
        assertThat(ReadMarkup.of(html).depth()).isLessThan(100);
        assertThat(Markdown.plain(source).length()).isLessThanOrEqualTo(source.length());
    }

    @Test
    void aLongReferenceThatIsUsedOftenDoesNotGrowThePage() {
        String source = "[a]: /" + "x".repeat(30_000) + "\n\n" + "[a]".repeat(11_000);

        assertThat(Markdown.render(source).toString())
                .contains("<a href=\"/xxx")
                .hasSizeLessThan(3 * Markdown.LONGEST);
    }
}
