package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteBlocksTests {

    @Test
    void wordsKeepTheirLooks() {
        assertThat(shown("One *two* **three *four*** `f < g`  \nfive\nsix"))
                .containsExactly("WORDS 0 '' One |/two/| |*three *|*/four/*| |`f < g`|\nfive six");
    }

    @Test
    void listsAndQuotationsSayHowDeepTheyAre() {
        assertThat(shown("3. a\n\n   more\n4. - b\n   - c\n\n> q\n>\n> - d\n\n- \n- y"))
                .containsExactly(
                        "WORDS 1 '3.' a",
                        "WORDS 1 '' more",
                        "WORDS 2 '4. •' b",
                        "WORDS 2 '•' c",
                        "QUOTATION 1 '' q",
                        "QUOTATION 2 '•' d",
                        "WORDS 1 '•' ",
                        "WORDS 1 '•' y");
    }

    @Test
    void nothingOfASourceIsLeftOut() {
        assertThat(shown("# h\n\n```java\nb\n  c\n```\n\n    d\n\n---\n\n<b>e</b> &amp;\n\n<div>\n\n[f]: /g \"h\"\n"))
                .containsExactly(
                        "HEADING 0 '' h",
                        "CODE 0 '' java\n|`b\n  c`",
                        "CODE 0 '' `d`",
                        "WORDS 0 '' * * *",
                        "WORDS 0 '' <b>e</b> &",
                        "WORDS 0 '' <div>",
                        "WORDS 0 '' [f]: /g (h)");
    }

    @Test
    void tablesAreLinesAndFootnotesHaveTheirNumber() {
        assertThat(shown("a[^x] b[^x]\n\n| c | d |\n|---|---|\n| e |  |\n\n[^x]: f\n[^y]: g"))
                .containsExactly(
                        "WORDS 0 '' a[1] b[1]",
                        "WORDS 0 '' c | d",
                        "WORDS 0 '' e | ",
                        "WORDS 1 '[1]' f",
                        "WORDS 1 '[2]' g");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[a *b*](https://un.org);<https://un.org>a |</b/>",
                "[a](https://un.org 'title') [c](/d 'title');<https://un.org>a| (title) |</d>c",
                "[a](javascript:x) [b](javascript:x);a (javascript:x) |b",
                "![a map](https://un.org/map.png);<https://un.org/map.png>a map",
                "[![a](https://un.org/a)](https://un.org/b);<https://un.org/b>a (https://un.org/a)",
                "[](https://un.org/w);<https://un.org/w>https://un.org/w",
                "![](https://un.org/i.png);<https://un.org/i.png>https://un.org/i.png",
                "<https://un.org>;<https://un.org>https://un.org"
            })
    void aLinkThatLeadsNowhereSaysSo(String source, String shown) {
        assertThat(shown(source)).containsExactly("WORDS 0 '' " + shown.replace("|</b/>", "|<https://un.org>/b/"));
    }

    @Test
    void oneLongAddressUsedOftenIsSaidOnce() {
        String source = "[a] ".repeat(1000) + "\n\n[a]: x:" + "y".repeat(10_000);

        assertThat(shown(source).get(0)).hasSizeLessThan(15_000);
    }

    @Test
    void noDirectionReachesBeyondTheNote() {
        assertThat(shown("a\u202Eb&#x2066;c")).containsExactly("WORDS 0 '' abc");
    }

    @Test
    void whatIsTooLongIsNotReadAsMarkdown() {
        assertThat(Markdown.blocks("*a*".repeat(30_000), to -> true)).hasSize(1);
    }

    private static List<String> shown(String source) {
        return Markdown.blocks(source, to -> to.startsWith("https:") || to.startsWith("/")).stream()
                .map(block -> block.kind() + " " + block.depth() + " '" + block.mark() + "' "
                        + block.runs().stream().map(NoteBlocksTests::shown).collect(Collectors.joining("|")))
                .toList();
    }

    private static String shown(NoteRun run) {
        String sign = (run.strong() ? "*" : "") + (run.emphasis() ? "/" : "") + (run.code() ? "`" : "");
        String link = run.link() == null ? "" : "<" + run.link() + ">";
        return link + sign + run.text() + new StringBuilder(sign).reverse();
    }
}
