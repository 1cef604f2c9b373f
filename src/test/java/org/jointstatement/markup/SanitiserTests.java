package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy alone, as if the reader of Markdown had let HTML through. */
class SanitiserTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<img src=x onerror=alert(1)>b | ab",
                "a<script>alert(1)</script>b | ab",
                "a<svg/onload=alert(1)>b | ab",
                "a<style>p {}</style>b | ab",
                "<p id=content class=c style=color:red onclick=a()>b</p> | <p>b</p>",
                "<h1>a</h1> | a",
                "<a href=javascript:a()>b</a> | b",
                "<a href=/%5Cx.org>b</a> | <a href=\"/%5Cx.org\" rel=\"nofollow noopener ugc\">b</a>",
                "<a href=/\\x.org>b</a> | b",
                "<a href=//x.org>b</a> | b",
                "<ol start=3x><li>a</li></ol> | <ol><li>a</li></ol>",
                "<li id=content>a</li> | <ul><li>a</li></ul>",
                "<div class=notice role=alert tabindex=1 style=x onclick=a()>b</div> | <div>b</div>",
                "<ol class=notice><li id=note-1-fn-2>a</li></ol> | <ol><li id=\"note-1-fn-2\">a</li></ol>",
                "<table border=1><tr><td align=left colspan=x class=wide>a</table> |"
                        + " <table><tbody><tr><td>a</td></tr></tbody></table>",
                "<p>a | <p>a</p>"
            })
    void onlyWhatWasDecidedStays(String html, String sanitised) {
        assertThat(Sanitiser.sanitise(html)).hasToString(sanitised);
    }
}
