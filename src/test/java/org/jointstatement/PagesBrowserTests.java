package org.jointstatement;

import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.PageChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in every view: valid, accessible, quiet, no wider than its screen, and asking nobody else for anything. */
@BrowserTest
class PagesBrowserTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "200, /",
        "200, /statements",
        "200, /statements/belt-and-road-covid-19-2020",
        "200, /statements/belt-and-road-covid-19-2020/sections/boosting-connectivity",
        "200, /statements/belt-and-road-covid-19-2020/paragraphs/1",
        "200, /statements/belt-and-road-covid-19-2020/paragraphs/9",
        "200, /statements/belt-and-road-covid-19-2020/participants",
        "200, /search",
        "200, /search?q=infrastructure*",
        "200, /search?q=%22unclosed",
        "200, /search?q=nothingofthiskind",
        "200, /search?q=trade&page=99",
        "200, /search?q=%E2%80%AEtrade%20%22(%20%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9%20%F0%9F%98%80%20OR",
        "200, /search?q=-pandemic&statement=belt-and-road-covid-19-2020",
        "404, /search?q=trade&statement=nowhere",
        "200, /login",
        "404, /setup?token=wrong",
        "404, /no-such-page"
    })
    void everyPageIsSound(int status, String path, Browser browser) {
        PageChecks.assertSound(browser, "http://localhost:" + port + path, status);
    }
}
