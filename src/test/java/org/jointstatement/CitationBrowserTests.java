package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.View;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the buttons for citations put into a reader's clipboard. */
@BrowserTest
class CitationBrowserTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";
    private static final String TITLE = "Joint Statement of the High-level Video Conference on Belt and Road"
            + " International Cooperation: Combating COVID-19 with Solidarity, 18 June 2020";

    @LocalServerPort
    private int port;

    @Test
    void theStatementIsCopiedAsLinkAndCitation(Browser browser) {
        open(browser, STATEMENT);

        assertThat(copied(browser, "Copy link")).isEqualTo(url(STATEMENT));
        assertThat(copied(browser, "Copy citation")).isEqualTo(TITLE + ", " + url(STATEMENT));
    }

    @Test
    void aParagraphIsQuotedWhole(Browser browser) {
        open(browser, STATEMENT + "/paragraphs/1");

        assertThat(copied(browser, "Copy quote with citation"))
                .startsWith("“We, the foreign and other ministers of the Belt and Road cooperation partners, held a")
                .contains(
                        " of ‘Belt and Road International Cooperation: Combating COVID-19 with Solidarity’ on 18 June")
                .endsWith("”\n" + TITLE + ", para. [1] (number inferred), " + url(STATEMENT + "/paragraphs/1"));
    }

    @Test
    void theButtonWaitsUntilTheSelectionIsDrawn(Browser browser) {
        open(browser, STATEMENT);
        WebElement sentence = browser.driver().findElement(By.id("para-9-s1"));
        Actions mouse = new Actions(browser.driver());
        mouse.moveToElement(sentence).clickAndHold().moveByOffset(120, 0).perform();
        assertThat(browser.driver()
                        .executeScript("return String(getSelection())")
                        .toString())
                .isNotBlank();
        assertThat(buttons(browser, "Copy quote with citation")).isEmpty();

        mouse.release().perform();

        assertThat(copied(browser, "Copy quote with citation"))
                .contains("”\n" + TITLE + ", para. [9] (number inferred), sentence 1");
    }

    @Test
    void aStyleIsCopiedWithTheDayOfAccessThatItWants(Browser browser) {
        open(browser, STATEMENT + "/paragraphs/9/citation");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());

        assertThat(copied(browser, "oscola", "Copy citation"))
                .endsWith("/paragraphs/9> accessed "
                        + today.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)) + ".");
        assertThat(copied(browser, "Copy quote with citation"))
                .startsWith("“We believe")
                .endsWith("permits.”\n" + TITLE + ", para. [9] (number inferred), " + url(STATEMENT + "/paragraphs/9"));
        assertThat(copied(browser, "bibtex", "Copy citation"))
                .startsWith("@misc{belt-and-road-covid-19-2020-para-9,\n");
    }

    @Test
    void withoutAClipboardThereAreNoButtonsButTheLinkToAllStyles(Browser browser) {
        // An address without TLS that is not the machine's own has no clipboard.
        Map<String, Object> script = browser.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of(
                                "source",
                                "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })"));
        try {
            browser.open(url(STATEMENT + "/paragraphs/9"));

            assertThat(buttons(browser, "Copy citation")).isEmpty();
            assertThat(buttons(browser, "Copy quote with citation")).isEmpty();
            assertThat(browser.driver().findElement(By.linkText("Cite")).isDisplayed())
                    .isTrue();
            assertThat(browser.console()).isEmpty();
        } finally {
            browser.driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", script);
        }
    }

    @Test
    void theBlockOfLinkedDataOffendsNoPolicy(Browser browser) {
        browser.look(View.WIDE).open(url(STATEMENT));

        assertThat(browser.driver()
                        .executeScript(
                                "return JSON.parse(document.querySelector('script[type=\"application/ld+json\"]')"
                                        + ".textContent).name"))
                .asString()
                .startsWith("Joint Statement of");
        assertThat(browser.console()).isEmpty();
    }

    private void open(Browser browser, String path) {
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of(
                                "origin",
                                url(""),
                                "permissions",
                                List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.open(url(path));
    }

    private static String copied(Browser browser, String button) {
        return copied(browser, "content", button);
    }

    private static String copied(Browser browser, String part, String button) {
        By place = By.xpath(".//*[@id='" + part + "']//button[normalize-space()='" + button + "' and not(@hidden)]");
        WebElement found = await(browser).until(driver -> driver.findElement(place));
        found.click();
        await(browser).until(driver -> found.getText().equals("Copied"));
        return String.valueOf(browser.driver()
                .executeAsyncScript("navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)))"));
    }

    private static List<WebElement> buttons(Browser browser, String label) {
        return browser.driver().findElements(By.tagName("button")).stream()
                .filter(button -> button.isDisplayed() && button.getText().equals(label))
                .toList();
    }

    private static WebDriverWait await(Browser browser) {
        WebDriverWait wait = new WebDriverWait(browser.driver(), Duration.ofSeconds(30));
        wait.ignoring(NoSuchElementException.class);
        return wait;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
