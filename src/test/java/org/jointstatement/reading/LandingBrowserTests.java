package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A link lands on its target: in sight, clear of the header, with the keyboard on it (WCAG 2.4.11). */
@BrowserTest
class LandingBrowserTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";

    private static final List<String> TARGETS = List.of(
            "para-9",
            "para-9-s2",
            "section-boosting-connectivity",
            "footnote-1",
            "footnote-1-ref",
            "para-19",
            "para-1");

    /** Whether the first line of an element stands in the window, below whatever sticks to its top. */
    private static final String IN_SIGHT = """
            const box = arguments[0].getClientRects()[0];
            const header = document.querySelector('.masthead');
            const covered = getComputedStyle(header).position === 'sticky' ? header.getBoundingClientRect().bottom : 0;
            return box.top >= covered && box.top < innerHeight - 16;""";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    @AfterEach
    void scriptsAreBack() {
        scripts(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "PHONE", "ZOOMED"})
    void aLinkFromElsewhereLands(View view) {
        browser.look(view);
        for (String target : TARGETS) {
            browser.open("about:blank");
            browser.open(at(target));

            assertLanded(target);
            assertFocused(target);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "PHONE", "ZOOMED"})
    void aLinkLandsWithoutScripts(View view) {
        browser.look(view);
        scripts(false);
        for (String target : TARGETS) {
            browser.open("about:blank");
            browser.open(at(target));
            assertLanded(target);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "PHONE", "ZOOMED"})
    void aLinkLandsAgainAfterAReloadAndOnTheWayBack(View view) {
        browser.look(view).open(at("para-9"));
        assertLanded("para-9");

        driver().navigate().refresh();
        assertLanded("para-9");
        browser.open(at("para-19"));
        assertLanded("para-19");
        driver().navigate().back();
        assertLanded("para-9");
        assertFocused("para-9");
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "PHONE", "ZOOMED"})
    void theFootnoteIsReachedAndLeftByTheKeyboard(View view) {
        browser.look(view).open(at("footnote-1-ref"));
        driver().findElement(By.id("footnote-1-ref")).sendKeys(Keys.ENTER);
        assertLanded("footnote-1");
        assertFocused("footnote-1");

        driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(driver().switchTo().activeElement().getDomAttribute("href")).isEqualTo("#footnote-1-ref");
        driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertLanded("footnote-1-ref");
        assertFocused("footnote-1-ref");
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "PHONE", "ZOOMED"})
    void whatTheKeyboardIsOnIsNeverUnderTheHeader(View view) {
        browser.look(view).open("http://localhost:" + port + STATEMENT);
        assertThat(walk(Keys.TAB)).isGreaterThan(30);
        driver().findElement(By.cssSelector(".footer a:last-of-type")).sendKeys(Keys.TAB);
        assertThat(walk(Keys.chord(Keys.SHIFT, Keys.TAB))).isGreaterThan(30);
    }

    @Test
    void theContentsFollowTheReaderWhoMovesByKeys() {
        browser.look(View.WIDE).open("http://localhost:" + port + STATEMENT);
        for (String section : List.of("towards-a-health-silk-road", "boosting-connectivity", "opening")) {
            driver().findElement(By.cssSelector(".contents a[href='#section-" + section + "']"))
                    .sendKeys(Keys.ENTER);
            assertLanded("section-" + section);
            until("return document.querySelector('.contents [aria-current]').hash === '#section-" + section + "'");
        }
        driver().findElement(By.tagName("body")).sendKeys(Keys.END);
        until("return document.querySelectorAll('.contents [aria-current]').length === 1"
                + " && document.querySelector('.contents [aria-current]').hash.includes('practical-cooperation')");
    }

    @Test
    void nothingMovesByItselfForThoseWhoAskForThat() {
        browser.open("http://localhost:" + port + STATEMENT);

        assertThat(driver().executeScript("""
                return [...document.querySelectorAll('*')].filter(element => {
                  const style = getComputedStyle(element);
                  return style.scrollBehavior === 'smooth' || style.animationName !== 'none'
                      || style.transitionDuration.split(',').some(time => parseFloat(time) > 0);
                }).length""")).isEqualTo(0L);
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "ZOOMED"})
    void theKeyboardAloneLeadsFromTheStatementToAParagraphAndBack(View view) {
        browser.look(view).open("http://localhost:" + port + STATEMENT);

        follow(STATEMENT + "/sections/boosting-connectivity");
        follow(STATEMENT + "/paragraphs/9");
        follow(STATEMENT + "/paragraphs/10");
        follow(STATEMENT + "#para-10");
        assertLanded("para-10");
        driver().navigate().back();
        until("return location.pathname === '" + STATEMENT + "/paragraphs/10'");
    }

    /** Presses the skip link, then Tab until a link is reached, then Enter. */
    private void follow(String href) {
        driver().switchTo().activeElement().sendKeys(Keys.TAB);
        driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        for (int at = 0; at < 100; at++) {
            driver().switchTo().activeElement().sendKeys(Keys.TAB);
            if (href.equals(driver().switchTo().activeElement().getDomAttribute("href"))) {
                driver().switchTo().activeElement().sendKeys(Keys.ENTER);
                until("return (location.pathname + location.hash) === '" + href
                        + "' && document.readyState === 'complete'");
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + href);
    }

    /** Goes on by a key until the page is left, and says over how many places. */
    private int walk(CharSequence key) {
        int places = 0;
        String before = "";
        for (int at = 0; at < 200; at++) {
            driver().switchTo().activeElement().sendKeys(key);
            var element = driver().switchTo().activeElement();
            String now = element.getTagName() + element.getLocation();
            if (element.getTagName().equals("body") || now.equals(before)) {
                return places;
            }
            before = now;
            if (Boolean.FALSE.equals(
                    driver().executeScript("return !!arguments[0].closest('.masthead, .skip')", element))) {
                places++;
                assertThat(driver().executeScript(IN_SIGHT, element))
                        .as(now + element.getText())
                        .isEqualTo(true);
            }
        }
        return places;
    }

    private void assertLanded(String target) {
        until("const target = document.getElementById('" + target + "');"
                + " return !!target && document.readyState === 'complete' && location.hash === '#" + target
                + "' && (() => {" + IN_SIGHT.replace("arguments[0]", "target") + "})()");
    }

    private void until(String holds) {
        new WebDriverWait(driver(), Duration.ofSeconds(30))
                .withMessage(holds)
                .until(driver -> Boolean.TRUE.equals(driver().executeScript(holds)));
    }

    /** The script that puts it there hears of a new address after the page has scrolled. */
    private void assertFocused(String target) {
        until("return document.activeElement.id === '" + target + "'");
    }

    private void scripts(boolean run) {
        driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    private String at(String target) {
        return "http://localhost:" + port + STATEMENT + "#" + target;
    }

    private ChromeDriver driver() {
        return browser.driver();
    }
}
