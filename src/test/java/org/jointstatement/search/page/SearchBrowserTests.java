package org.jointstatement.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.PageChecks;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class SearchBrowserTests {

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    @Test
    void aSearchIsSavedByKeyboardAndGetsAFeed(Browser browser) {
        signIn(browser);
        browser.open(at("/search?q=trade&type=PLEDGE"));
        browser.driver().executeScript("document.getElementById('saved-name').closest('details').open = true");
        press(browser, "form[action='/account/searches'] button");
        PageChecks.assertShownSoundly(browser, 200);
        assertThat(browser.html()).contains("/search?q=trade&amp;type=PLEDGE");

        press(browser, "form[action$='/feed'] button");
        PageChecks.assertShownSoundly(browser, 200);
        assertThat(browser.driver().findElement(By.id("link")).getDomProperty("value"))
                .endsWith(".atom");
    }

    @Test
    void wordsOfTheTextAreOfferedWhileSomeoneTypes(Browser browser) {
        browser.open(at("/search"));
        var box = browser.driver().findElement(By.id("search-query"));
        box.sendKeys("health telemed");

        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver -> !driver.findElements(
                                By.cssSelector("#search-query-suggestions option[value='health telemedicine']"))
                        .isEmpty());
        assertThat(box.getDomAttribute("list")).isEqualTo("search-query-suggestions");
        PageChecks.assertAccessible(browser);
    }

    private void signIn(Browser browser) {
        var session = signedIn.cookie(signedIn.viewer(Role.READER));
        browser.open(at("/login"));
        browser.driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(new Cookie(session.getName(), session.getValue(), "/"));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static void press(Browser browser, String button) {
        var driver = browser.driver();
        driver.executeScript("window.isFormerPage = true");
        driver.findElement(By.cssSelector("main " + button)).sendKeys(Keys.ENTER);
        new WebDriverWait(driver, Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(page -> Boolean.TRUE.equals(
                        driver.executeScript("return !window.isFormerPage && document.readyState === 'complete'")));
    }
}
