package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.PageChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An editor's way from a clause to its correction and back, in every view, with words wider than a phone. */
@BrowserTest
class CorrectingBrowserTests {

    private static final String WORDS =
            "We support the bridge where possible, and will keep it open for " + "W".repeat(120) + ".";
    private static final String REASON = "“Will” stands for duty: " + "reason".repeat(30);

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private final String slug = "correcting-" + UUID.randomUUID();
    private final String clause = "/statements/" + slug + "/clauses/3.1b";
    private final String sentence = "/statements/" + slug + "/clauses/3.1";

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug, WORDS), new byte[0]);
    }

    @Test
    void anEditorCorrectsAClauseAndTakesThatBack(Browser browser) {
        signIn(browser);
        PageChecks.assertSound(browser, at(clause + "/correct"), 200);
        send(browser);
        PageChecks.assertShownSoundly(browser, 422);

        choose(browser, "strength", "3");
        type(browser, "reason", REASON);
        send(browser);
        PageChecks.assertShownSoundly(browser, 200);
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(at(clause));

        PageChecks.assertSound(browser, at("/statements/" + slug + "/commitments"), 200);
        PageChecks.assertSound(browser, at("/statements/" + slug + "/corrections"), 200);
        browser.open(at(clause));
        var back = browser.driver().findElement(By.cssSelector("article footer a"));
        PageChecks.assertSound(browser, back.getDomProperty("href"), 200);
        type(browser, "reason", REASON);
        send(browser);
        PageChecks.assertShownSoundly(browser, 200);
    }

    @Test
    void anEditorSplitsASentence(Browser browser) {
        signIn(browser);
        PageChecks.assertSound(browser, at(sentence + "/split"), 200);
        browser.driver()
                .findElement(By.cssSelector("input[value='" + WORDS.indexOf("for") + "']"))
                .sendKeys(Keys.SPACE);
        send(browser);
        PageChecks.assertShownSoundly(browser, 422);

        type(browser, "reason", REASON);
        send(browser);
        PageChecks.assertShownSoundly(browser, 200);
        assertThat(browser.driver().getPageSource()).contains("3.1c");

        statements.publish(Fixtures.statement(slug, WORDS.replace("open", "shut")), new byte[0]);
        PageChecks.assertSound(browser, at("/statements/" + slug + "/corrections"), 200);
    }

    @Test
    void aConflictOfTwoEditorsIsSound(Browser browser) {
        signIn(browser);
        browser.open(at(clause + "/correct"));
        var form = browser.driver().findElement(By.cssSelector("main [name=version]"));
        browser.driver().executeScript("arguments[0].value = 7", form);
        type(browser, "reason", REASON);
        send(browser);
        PageChecks.assertShownSoundly(browser, 409);
    }

    private void signIn(Browser browser) {
        String name = UUID.randomUUID().toString().replace('-', 'M');
        Viewer editor = signedIn.viewer(Role.EDITOR, name + "W".repeat(100 - name.length()));
        var session = signedIn.cookie(editor);
        browser.open(at("/login"));
        browser.driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(new Cookie(session.getName(), session.getValue(), "/"));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static void choose(Browser browser, String field, String value) {
        var select = browser.driver().findElement(By.cssSelector("main [name=" + field + "]"));
        browser.driver().executeScript("arguments[0].value = arguments[1]", select, value);
    }

    private static void type(Browser browser, String field, String text) {
        var element = browser.driver().findElement(By.cssSelector("main [name=" + field + "]"));
        element.clear();
        element.sendKeys(text);
    }

    /** By keyboard: a click misses what lies outside of the browser's real window. */
    private static void send(Browser browser) {
        var driver = browser.driver();
        driver.executeScript("window.isFormerPage = true");
        driver.findElement(By.cssSelector("main form button[type=submit]")).sendKeys(Keys.ENTER);
        // Between two pages the driver may find neither; that is no answer yet.
        new WebDriverWait(driver, Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(page -> Boolean.TRUE.equals(
                        driver.executeScript("return !window.isFormerPage && document.readyState === 'complete'")));
    }
}
