package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Single keys lead from paragraph to paragraph, where they are wanted. */
@BrowserTest
class KeysBrowserTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open(Browser browser) {
        this.browser = browser;
        show(STATEMENT);
    }

    @AfterEach
    void forget() {
        browser.driver().executeScript("localStorage.clear()");
    }

    @Test
    void theyGoFromParagraphToParagraphClearOfTheHeader() {
        press("j");
        assertThat(focused()).isEqualTo("para-1");
        press("j");
        press("j");
        assertThat(focused()).isEqualTo("para-3");
        assertThat(number("document.activeElement.getBoundingClientRect().top"
                        + " - document.querySelector('.masthead').getBoundingClientRect().bottom"))
                .isBetween(0.0, 60.0);
        press("k");
        assertThat(focused()).isEqualTo("para-2");
        assertThat(browser.driver().getCurrentUrl()).endsWith(STATEMENT);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void theyGoOnFromWhereOneHasScrolledTo() {
        press("j");
        browser.driver().executeScript("document.getElementById('para-12').scrollIntoView({ block: 'start' })");

        press("j");
        assertThat(focused()).isEqualTo("para-13");

        browser.driver().executeScript("document.activeElement.blur()");
        press("k");
        assertThat(focused()).isEqualTo("para-12");
    }

    @Test
    void theyEndWhereTheTextEnds() {
        press("k");
        assertThat(focused()).isEmpty();
        browser.driver().executeScript("document.querySelector('#para-19 a').focus()");

        press("j");

        assertThat(focused()).isEmpty();
        press("k");
        assertThat(focused()).isEqualTo("para-18");
    }

    @Test
    void aSwitchTurnsThemOffAndIsRemembered() {
        browser.driver().findElement(By.id("keys")).click();
        press("j");
        assertThat(focused()).isEqualTo("keys");

        show(STATEMENT + "/sections/boosting-connectivity");
        assertThat(browser.driver().findElement(By.id("keys")).isSelected()).isFalse();
        press("j");
        assertThat(focused()).isEmpty();

        browser.driver().findElement(By.id("keys")).click();
        press("j");
        assertThat(focused()).isEqualTo("para-9");
    }

    @Test
    void theyAreNoneInAFieldOrWithAnotherKeyOrWhileAWordIsComposed() {
        browser.driver().findElement(By.cssSelector("[type=search]")).sendKeys("j");
        assertThat(focused()).doesNotStartWith("para-");
        browser.driver().executeScript("document.activeElement.blur()");

        new Actions(browser.driver())
                .keyDown(Keys.ALT)
                .sendKeys("j")
                .keyUp(Keys.ALT)
                .perform();
        dispatch("{ key: 'j', code: 'KeyJ', isComposing: true, bubbles: true }");
        dispatch("{ key: 'j', code: 'KeyJ', ctrlKey: true, bubbles: true }");
        dispatch("{ key: 'J', code: 'KeyJ', shiftKey: true, bubbles: true }");

        assertThat(focused()).isEmpty();
    }

    @Test
    void aKeyboardOfAnotherScriptHasThemAtTheSamePlaces() {
        dispatch("{ key: '\u043e', code: 'KeyJ', bubbles: true }");
        assertThat(focused()).isEqualTo("para-1");
        dispatch("{ key: '\u062a', code: 'KeyJ', bubbles: true }");
        assertThat(focused()).isEqualTo("para-2");
    }

    @Test
    void whereNoKeyIsOfUseThereIsNoSwitch() {
        show(STATEMENT + "/paragraphs/9");
        assertThat(browser.driver().findElement(By.id("keys")).isDisplayed()).isFalse();
    }

    @Test
    void theQuietViewLeavesThemAlone() {
        browser.driver().findElement(By.id("layer-quiet")).click();
        assertThat(browser.driver().findElement(By.id("keys")).isEnabled()).isTrue();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.driver().findElement(By.id("keys")).isDisplayed()).isFalse();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    private void show(String path) {
        browser.open("http://localhost:" + port + path);
    }

    private void press(String key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    private void dispatch(String key) {
        browser.driver().executeScript("document.body.dispatchEvent(new KeyboardEvent('keydown', " + key + "))");
    }

    private String focused() {
        String id = browser.driver().switchTo().activeElement().getDomAttribute("id");
        return id == null ? "" : id;
    }

    private double number(String expression) {
        return ((Number) browser.driver().executeScript("return " + expression)).doubleValue();
    }
}
