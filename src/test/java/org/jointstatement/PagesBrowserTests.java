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
    @CsvSource({"404, /no-such-page"})
    void everyPageIsSound(int status, String path, Browser browser) {
        PageChecks.assertSound(browser, "http://localhost:" + port + path, status);
    }
}
