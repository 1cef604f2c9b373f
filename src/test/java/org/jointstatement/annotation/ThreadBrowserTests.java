package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
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
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of a discussion by keyboard alone: a note is answered, settled and opened again by its link. */
@BrowserTest
class ThreadBrowserTests {

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Statements statements;

    @Autowired
    private Annotations annotations;

    @LocalServerPort
    private int port;

    private final String slug = "thread-" + UUID.randomUUID();
    private final String place = "/statements/" + slug + "/paragraphs/2";
    private final UUID note = UUID.randomUUID();
    private final String name = "Ana" + note.toString().substring(0, 8);
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void write() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST, name + " Maria");
        annotations.write(author, note, Address.ofParagraph(slug, 2), "Is this agreed?", Audience.SIGNED_IN);
    }

    @Test
    void aNoteIsAnsweredSettledAndOpenedByItsLink(Browser browser) {
        signIn(browser, signedIn.viewer(Role.EDITOR));
        browser.open(at(place));
        find(browser, "#note-" + note + " [data-reply]").sendKeys(Keys.ENTER);
        until(browser, "return document.activeElement.matches('.note__reply textarea')");
        WebElement box = browser.driver().switchTo().activeElement();
        box.sendKeys("Yes, @" + name.toLowerCase(Locale.ROOT));
        until(browser, "return document.querySelector('.mentions:not([hidden]) [aria-selected=true]') !== null");
        box.sendKeys(Keys.ENTER);
        assertThat(box.getDomProperty("value")).isEqualTo("Yes, @\"" + author.name() + "\" ");
        PageChecks.assertAccessible(browser);
        submit(browser, box, ".note__reply button[value=save]");
        assertThat(find(browser, ".replies").getText()).contains("Yes, @\"" + author.name());

        find(browser, "#note-" + note + " a[href$='/status']").sendKeys(Keys.ENTER);
        until(browser, "return document.querySelector('input[value=RESOLVED]') !== null");
        PageChecks.assertShownSoundly(browser, 200);
        find(browser, "input[value=RESOLVED]").sendKeys(Keys.SPACE);
        WebElement reason = find(browser, "#reason");
        reason.sendKeys("Agreed in May");
        submit(browser, reason, "main form button[type=submit]");

        assertThat(browser.driver().executeScript("return document.activeElement.id"))
                .as("the note that one lands on, although it is folded")
                .isEqualTo("note-" + note);
        assertThat(find(browser, "#note-" + note).isDisplayed()).isTrue();
        PageChecks.assertShownSoundly(browser, 200);
        browser.open(at(place));
        assertThat(find(browser, "#note-" + note).isDisplayed()).isFalse();
        assertThat(find(browser, "#notes .settled > summary").getText()).contains("Agreed in May");
    }

    @Test
    void whoIsToldReadsItAndMarksItAsRead(Browser browser) {
        Viewer other = signedIn.viewer(Role.ANALYST);
        annotations.answer(other, UUID.randomUUID(), note, Writing.comment("An answer", Audience.SIGNED_IN));
        signIn(browser, author);
        PageChecks.assertSound(browser, at("/notices"), 200);
        assertThat(find(browser, ".masthead__new").getText()).isEqualTo("1");

        WebElement read = find(browser, "article form button");
        submit(browser, read, "article form button");

        assertThat(browser.driver().findElements(By.cssSelector(".masthead__new")))
                .isEmpty();
    }

    private void signIn(Browser browser, Viewer viewer) {
        var session = signedIn.cookie(viewer);
        browser.open(at("/login"));
        browser.driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(new Cookie(session.getName(), session.getValue(), "/"));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static WebElement find(Browser browser, String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private static void until(Browser browser, String script) {
        // Between two pages the driver may find neither; that is no answer yet.
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(page -> Boolean.TRUE.equals(browser.driver().executeScript(script)));
    }

    /** Goes on with the tabulator from a field to a button, and presses it. */
    private static void submit(Browser browser, WebElement from, String button) {
        var driver = browser.driver();
        driver.executeScript("window.isFormerPage = true; arguments[0].focus()", from);
        for (int i = 0; i < 20 && !isFocused(browser, button); i++) {
            driver.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        driver.switchTo().activeElement().sendKeys(Keys.ENTER);
        until(browser, "return !window.isFormerPage && document.readyState === 'complete'");
    }

    private static boolean isFocused(Browser browser, String button) {
        return Boolean.TRUE.equals(
                browser.driver().executeScript("return document.activeElement.matches(arguments[0])", button));
    }
}
