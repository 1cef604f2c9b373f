package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.jointstatement.account.Factored.Owner;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.PageChecks;
import org.jointstatement.testing.View;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A second factor in a browser, from its set-up to a sign-in with it. */
@BrowserTest
class SecondFactorBrowserTests {

    @Autowired
    private Factored factored;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private SignInPlaces places;

    @Autowired
    private SessionRepository<?> sessions;

    @LocalServerPort
    private int port;

    @Test
    void itIsSetUpAndItsRecoveryCodesAreShown(Browser browser) {
        Viewer viewer = signedIn.viewer(Role.ANALYST);
        factored.ready(viewer);
        signIn(browser, viewer);
        browser.open(at("/account/second-factor"));
        type(browser, "password", "wrong");
        type(browser, "code", "123456");
        press(browser, "form[action='/account/second-factor'] button");
        PageChecks.assertShownSoundly(browser, 422);

        type(browser, "password", Factored.PASSWORD);
        type(browser, "code", Factored.codeOf(secret(browser), 0));
        press(browser, "form[action='/account/second-factor'] button");
        PageChecks.assertShownSoundly(browser, 200);
        assertThat(browser.driver().findElements(By.cssSelector(".recovery code")))
                .hasSize(10);

        PageChecks.assertSound(browser, at("/account/second-factor"), 200);
        browser.driver().manage().addCookie(new Cookie("LANGUAGE", "ar", "/"));
        PageChecks.assertSound(browser, at("/account/second-factor"), 200, View.PHONE);
    }

    @Test
    void aCodeIsAskedForAfterThePassword(Browser browser) {
        Owner owner = factored.owner(Role.ANALYST);
        browser.driver().manage().deleteAllCookies();
        browser.open(at("/login?returnTo=/teams"));
        type(browser, "name", owner.name());
        type(browser, "password", Factored.PASSWORD);
        press(browser, "form[action='/login'] button");
        PageChecks.assertShownSoundly(browser, 200);
        PageChecks.assertSound(browser, at("/login/code"), 200);

        type(browser, "code", "wrong");
        press(browser, "form[action='/login/code'] button");
        PageChecks.assertShownSoundly(browser, 422);

        type(browser, "code", owner.code(1));
        press(browser, "form[action='/login/code'] button");
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(at("/teams"));
    }

    @Test
    void sessionsAndSignInsFromNewPlacesAreSound(Browser browser) {
        Viewer viewer = signedIn.viewer(Role.ANALYST);
        places.signedIn(viewer.id(), new Device("", "192.0.2.1"));
        places.signedIn(viewer.id(), new Device("Firefox/140.0 (Linux)", "2001:db8:1:2::/64"));
        signedIn.cookie(viewer);
        signIn(browser, viewer);

        PageChecks.assertSound(browser, at("/notices"), 200);
        browser.driver().manage().addCookie(new Cookie("LANGUAGE", "ar", "/"));
        PageChecks.assertSound(browser, at("/notices"), 200, View.PHONE);
        PageChecks.assertSound(browser, at("/account"), 200, View.PHONE);
    }

    private byte[] secret(Browser browser) {
        String cookie = browser.driver().manage().getCookieNamed("SESSION").getValue();
        Session session = sessions.findById(new String(Base64.getDecoder().decode(cookie)));
        return HexFormat.of().parseHex(session.getRequiredAttribute("newSecret"));
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

    private static void type(Browser browser, String field, String text) {
        var element = browser.driver().findElement(By.cssSelector("main [name=" + field + "]"));
        element.clear();
        element.sendKeys(text);
    }

    /** By keyboard: a click misses what lies outside of the browser's real window. */
    private static void press(Browser browser, String button) {
        var driver = browser.driver();
        driver.executeScript("window.isFormerPage = true");
        driver.findElement(By.cssSelector("main " + button)).sendKeys(Keys.ENTER);
        // Between two pages the driver may find neither; that is no answer yet.
        new WebDriverWait(driver, Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(page -> Boolean.TRUE.equals(
                        driver.executeScript("return !window.isFormerPage && document.readyState === 'complete'")));
    }
}
