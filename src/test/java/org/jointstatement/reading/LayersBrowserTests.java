package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.PageChecks;
import org.jointstatement.testing.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What lies over the text can be switched off, is heard once and is never part of the text. */
@BrowserTest
class LayersBrowserTests {

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
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @ParameterizedTest
    @CsvSource({"layer-lead, false, true", "layer-caveat, true, false", "layer-quiet, false, false"})
    void aLayerGoesOffAndStaysOffOnTheNextPage(String box, boolean leads, boolean caveats) {
        assertThat(isShown("lead")).isTrue();
        assertThat(isShown("caveat")).isTrue();

        browser.driver().findElement(By.id(box)).click();

        assertThat(isShown("lead")).isEqualTo(leads);
        assertThat(isShown("caveat")).isEqualTo(caveats);
        show(STATEMENT + "/paragraphs/9");
        assertThat(isShown("lead")).isEqualTo(leads);
        assertThat(isShown("caveat")).isEqualTo(caveats);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void aTypeIsHeardOnceAndNotInTheQuietView() {
        assertThat(heard()).filteredOn("Pledge:"::equals).hasSize(12);
        assertThat(heard()).filteredOn("Caveat:"::equals).hasSize(number(".text .caveat"));

        browser.driver().findElement(By.id("layer-quiet")).click();

        assertThat(heard()).doesNotContain("Pledge:", "Caveat:");
    }

    @Test
    void whatIsSelectedIsTheTextAlone() {
        assertThat(browser.driver().executeScript("""
                return [...document.querySelectorAll('.paragraph p')].every((paragraph) => {
                  getSelection().selectAllChildren(paragraph);
                  return getSelection().toString() === paragraph.textContent;
                }) && document.querySelectorAll('.paragraph p').length""")).isEqualTo(19L);
    }

    @Test
    void paperShowsTheWordsAloneUnlessItsReaderAsks() {
        print();
        assertThat(isShown("lead")).isFalse();
        assertThat(isShown("caveat")).isFalse();
        assertThat(isDrawn(".legend")).isFalse();

        screen();
        browser.driver().findElement(By.id("layer-print")).click();
        browser.driver().findElement(By.id("layer-caveat")).click();
        print();

        assertThat(isShown("lead")).isTrue();
        assertThat(isShown("caveat")).isFalse();
        assertThat(isDrawn(".legend")).isTrue();
        assertThat(isDrawn("label:has(#layer-lead)")).isTrue();
        assertThat(isDrawn("label:has(#layer-caveat)")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "WIDE_DARK", "PHONE"})
    void theSwitchesAreSoundWhenTheyAreOpen(View view) {
        browser.look(view);
        show(STATEMENT + "/paragraphs/7");
        browser.driver().executeScript("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
        PageChecks.assertAccessible(browser);

        browser.driver().findElement(By.id("layer-quiet")).click();

        PageChecks.assertAccessible(browser);
        assertThat(browser.scrollsSideways()).isFalse();
    }

    @Test
    void whatAnotherProgramStoredBreaksNothing() {
        browser.driver().executeScript("localStorage.setItem('layers', '[1')");
        show(STATEMENT);
        assertThat(isShown("lead")).isTrue();
        assertThat(browser.console()).isEmpty();
    }

    private void show(String path) {
        browser.open("http://localhost:" + port + path);
    }

    private void print() {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    private void screen() {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen"));
    }

    /** Whether the marks of a layer are drawn in the text, as a line or as a picture of one: none or all of them. */
    private boolean isShown(String layer) {
        List<?> shown = (List<?>) Objects.requireNonNull(browser.driver().executeScript("""
                return [...document.querySelectorAll('.text .' + arguments[0])].map((mark) => {
                  const style = getComputedStyle(mark);
                  return style.textDecorationLine !== 'none' || style.backgroundImage !== 'none';
                });""", layer));
        assertThat(shown.stream().distinct()).hasSize(1);
        return shown.contains(true);
    }

    private boolean isDrawn(String selector) {
        return Boolean.TRUE.equals(browser.driver()
                .executeScript(
                        "return document.querySelector(arguments[0]).checkVisibility({ contentVisibilityAuto: true })",
                        selector));
    }

    private int number(String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).size();
    }

    /** The pieces of text that a screen reader gets from the page. */
    private List<String> heard() {
        List<?> nodes = (List<?>) Objects.requireNonNull(browser.driver()
                .executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes"));
        return nodes.stream()
                .map(node -> (Map<?, ?>) node)
                .filter(node -> !Boolean.TRUE.equals(node.get("ignored")))
                .filter(node -> "StaticText".equals(value(node, "role")))
                .map(node -> String.valueOf(value(node, "name")).strip())
                .toList();
    }

    private static Object value(Map<?, ?> node, String property) {
        return ((Map<?, ?>) node.get(property)).get("value");
    }
}
