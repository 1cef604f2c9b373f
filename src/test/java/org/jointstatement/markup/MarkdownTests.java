package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @Test
    void paragraphsEmphasisCodeAndBreaksAreRendered() {
        assertThat(html("One *two* **three** `f < g`  \nfour\n\nfive"))
                .isEqualTo("<p>One <em>two</em> <strong>three</strong> <code>f &lt; g</code><br />\nfour</p>\n"
                        + "<p>five</p>\n");
    }

    @Test
    void listsKeepTheirFirstNumber() {
        assertThat(html("3. a\n4. b")).isEqualTo("<ol start=\"3\"><li>a</li><li>b</li></ol>\n");
        assertThat(html("- a\n- b")).isEqualTo("<ul><li>a</li><li>b</li></ul>\n");
    }

    @Test
    void quotesCodeBlocksAndRulesAreRenderedWithoutClasses() {
        assertThat(html("> a\n\n```java\nb\n```\n\n---"))
                .isEqualTo("<blockquote>\n<p>a</p>\n</blockquote>\n<pre><code>b\n</code></pre>\n<hr />\n");
    }

    @Test
    void headingsStandBelowThoseOfThePageAndSkipNoLevel() {
        assertThat(html("# a\n#### b\n# c\n## d\n### e\n#### f"))
                .isEqualTo("<h4>a</h4>\n<h5>b</h5>\n<h4>c</h4>\n<h5>d</h5>\n<h6>e</h6>\n<h6>f</h6>\n");
        assertThat(html("### a\n# b")).isEqualTo("<h4>a</h4>\n<h4>b</h4>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://un.org/a?b, https://un.org/a?b",
        "HTTP://un.org, HTTP://un.org",
        "mailto:a.b@c.org, mailto:a.b&#64;c.org",
        "/statements/x/paragraphs/9#para-9-s2, /statements/x/paragraphs/9#para-9-s2",
        "#para-9, #para-9"
    })
    void aLinkIsFollowedButVouchedForByNobody(String source, String href) {
        assertThat(html("[a](" + source + " \"title\")"))
                .isEqualTo("<p><a href=\"" + href + "\" rel=\"nofollow noopener ugc\">a</a></p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//un.org", "\\\\un.org", "page", "../admin", "?q=1", "ftp://un.org", "tel:1", ""})
    void aLinkElsewhereIsOnlyItsWords(String target) {
        assertThat(html("[a](" + target + ")")).isEqualTo("<p>a</p>\n");
    }

    @Test
    void anImageIsItsDescription() {
        assertThat(html("![a *map*](https://un.org/map.png \"t\")")).isEqualTo("<p>a <em>map</em></p>\n");
        assertThat(html("[![map](map.png)](/x)"))
                .isEqualTo("<p><a href=\"/x\" rel=\"nofollow noopener ugc\">map</a></p>\n");
    }

    @Test
    void tagsAreShownAsTheyWereTyped() {
        assertThat(html("a <b>c</b>")).isEqualTo("<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
        assertThat(html("<div>\nd\n</div>")).isEqualTo("<p>&lt;div&gt;\nd\n&lt;/div&gt;</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Eb\u2066c",
                "a&#x202E;b&#8294;c",
                "`a\u202Eb\u2066c`",
                "    a\u202Eb\u2066c",
                "[a\u202Eb\u2066c](/d)"
            })
    void noNoteReordersThePage(String source) {
        assertThat(html(source)).contains("abc").doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
        assertThat(Markdown.plain(source)).isEqualTo("abc");
    }

    @Test
    void aSourceThatIsTooLongIsShownAsItWasTyped() {
        String longest = "*a* ".repeat(Markdown.LONGEST / 4);

        assertThat(html(longest)).contains("<em>a</em>");
        assertThat(html(longest + "<")).startsWith("<pre>\n*a* *a*").endsWith("&lt;</pre>\n");
        assertThat(Markdown.plain(longest + "\u202E<")).isEqualTo(longest + "<");
    }

    @Test
    void nothingIsRenderedOfNothing() {
        assertThat(html("")).isEmpty();
        assertThat(Markdown.plain(" \n")).isEmpty();
    }

    @Test
    void plainIsTheWordsWithALineForEachBlock() {
        assertThat(Markdown.plain("# A\n\n*b* [c](/d) `e`  \nf\ng\n\n- h\n- ![i](/j)\n\n> k\n\n"
                        + "```\nl\n```\n<b>m</b> &amp;\n\n    n"))
                .isEqualTo("A\nb c e f g\nh\ni\nk\nl\n<b>m</b> &\nn");
    }

    private static String html(String source) {
        return Markdown.render(source).toString();
    }
}
