package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.PageChecks;
import org.jointstatement.testing.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in every view: valid, accessible, quiet, no wider than its screen, and asking nobody else for anything. */
@BrowserTest
class PagesBrowserTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";

    /** From right to left, and with words that are wider than a phone. */
    private static final Statement UNBROKEN = Fixtures.translated(
            "pages-unbroken",
            "ar",
            "بيان مشترك " + "م".repeat(90),
            "W".repeat(110),
            "COVID-19 " + "م".repeat(500) + ".");

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "200, /",
        "200, /statements",
        "200, /statements/belt-and-road-covid-19-2020",
        "200, /statements/belt-and-road-covid-19-2020/sections/boosting-connectivity",
        "200, /statements/belt-and-road-covid-19-2020/paragraphs/1",
        "200, /statements/belt-and-road-covid-19-2020/paragraphs/9",
        "200, /statements/belt-and-road-covid-19-2020/citation",
        "404, /statements/belt-and-road-covid-19-2020/citation?style=harvard",
        "200, /statements/belt-and-road-covid-19-2020/paragraphs/9/citation",
        "200, /statements/belt-and-road-covid-19-2020/paragraphs/9/citation?sentence=2",
        "404, /statements/belt-and-road-covid-19-2020/paragraphs/9/citation?sentence=99",
        "200, /statements/pages-unbroken/paragraphs/3/citation",
        "200, /statements/belt-and-road-covid-19-2020/participants",
        "200, /statements/belt-and-road-covid-19-2020/participants/lao",
        "200, /statements/belt-and-road-covid-19-2020/glossary",
        "200, /statements/belt-and-road-covid-19-2020/paragraphs/14",
        "200, /statements/pages-unbroken/glossary",
        "200, /statements/belt-and-road-covid-19-2020/commitments",
        "200, /statements/belt-and-road-covid-19-2020/commitments?view=wide&caveat=yes",
        "200, /statements/belt-and-road-covid-19-2020/commitments?type=CALL",
        "200, /statements/belt-and-road-covid-19-2020/clauses/6.1b",
        "200, /statements/belt-and-road-covid-19-2020/clauses/6.1",
        "404, /statements/belt-and-road-covid-19-2020/clauses/6.1z",
        "200, /statements/belt-and-road-covid-19-2020/commitments?view=wide&type=CALL&addressee=nobody",
        "200, /commitments/method",
        "200, /api/docs",
        "200, /statements/belt-and-road-covid-19-2020/paragraphs/7",
        "200, /statements/belt-and-road-covid-19-2020/summary",
        "200, /statements/pages-unbroken/summary",
        "200, /statements/pages-unbroken/commitments",
        "200, /statements/belt-and-road-covid-19-2020/paragraphs/19",
        "200, /statements/pages-unbroken",
        "200, /statements/pages-unbroken/sections/the-bridge",
        "200, /statements/pages-unbroken/paragraphs/1",
        "200, /statements/pages-unbroken/paragraphs/3",
        "200, /statements/pages-unbroken/participants",
        "200, /search",
        "200, /search/help",
        "200, /search?q=infrastructure*",
        "200, /search?q=infrastructure&type=PLEDGE&type=CALL&order=strength",
        "200, /search?q=&type=PLEDGE&in=paragraphs",
        "200, /search?q=telemedicine%20silk",
        "200, /search?q=Greece&in=all",
        "200, /search?q=%22unclosed",
        "200, /search?q=nothingofthiskind",
        "200, /search?q=trade&page=99",
        "200, /search?q=%E2%80%AEtrade%20%22(%20%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9%20%F0%9F%98%80%20OR",
        "200, /search?q=-pandemic&statement=belt-and-road-covid-19-2020",
        "404, /search?q=trade&statement=nowhere",
        "200, /concordance",
        "200, /concordance?q=infrastructure*",
        "200, /concordance?q=nothingofthiskind",
        "200, /concordance?q=-pandemic",
        "200, /concordance?q=cooperat*&statement=belt-and-road-covid-19-2020&sort=right&by=2&group=word&width=15&per=1000",
        "200, /concordance?q=COVID-19&width=sentence&page=9",
        "200, /concordance?q=covid&width=sentence&group=node",
        "200, /compare",
        "200, /compare?q=trade&q=debt&q=vaccine*&q=nothingofthiskind",
        "200, /compare?q=trade&q=health&statement=belt-and-road-covid-19-2020&per=1000",
        "200, /words",
        "200, /words?statement=belt-and-road-covid-19-2020&page=2",
        "200, /words?statement=pages-unbroken&stop=off",
        "200, /words/near",
        "200, /words/near?q=trade&statement=belt-and-road-covid-19-2020&stop=off",
        "200, /search/related",
        "200, /search/related?q=remote%20medicine",
        "200, /search/related?q=guitar%20chords&statement=belt-and-road-covid-19-2020",
        "200, /statements/belt-and-road-covid-19-2020/paragraphs/9/related?sentence=2",
        "200, /statements/pages-unbroken/paragraphs/3/related",
        "404, /statements/belt-and-road-covid-19-2020/paragraphs/9/related?sentence=99",
        "200, /annotations",
        "200, /annotations?words=nothingofthiskind&status=OPEN&from=2026-01-01",
        "200, /annotations?after=1-00000000-0000-0000-0000-000000000000",
        "404, /people/00000000-0000-0000-0000-000000000000",
        "200, /login",
        "404, /setup?token=wrong",
        "200, /search?q=2",
        "404, /statements/belt-and-road-covid-19-2020/paragraphs/20",
        "404, /no-such-page"
    })
    void everyPageIsSound(int status, String path, Browser browser) {
        statements.publish(UNBROKEN, new byte[0]);

        PageChecks.assertSound(browser, "http://localhost:" + port + path, status);
        PageChecks.assertSound(browser, "http://localhost:" + port + in("ar", path), status, View.PHONE);
    }

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource({
        "fr, /statements/belt-and-road-covid-19-2020",
        "fr, /statements/belt-and-road-covid-19-2020/participants",
        "ru, /statements/belt-and-road-covid-19-2020",
        "ru, /statements/belt-and-road-covid-19-2020/commitments",
        "es, /search?q=trade",
        "es, /login",
        "zh, /statements/belt-and-road-covid-19-2020/paragraphs/9",
        "zh, /statements/belt-and-road-covid-19-2020/participants",
        "ar, /statements/belt-and-road-covid-19-2020",
        "ar, /statements/belt-and-road-covid-19-2020/paragraphs/9",
        "ar, /statements/belt-and-road-covid-19-2020/commitments?view=wide",
        "ar, /search?q=trade"
    })
    void pagesAreSoundInEveryLanguage(String language, String path, Browser browser) {
        PageChecks.assertSound(browser, "http://localhost:" + port + in(language, path), 200, View.WIDE, View.ZOOMED);
    }

    @ParameterizedTest
    @CsvSource({"en, latin", "ar, latin", "zh, latin", "es, latin", "ru, latin cyrillic"})
    void noLettersAreFetchedThatThePageHasNot(String language, String scripts, Browser browser) {
        browser.open("http://localhost:" + port + in(language, STATEMENT));

        assertThat(browser.requests().stream().filter(request -> request.contains("/fonts/")))
                .isNotEmpty()
                .allMatch(font -> Stream.of(scripts.split(" ")).anyMatch(script -> font.contains("-" + script + "-")));
    }

    /** It is remembered, as a button of the page's foot says it, without a script and on the same page. */
    @Test
    void whoChoosesALanguageReadsOnInIt(Browser browser) {
        browser.open("http://localhost:" + port + STATEMENT + "/paragraphs/9?lang=fr");
        browser.driver().findElement(By.cssSelector("button[value=ar]")).click();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver -> Objects.requireNonNull(driver.getCurrentUrl()).endsWith(STATEMENT + "/paragraphs/9")
                        && "complete".equals(browser.driver().executeScript("return document.readyState")));
        PageChecks.assertShownSoundly(browser, 200);

        browser.open("http://localhost:" + port + "/no-such-page");
        assertThat(browser.html()).contains("<html lang=\"ar\" dir=\"rtl\"");
    }

    private static String in(String language, String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    @Test
    void aLinkUnfoldsWhatItsTargetIsIn(Browser browser) {
        browser.open("http://localhost:" + port + "/commitments/method#rule-pledge.will");

        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver -> "rule-pledge.will"
                        .equals(driver.switchTo().activeElement().getDomAttribute("id")));
        assertThat(browser.driver().switchTo().activeElement().isDisplayed()).isTrue();
    }

    @Test
    void aFragmentThatNamesNothingBreaksNothing(Browser browser) {
        browser.open("http://localhost:" + port + STATEMENT + "#%");

        assertThat(browser.console()).isEmpty();
    }
}
