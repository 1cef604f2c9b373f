package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the page says by a tint or a drawn line is there too for who has colours of their own, or asks for contrast. */
@BrowserTest
class ReadersColoursBrowserTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
        browser.look(View.WIDE);
    }

    @AfterEach
    void coloursAreThePagesAgain() {
        wanting(List.of());
    }

    @Test
    void everyKindOfLeadVerbKeepsALineInForcedColours() {
        wanting("forced-colors", "active");
        browser.open(url(STATEMENT));

        assertThat(browser.driver().executeScript("""
                return [...document.querySelectorAll('.legend .lead')].map((lead) => getComputedStyle(lead))
                  .map((style) => style.textDecorationLine + style.backgroundImage);""").toString())
                .contains("underline", "gradient")
                .doesNotContain("nonenone");
    }

    @Test
    void whatALinkLandsOnHasALineAroundItInForcedColours() {
        wanting("forced-colors", "active");
        for (String target : List.of("para-9", "para-9-s2", "footnote-1")) {
            browser.open("about:blank");
            browser.open(url(STATEMENT + "#" + target));

            assertThat(style(target, "outlineStyle")).as(target).isEqualTo("solid");
        }
    }

    @Test
    void noWordIsQuietForWhoAsksForContrast() {
        browser.open(url(STATEMENT));
        assertThat(style("contents-title", "color")).isNotEqualTo(style("heading-boosting-connectivity", "color"));

        wanting("prefers-contrast", "more");

        assertThat(style("contents-title", "color")).isEqualTo(style("heading-boosting-connectivity", "color"));
    }

    private Object style(String id, String property) {
        return browser.driver()
                .executeScript(
                        "return getComputedStyle(document.getElementById(arguments[0]))[arguments[1]]", id, property);
    }

    private void wanting(String feature, String value) {
        wanting(List.of(Map.of("name", feature, "value", value)));
    }

    private void wanting(List<Map<String, String>> features) {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
