package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.OwnNotes;
import org.jointstatement.annotation.Quoted;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From words to a note on them with a finger. Fingers are the browser's own touch events; what a phone's system does
 * between them, to select words under a finger that stays and to let go of them, a browser without a window leaves out,
 * and the test does it.
 */
@BrowserTest
class TouchBrowserTests {

    private static final String WORDS = "the bridge";

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private OwnNotes own;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private final String slug = "touching-" + UUID.randomUUID();
    private Browser finger;
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish(Browser browser) {
        finger = browser;
        statements.publish(
                Fixtures.statement(slug, "We \uD842\uDFB7 keep the bridge open, and the WHO helps."), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        browser.look(View.PHONE);
        touchScreen(true);
        signIn();
    }

    @AfterEach
    void leave() {
        touchScreen(false);
    }

    @Test
    void wordsUnderAFingerLeadToANoteOnThem() {
        for (String page : List.of("/statements/" + slug, "/statements/" + slug + "/paragraphs/3")) {
            finger.open(at(page));
            holdOnWords();
            WebElement link = shownLink();
            assertThat(overlaps(link))
                    .as("covers the words, their handles or their menu")
                    .isFalse();
            tap(link, "");
            await().until(driver -> finger.driver().getCurrentUrl().contains("/annotations/new"));
            save();

            assertThat(own.of(author).get(0).quoted())
                    .extracting(Quoted::quote, Quoted::start, Quoted::end)
                    .containsExactly(WORDS, 10, 20);
            assertThat(finger.console()).isEmpty();
        }
        finger.open(at("/statements/" + slug + "/paragraphs/3"));
        assertThat(finger.driver().findElement(By.cssSelector("a.noted")).getText())
                .isEqualTo(WORDS);
    }

    @Test
    void aFingerOnTheLinkFollowsItWhenTheSystemLetsGoOfTheWords() {
        finger.open(at("/statements/" + slug));
        holdOnWords();
        tap(shownLink(), "getSelection().removeAllRanges()");

        await().until(driver -> finger.driver().getCurrentUrl().contains("/annotations/new"));
        assertThat(finger.driver()
                        .findElement(By.cssSelector("main .note__about q"))
                        .getText())
                .isEqualTo(WORDS);
    }

    @Test
    void aFingerElsewhereLetsGoOfTheWordsAndTheLink() {
        finger.open(at("/statements/" + slug));
        holdOnWords();
        WebElement link = shownLink();

        tap(finger.driver().findElement(By.cssSelector("main h1")), "getSelection().removeAllRanges()");

        await().until(driver -> !link.isDisplayed());
    }

    /** A finger stays on the words until the system selects them, and takes over from the page. */
    private void holdOnWords() {
        touch("touchStart", centre(finger.driver().findElement(By.cssSelector("p#para-3, #para-3 > p"))));
        finger.driver().executeScript("""
            const nodes = document.createTreeWalker(
              document.querySelector('p#para-3, #para-3 > p'), NodeFilter.SHOW_TEXT);
            while (nodes.nextNode()) {
              const at = nodes.currentNode.data.indexOf(arguments[0]);
              if (at >= 0) {
                getSelection().setBaseAndExtent(
                  nodes.currentNode, at, nodes.currentNode, at + arguments[0].length);
              }
            }\
            """, WORDS);
        assertThat(finger.driver()
                        .findElement(By.cssSelector("[data-annotate-selection]"))
                        .isDisplayed())
                .as("while the finger is on the words")
                .isFalse();
        touch("touchCancel", List.of());
    }

    private void tap(WebElement element, String meanwhile) {
        touch("touchStart", centre(element));
        finger.driver().executeAsyncScript(meanwhile + ";requestAnimationFrame(() => setTimeout(arguments[0]))");
        touch("touchEnd", List.of());
    }

    private WebElement shownLink() {
        WebElement link = finger.driver().findElement(By.cssSelector("[data-annotate-selection]"));
        await().until(driver -> link.isDisplayed());
        return link;
    }

    /** Whether an element covers the selected words, or anything as near to them as handles and menus are. */
    private boolean overlaps(WebElement element) {
        return Boolean.TRUE.equals(finger.driver().executeScript("""
            const box = arguments[0].getBoundingClientRect();
            const near = 56;
            return box.bottom > innerHeight || box.right > innerWidth || box.left < 0
              || [...getSelection().getRangeAt(0).getClientRects()].some((words) =>
                box.top < words.bottom + near && words.top - near < box.bottom);\
            """, element));
    }

    private List<Object> centre(WebElement element) {
        Object point = finger.driver().executeScript("""
            arguments[0].scrollIntoView({ block: 'center' });
            const box = arguments[0].getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };\
            """, element);
        return List.of(point);
    }

    private void touch(String type, List<Object> points) {
        finger.driver().executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
    }

    private void touchScreen(boolean on) {
        finger.driver()
                .executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", on, "maxTouchPoints", 1));
    }

    private void save() {
        finger.driver().findElement(By.cssSelector("main [name=body]")).sendKeys("A note " + UUID.randomUUID());
        tap(finger.driver().findElement(By.cssSelector("main button[value=save]")), "");
        await().until(driver -> finger.driver().getCurrentUrl().contains("#note-"));
    }

    private WebDriverWait await() {
        WebDriverWait wait = new WebDriverWait(finger.driver(), Duration.ofSeconds(10));
        wait.ignoring(WebDriverException.class);
        return wait;
    }

    private void signIn() {
        var session = signedIn.cookie(author);
        finger.open(at("/login"));
        finger.driver().manage().deleteAllCookies();
        finger.driver().manage().addCookie(new Cookie(session.getName(), session.getValue(), "/"));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
