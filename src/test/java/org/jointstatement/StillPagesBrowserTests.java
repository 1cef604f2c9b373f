package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that is being read jumps, not even when the fonts come late. */
@BrowserTest
class StillPagesBrowserTests {

    private static final String WATCH = """
            window.jumped = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => jumped += entry.value))
                .observe({type: 'layout-shift', buffered: true});""";

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{1}, {0}")
    @CsvSource({
        "PHONE, ''",
        "PHONE, /paragraphs/1",
        "WIDE, ''",
        "WIDE, /paragraphs/9",
        "ZOOMED, ''",
        "PHONE, /participants"
    })
    void aPageStandsStillWhenItsFontsComeLate(View view, String page, Browser browser) {
        browser.look(view);
        Object watch = cdp(browser, "Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH))
                .get("identifier");
        cdp(browser, "Network.clearBrowserCache", Map.of());
        slow(browser, 60, 1.6 * 1024 * 1024 / 8);
        try {
            browser.open("http://localhost:" + port + "/statements/belt-and-road-covid-19-2020" + page);
            new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
                    .until(driver -> "loaded".equals(browser.driver().executeScript("return document.fonts.status")));
            assertThat(jumped(browser)).isZero();
        } finally {
            slow(browser, 0, -1);
            cdp(browser, "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", watch));
        }
    }

    /** What has jumped once two more pictures were drawn. */
    private static double jumped(Browser browser) {
        Object sum = browser.driver().executeAsyncScript("""
                const done = arguments[0];
                requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(jumped))));""");
        return ((Number) sum).doubleValue();
    }

    private static void slow(Browser browser, int delay, double bytesASecond) {
        cdp(
                browser,
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", delay, "downloadThroughput", bytesASecond, "uploadThroughput", -1));
    }

    private static Map<String, Object> cdp(Browser browser, String command, Map<String, Object> parameters) {
        return browser.driver().executeCdpCommand(command, parameters);
    }
}
