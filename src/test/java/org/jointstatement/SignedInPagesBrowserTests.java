package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Place;
import org.jointstatement.annotation.Writing;
import org.jointstatement.annotation.notices.Watch;
import org.jointstatement.annotation.notices.Watches;
import org.jointstatement.statement.Address;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.PageChecks;
import org.jointstatement.testing.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of people who are signed in, under the longest name, with notes in several scripts. */
@BrowserTest
class SignedInPagesBrowserTests {

    private static final String SLUG = "belt-and-road-covid-19-2020";
    private static final String PARAGRAPH = "/statements/" + SLUG + "/paragraphs/9";
    private static final String NOTE =
            """
            # A heading

            **Strong** [words](https://www.example.org/), https://www.example.org/%1$s

            > وقال: هذا مهم 🕊️

            1. one
               - two

            |Country|Doses|%1$s|
            |---|--:|---|
            |Chile|12[^a]|a word|

            [^a]: A footnote with [a link](/annotations).

            ```
            %2$s
            ```
            """.formatted("a-long-address-".repeat(15), "Words of a note that are set as code. ".repeat(8));

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Annotations annotations;

    @LocalServerPort
    private int port;

    @Autowired
    private Watches watches;

    private Viewer viewer = Viewer.anonymous();
    private UUID note = new UUID(0, 0);

    @BeforeEach
    void writeNotes() {
        String name = UUID.randomUUID().toString().replace('-', 'M');
        viewer = signedIn.viewer(Role.ADMINISTRATOR, name + "W".repeat(100 - name.length()));
        note = write(Audience.PUBLIC).id();
        annotations.revise(viewer, note, 0, tagged(NOTE + "Before"));
        annotations.revise(viewer, note, 1, tagged(NOTE + "After"));
        write(Audience.ONLY_ME);
        Viewer other = signedIn.viewer(Role.ANALYST);
        annotations.answer(other, UUID.randomUUID(), note, Writing.comment(NOTE, Audience.PUBLIC));
        watches.add(viewer, new Watch(SLUG, 9));
        watches.add(viewer, new Watch(SLUG, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                PARAGRAPH,
                "/search?q=trade",
                "/concordance?q=trade&group=node",
                "/search?q=note&in=annotations",
                "/account/searches",
                "/account/searches?done=saved",
                "/annotations",
                "/annotations?mine=1&after=1-00000000-0000-0000-0000-000000000000",
                "/annotations?mine=1&words=heading&audience=PUBLIC&paragraph=9&statement=" + SLUG,
                "/people/{viewer}",
                "/account/annotation-feed",
                "/annotations/{note}/edit",
                "/annotations/{note}/withdraw",
                "/annotations/{note}/reply",
                "/annotations/{note}/status",
                "/notices",
                "/notices?done=read",
                "/account/mail",
                "/account/mail?done=forgotten",
                "/annotations/{note}/history",
                "/annotations/{note}/history?page=9",
                "/annotations/drafts",
                "/annotations/drafts?done=discarded",
                "/admin/tags",
                "/admin/tags?done=saved",
                "/annotations/{note}/place",
                "/annotations/unplaced",
                PARAGRAPH + "/annotations/new?on=words",
                "/account",
                "/account?done=password",
                "/account/second-factor",
                "/admin",
                "/admin?done=deleted",
                "/admin/accounts/{viewer}",
                "/admin/accounts/{viewer}/delete",
                "/statements/" + SLUG + "/glossary",
                "/admin/glossary",
                "/admin/glossary?done=saved",
                "/admin/glossary/terms/new",
                "/admin/glossary/terms/new?from=who",
                "/admin/seeds",
                "/admin/audit"
            })
    void everyPageIsSound(String path, Browser browser) {
        signIn(browser);

        PageChecks.assertSound(browser, at(path), 200);
        browser.driver().manage().addCookie(new Cookie("LANGUAGE", "ar", "/"));
        PageChecks.assertSound(browser, at(path), 200, View.PHONE);
    }

    /** English text and notes in any language, in a page that runs from right to left. */
    @ParameterizedTest
    @ValueSource(strings = {"/statements/" + SLUG, PARAGRAPH, "/annotations"})
    void notesStandSoundlyInAnArabicPage(String path, Browser browser) {
        PageChecks.assertSound(browser, at(path + "?lang=ar"), 200, View.WIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {PARAGRAPH, "/annotations", "/notices", "/account"})
    void aReadersPagesAreSound(String path, Browser browser) {
        viewer = signedIn.viewer(Role.READER);
        signIn(browser);

        PageChecks.assertSound(browser, at(path), 200);
        PageChecks.assertSound(browser, at("/admin"), 403);
    }

    @Test
    void whatOneLandsOnIsNotUnderTheHeader(Browser browser) {
        signIn(browser);

        browser.open(at(PARAGRAPH + "#notes"));

        assertThat(edge(browser, "#notes", "top")).isGreaterThanOrEqualTo(edge(browser, ".masthead", "bottom"));
    }

    @Test
    void nothingInATableIsCutOff(Browser browser) {
        signIn(browser);

        for (String path : new String[] {"/admin", "/admin/audit"}) {
            browser.open(at(path));
            assertThat(browser.driver()
                            .executeScript("const e = document.querySelector('.table-scroll');"
                                    + " return e.scrollWidth <= e.clientWidth"))
                    .as("the table of %s is no wider than its page", path)
                    .isEqualTo(true);
        }
    }

    @Test
    void aPreviewAndARefusedNoteAreSound(Browser browser) {
        signIn(browser);
        browser.open(at(PARAGRAPH));
        type(browser, "body", "A note");
        press(browser, "button[value=preview]");
        PageChecks.assertShownSoundly(browser, 200);

        type(browser, "body", " ");
        press(browser, "button[value=save]");
        PageChecks.assertShownSoundly(browser, 422);
    }

    @Test
    void aConflictOfTwoEditorsIsSound(Browser browser) {
        signIn(browser);
        browser.open(at("/annotations/{note}/edit"));
        annotations.revise(viewer, note, 2, NOTE + "changed", Audience.PUBLIC);
        type(browser, "body", "Mine");
        press(browser, "button[value=save]");
        PageChecks.assertShownSoundly(browser, 409);
    }

    @Test
    void refusedNamesAndPasswordsAreSound(Browser browser) {
        signIn(browser);
        browser.open(at("/admin"));
        type(browser, "name", "a name!");
        type(browser, "displayName", "A name");
        press(browser, "form[action='/admin/accounts'] button");
        PageChecks.assertShownSoundly(browser, 422);

        browser.open(at("/account"));
        type(browser, "old", "wrong");
        type(browser, "password", "wrong");
        press(browser, "form[action='/account/password'] button");
        PageChecks.assertShownSoundly(browser, 422);
    }

    @Test
    void aLinkAndThePageBehindItAreSound(Browser browser) {
        signIn(browser);
        browser.open(at("/admin/accounts/{viewer}"));
        press(browser, "form[action$='/link'] button");
        PageChecks.assertShownSoundly(browser, 200);

        String link = browser.driver().findElement(By.id("link")).getDomProperty("value");
        PageChecks.assertSound(browser, link, 200);
    }

    @Test
    void textKeptAfterTheEndOfASessionIsSound(Browser browser) {
        signIn(browser);
        browser.open(at(PARAGRAPH));
        type(browser, "body", "Words that are not lost");
        browser.driver().manage().deleteAllCookies();
        press(browser, "button[value=save]");
        PageChecks.assertShownSoundly(browser, 403);
    }

    private static Writing tagged(String body) {
        List<String> tags = List.of("a tag", "وسم", "W".repeat(60));
        return new Writing(body, Audience.PUBLIC, null, Motivation.QUESTION, tags, Place.WHOLE);
    }

    private Annotation write(Audience audience) {
        return annotations.write(viewer, UUID.randomUUID(), Address.ofParagraph(SLUG, 9), NOTE, audience);
    }

    private void signIn(Browser browser) {
        var session = signedIn.cookie(viewer);
        browser.open(at("/login"));
        browser.driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(new Cookie(session.getName(), session.getValue(), "/"));
    }

    private String at(String path) {
        return "http://localhost:" + port
                + path.replace("{note}", note.toString()).replace("{viewer}", String.valueOf(viewer.id()));
    }

    private static void type(Browser browser, String field, String text) {
        WebElement element = browser.driver().findElement(By.cssSelector("main [name=" + field + "]"));
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

    private static double edge(Browser browser, String element, String edge) {
        String script = "return document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]]";
        return ((Number) browser.driver().executeScript(script, element, edge)).doubleValue();
    }
}
