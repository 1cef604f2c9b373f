package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTests {

    @Test
    void aTableStandsInAFrameThatIsNamedByItsHead() {
        assertThat(html("|Country|*Doses*|\n|---|--:|\n|Chile|12 `m`|"))
                .isEqualTo("<div aria-label=\"Country, Doses\" class=\"table-scroll\" role=\"group\" tabindex=\"0\">\n"
                        + "<table><thead><tr><th>Country</th><th"
                        + " class=\"cell-end\"><em>Doses</em></th></tr></thead><tbody><tr><td>Chile</td><td"
                        + " class=\"cell-end\">12 <code>m</code></td></tr></tbody></table>\n"
                        + "</div>\n");
    }

    @Test
    void aShortRowIsFilledByOneCell() {
        assertThat(html("|a|b|c|\n|---|---|---|\n|d|")).contains("<tr><td>d</td><td colspan=\"2\"></td></tr>");
    }

    @Test
    void aTableTooWideIsRead() {
        String wide = "|a".repeat(31) + "|\n" + "|-".repeat(31) + "|";

        assertThat(html("|a".repeat(30) + "|\n" + "|-".repeat(30) + "|")).contains("<table>");
        assertThat(html(wide)).doesNotContain("<table>").contains("|a|a");
        assertThat(Markdown.plain(wide)).startsWith("|a|a");
    }

    @Test
    void plainIsALineForEachRow() {
        assertThat(Markdown.plain("x\n\n|a|b|\n|---|---|\n|c|d|\n|e|\n\ny")).isEqualTo("x\na b\nc d\ne\ny");
    }

    private static String html(String source) {
        return Markdown.render(source).toString();
    }
}
