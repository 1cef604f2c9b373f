package org.jointstatement.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Words that a reader selects, copied with the citation of just the place where they stand. */
@BrowserTest
class QuotingBrowserTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";
    private static final String TITLE = "Joint Statement of the High-level Video Conference on Belt and Road"
            + " International Cooperation: Combating COVID-19 with Solidarity, 18 June 2020, ";
    private static final By BUTTON = By.cssSelector("[data-quote-selection]");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "/sections/boosting-connectivity", "/paragraphs/9"})
    void wordsOfASentenceAreCitedFromIt(String page, Browser browser) {
        open(browser, STATEMENT + page);
        select(browser, "#para-9-s1", 3, "#para-9-s1", 10);

        assertThat(copied(browser))
                .isEqualTo("“believe”\n" + TITLE + "para. [9] (number inferred), sentence 1, "
                        + url(STATEMENT + "/paragraphs/9#para-9-s1"));
        browser.driver().executeScript("getSelection().removeAllRanges()");
        await(browser).until(driver -> !driver.findElement(BUTTON).isDisplayed());
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void wordsOfSeveralSentencesAreCitedFromTheirParagraph(Browser browser) {
        open(browser, STATEMENT + "/paragraphs/9");
        select(browser, "#para-9-s1", 3, "#para-9-s2", 10);

        assertThat(copied(browser))
                .endsWith("\n" + TITLE + "para. [9] (number inferred), " + url(STATEMENT + "/paragraphs/9"));
    }

    @Test
    void theOnlySentenceOfAParagraphIsTheParagraph(Browser browser) {
        open(browser, STATEMENT);
        select(browser, "#para-15-s1", 0, "#para-15-s1", 5);

        assertThat(copied(browser)).endsWith("\n" + TITLE + "para. 15, " + url(STATEMENT + "/paragraphs/15"));
    }

    @Test
    void wordsOfSeveralParagraphsAreOneQuotationOfSeveral(Browser browser) {
        open(browser, STATEMENT);
        select(browser, "#para-8-s1", 0, "#para-10-s1", 12);

        String copied = copied(browser);
        assertThat(copied.split("\n\n")).hasSize(3).allMatch(words -> words.startsWith("“"));
        assertThat(copied)
                .doesNotContain("Boosting Connectivity", "[9]\n", "Copy quote")
                .containsOnlyOnce("”\n")
                .endsWith(
                        "\n" + TITLE + "paras. [8]–[10] (numbers in brackets inferred), " + url(STATEMENT + "#para-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/sections/opening", "/paragraphs/1"})
    void wordsOfAFootnoteAreCitedFromIt(String page, Browser browser) {
        open(browser, STATEMENT + page);
        browser.driver().executeScript("""
                const words = document.querySelector('#footnote-1');
                getSelection().selectAllChildren(words);""");

        assertThat(copied(browser))
                .startsWith("“The following countries are represented")
                .doesNotContain("Back to", "“*")
                .endsWith("”\n" + TITLE + "para. [1] (number inferred), footnote *, "
                        + url(STATEMENT + "/paragraphs/1#footnote-1"));
    }

    @Test
    void wordsOfAParagraphAndAFootnoteTogetherAreNoQuotation(Browser browser) {
        open(browser, STATEMENT);
        select(browser, "#para-19-s1", 0, "#footnote-1", 30);

        assertThat(browser.driver().findElement(BUTTON).isDisplayed()).isFalse();
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

    /** Selects from a letter of one element to a letter of another. */
    private static void select(Browser browser, String first, int from, String last, int to) {
        browser.driver().executeScript("""
                const place = (element, offset) => {
                  const walker = document.createTreeWalker(document.querySelector(element), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const words = walker.currentNode;
                    if (offset <= words.length) return [words, offset];
                    offset -= words.length;
                  }
                };
                getSelection().setBaseAndExtent(...place(arguments[0], arguments[1]), ...place(arguments[2], arguments[3]));""", first, from, last, to);
    }

    private static String copied(Browser browser) {
        WebElement button = await(browser).until(driver -> {
            WebElement found = driver.findElement(BUTTON);
            return found.isDisplayed() ? found : null;
        });
        button.click();
        await(browser).until(driver -> button.getText().equals("Copied"));
        return String.valueOf(browser.driver()
                .executeAsyncScript("navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)))"));
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
