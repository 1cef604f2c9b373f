package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Place;
import org.jointstatement.annotation.Writing;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statement;
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
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writing a note: what is counted, offered and kept while somebody types. */
@BrowserTest
class WritingBrowserTests {

    private static final String SLUG = "belt-and-road-covid-19-2020";
    private static final Address TARGET = Address.ofParagraph(SLUG, 11);

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Annotations annotations;

    @LocalServerPort
    private int port;

    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void signUp() {
        author = signedIn.viewer(Role.EDITOR);
    }

    @Test
    void whatIsTypedIsThereAfterTheSessionHasEnded(Browser browser) {
        signIn(browser);
        browser.open(at(TARGET.path()));
        find(browser, "#note-body").sendKeys("Half a thought");
        find(browser, "#note-tags").sendKeys("trade");
        waitFor(browser, "[data-draft]", "Kept as a draft at ");

        signIn(browser);
        browser.open(at(TARGET.path()));
        assertThat(find(browser, "#note-body").getDomProperty("value")).isEqualTo("Half a thought");
        assertThat(find(browser, "#note-tags").getDomProperty("value")).isEqualTo("trade");
        PageChecks.assertSound(browser, at("/annotations/drafts"), 200);
    }

    @Test
    void whoIsSignedOutHearsThatNothingIsKept(Browser browser) {
        signIn(browser);
        browser.open(at(TARGET.path()));
        browser.driver().manage().deleteAllCookies();
        find(browser, "#note-body").sendKeys("Words");
        waitFor(browser, "[data-draft]", "Not kept just now");

        assertThat(find(browser, "#note-body").getDomProperty("value")).isEqualTo("Words");
    }

    @Test
    void aSavedNoteLeavesNoDraft(Browser browser) {
        signIn(browser);
        browser.open(at(TARGET.path()));
        find(browser, "#note-body").sendKeys("All of it");
        waitFor(browser, "[data-draft]", "Kept as a draft at ");
        browser.driver().executeScript("document.querySelector('button[value=save]').click()");
        waitFor(browser, "#notes", "All of it");

        assertThat(find(browser, "#note-body").getDomProperty("value")).isEmpty();
    }

    @Test
    void charactersAreCountedAndSaidNearTheLimit(Browser browser) {
        signIn(browser);
        browser.open(at(TARGET.path()));
        find(browser, "#note-body").sendKeys("abc");
        assertThat(find(browser, "[data-count-shown]").getText()).isEqualTo("3 of 20,000 characters");

        type(browser, "'😀'.repeat(19_500)");
        waitFor(browser, "[data-count-shown] + [role=status]", "500 characters left");
        type(browser, "'😀'.repeat(20_001)");
        waitFor(browser, "[data-count-shown] + [role=status]", "1 characters too many");
        assertThat(find(browser, "[data-count-shown]").getText()).isEqualTo("1 characters too many");
    }

    @Test
    void tagsAreOfferedAfterTheLastComma(Browser browser) {
        annotations.write(
                author,
                UUID.randomUUID(),
                TARGET,
                new Writing("x", Audience.ONLY_ME, null, Motivation.COMMENT, List.of("Quarantine"), Place.WHOLE));
        signIn(browser);
        browser.open(at(TARGET.path()));
        find(browser, "#note-tags").sendKeys("trade, quar");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(page -> "trade, Quarantine"
                        .equals(browser.driver()
                                .executeScript("return document.querySelector('#note-tags-offered option')?.value")));
    }

    @Test
    void whatWasTypedJustBeforeThePageIsLoadedAgainIsThere(Browser browser) {
        signIn(browser);
        browser.open(at(TARGET.path()));
        find(browser, "#note-body").sendKeys("First words");
        waitFor(browser, "[data-draft]", "Kept as a draft at ");
        find(browser, "#note-body").sendKeys(" and the last");
        browser.driver().navigate().refresh();
        until(browser, "return document.querySelector('#note-body').value === 'First words and the last'");

        find(browser, "#note-body").sendKeys(".");
        until(browser, "return document.querySelector('[data-draft]').textContent.startsWith('Kept as a draft at ')");
        assertThat(find(browser, "[data-draft-offer]").isDisplayed()).isFalse();
        assertThat(find(browser, "[data-draft-discard]").isDisplayed()).isTrue();
    }

    @Test
    void anotherWindowsDraftIsOfferedAndNotWrittenOver(Browser browser) {
        signIn(browser);
        browser.open(at(TARGET.path()));
        String window = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open(at(TARGET.path() + "/annotations/new"));
        until(browser, "return document.activeElement.id === 'note-body'");
        find(browser, "#note-body").sendKeys("From the other window");
        waitFor(browser, "[data-draft]", "Kept as a draft at ");
        browser.driver().close();
        browser.driver().switchTo().window(window);

        find(browser, "#note-body").sendKeys("M");
        waitFor(browser, "[data-draft]", "a newer draft");
        find(browser, "[data-draft-offer] [value=newer]").click();
        assertThat(find(browser, "#note-body").getDomProperty("value")).isEqualTo("From the other window");
    }

    @Test
    void aReplyInItsPlaceIsCountedKeptAndNamedByItsReaders(Browser browser) {
        UUID note = UUID.randomUUID();
        annotations.write(author, note, TARGET, "A note", Audience.SIGNED_IN);
        signIn(browser);
        browser.open(at(TARGET.path()));
        find(browser, "#note-" + note + " [data-reply]").click();
        until(browser, "return document.activeElement.matches('.note__reply textarea')");
        browser.driver().switchTo().activeElement().sendKeys("Yes");
        waitFor(browser, ".note__reply [data-count-shown]", "3 of 20,000 characters");
        waitFor(browser, ".note__reply button[value=save]", "Save for everyone signed in");
        waitFor(browser, ".note__reply [data-draft]", "Kept as a draft at ");
        assertThat(find(browser, ".note__reply input[name=tags]").getDomAttribute("list"))
                .isNotNull();

        browser.open(at("/annotations/" + note + "/reply"));
        assertThat(find(browser, "#note-body").getDomProperty("value")).isEqualTo("Yes");
        PageChecks.assertSound(browser, at("/annotations/" + note + "/reply"), 200);
    }

    @Test
    void wordsThatAreTypedAreChosen(Browser browser) {
        signIn(browser);
        browser.open(at(TARGET.path()));
        find(browser, ".target summary").click();
        find(browser, "textarea[name=quote]").sendKeys("nowhere");
        assertThat(find(browser, ".target input[value=words]").isSelected()).isTrue();
        assertThat(find(browser, "[data-target-chosen]").getText()).isEqualTo("“nowhere”");

        find(browser, "#note-body").sendKeys("A note");
        browser.driver().executeScript("document.querySelector('#write button[value=save]').click()");
        until(browser, "return document.activeElement.matches('.notice--error')");
        assertThat(browser.driver().getTitle()).startsWith("Error: ");
        PageChecks.assertShownSoundly(browser, 422);
    }

    @Test
    void theKeysGoToEveryNoteAndToWhatItIsFoldedUnder(Browser browser) {
        Address other = Address.ofParagraph(SLUG, 13);
        UUID settled = UUID.randomUUID();
        UUID open = UUID.randomUUID();
        annotations.write(author, settled, other, "Settled", Audience.ONLY_ME);
        annotations.write(author, open, other, "Open", Audience.ONLY_ME);
        signIn(browser);
        browser.open(at("/annotations/" + settled + "/status"));
        find(browser, "input[value=RESOLVED]").click();
        find(browser, "#reason").sendKeys("Agreed", Keys.TAB, Keys.ENTER);
        until(browser, "return location.pathname.endsWith('/13') && document.readyState === 'complete'");

        browser.open(at(other.path()));
        press(browser, "n");
        until(browser, "return document.activeElement.matches('.settled > summary')");
        press(browser, "n");
        until(browser, "return document.activeElement.id === 'note-" + open + "'");
        assertThat(browser.driver().executeScript("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        Statement statement = statements.get(SLUG);
        String section =
                statement.sectionOf(statement.findParagraph(13).orElseThrow()).slug();
        for (String page :
                List.of("/annotations?mine=1", "/statements/" + SLUG, "/statements/" + SLUG + "/sections/" + section)) {
            browser.open(at(page));
            press(browser, "n");
            until(browser, "return document.activeElement.matches('main article.note, .short-notes a, summary')");
        }
    }

    private static void press(Browser browser, String key) {
        until(browser, "return document.querySelector('[data-note-keys-hint]:not([hidden])') !== null");
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private static void until(Browser browser, String script) {
        // Between two pages the driver may find neither; that is no answer yet.
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(page -> Boolean.TRUE.equals(browser.driver().executeScript(script)));
    }

    private void type(Browser browser, String words) {
        browser.driver()
                .executeScript("const box = document.querySelector('#note-body'); box.value = " + words
                        + "; box.dispatchEvent(new Event('input', { bubbles: true }))");
    }

    private static WebElement find(Browser browser, String place) {
        return browser.driver().findElement(By.cssSelector("main " + place));
    }

    private static void waitFor(Browser browser, String place, String words) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(page -> page.findElements(By.cssSelector(place)).stream()
                        .anyMatch(element -> String.valueOf(element.getDomProperty("textContent"))
                                .contains(words)));
    }

    private void signIn(Browser browser) {
        var session = signedIn.cookie(author);
        browser.open(at("/login"));
        browser.driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(new Cookie(session.getName(), session.getValue(), "/"));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
