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
import org.jointstatement.annotation.OwnNotes;
import org.jointstatement.annotation.Quoted;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.PageChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From words to a note on them: with a pointer and with keys alone. */
@BrowserTest
class AnnotatingBrowserTests {

    private static final String SHIPPED = "/statements/belt-and-road-covid-19-2020";
    private static final String WORDS = "We \uD842\uDFB7 keep the bridge open, and the WHO helps.";

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Annotations annotations;

    @Autowired
    private OwnNotes own;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private final String slug = "annotating-" + UUID.randomUUID();
    private final String paragraph = "/statements/" + slug + "/paragraphs/3";
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug, WORDS), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void selectedWordsLeadToANoteOnThem(Browser browser) {
        for (String page : List.of(paragraph, "/statements/" + slug, "/statements/" + slug + "/sections/the-bridge")) {
            signIn(browser);
            browser.open(at(page));
            select(browser, "the bridge");
            await(browser)
                    .until(driver ->
                            !shown(browser, "[data-annotate-selection]").isEmpty());
            shown(browser, "[data-annotate-selection]").get(0).click();
            await(browser)
                    .until(driver -> browser.driver().getCurrentUrl().contains("/annotations/new")
                            && !shown(browser, ".note__about q").isEmpty());
            assertThat(shown(browser, ".note__about q").get(0).getDomProperty("textContent"))
                    .isEqualTo("the bridge");
            assertThat(shown(browser, "[name=on]")).as("what is folded").isEmpty();
            save(browser);
            assertThat(newest().quoted())
                    .extracting(Quoted::quote, Quoted::start, Quoted::end, Quoted::clause)
                    .containsExactly("the bridge", 10, 20, null);
            assertThat(browser.console()).isEmpty();
        }
        browser.open(at(paragraph));
        WebElement mark = browser.driver().findElement(By.cssSelector("a.noted"));
        assertThat(mark.getText()).isEqualTo("the bridge");
        PageChecks.assertSound(browser, at(paragraph), 200);
        PageChecks.assertSound(browser, at("/statements/" + slug), 200);
    }

    @Test
    void keysAloneLeadToANoteOnASentence(Browser browser) {
        signIn(browser);
        browser.open(at("/statements/" + slug));
        WebElement annotate = browser.driver().findElement(By.cssSelector("[data-annotate=para-2]"));
        browser.driver().executeScript("document.querySelector('#para-2 .paragraph__number').focus()");
        WebElement focused = browser.driver().switchTo().activeElement();
        for (int i = 0; i < 4 && !focused.equals(annotate); i++) {
            focused.sendKeys(Keys.TAB);
            focused = browser.driver().switchTo().activeElement();
        }
        assertThat(focused).isEqualTo(annotate);
        focused.sendKeys(Keys.ENTER);
        await(browser).until(driver -> browser.driver().getCurrentUrl().contains("/annotations/new"));

        browser.driver().findElement(By.cssSelector("main .target summary")).sendKeys(Keys.ENTER);
        browser.driver().findElement(By.cssSelector("main [name=on][value=s2]")).sendKeys(Keys.SPACE);
        save(browser);

        assertThat(newest().target().sentence()).isEqualTo(2);
    }

    @Test
    void theWordsInAPageAreTheWordsThatOffsetsCount(Browser browser) {
        signIn(browser);
        browser.open(at(SHIPPED));
        statements
                .get("belt-and-road-covid-19-2020")
                .paragraphs()
                .forEach(one -> assertThat(browser.driver()
                                .executeScript(
                                        "return document.querySelector('#' + arguments[0] + ' > p').textContent",
                                        one.address().anchor()))
                        .isEqualTo(one.text()));
    }

    @Test
    void thePagesOfNotesThatWaitAreSound(Browser browser) {
        signIn(browser);
        annotations.write(
                author,
                UUID.randomUUID(),
                statements.get(slug).paragraphs().get(2).address(),
                "A note",
                Audience.PUBLIC);
        statements.publish(Fixtures.statement(slug, WORDS.replace("open", "wide open")), new byte[0]);

        PageChecks.assertSound(browser, at("/annotations/unplaced"), 200);
        String note = newest().id().toString();
        PageChecks.assertSound(browser, at("/annotations/" + note + "/place"), 200);
        PageChecks.assertSound(browser, at(paragraph + "/annotations/new?on=words"), 200);
        browser.open(at("/annotations/unplaced"));
        browser.driver().findElement(By.cssSelector("main button[name=on]")).click();
        await(browser).until(driver -> shown(browser, "[role=status]").size() == 1);
        PageChecks.assertShownSoundly(browser, 200);
    }

    private Annotation newest() {
        return own.of(author).get(0);
    }

    private void save(Browser browser) {
        browser.driver().findElement(By.cssSelector("main [name=body]")).sendKeys("A note " + UUID.randomUUID());
        WebElement button = browser.driver().findElement(By.cssSelector("main button[value=save]"));
        button.click();
        await(browser).until(driver -> browser.driver().getCurrentUrl().contains("#note-"));
    }

    /** Selects some words of paragraph 3, as a pointer or keys would. */
    private static void select(Browser browser, String words) {
        browser.driver().executeScript("""
            const text = document.querySelector('p#para-3, #para-3 > p');
            const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            while (nodes.nextNode()) {
              const at = nodes.currentNode.data.indexOf(arguments[0]);
              if (at >= 0) {
                getSelection().setBaseAndExtent(
                  nodes.currentNode, at, nodes.currentNode, at + arguments[0].length);
              }
            }\
            """, words);
    }

    private static List<WebElement> shown(Browser browser, String css) {
        return browser.driver().findElements(By.cssSelector("main " + css)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static WebDriverWait await(Browser browser) {
        WebDriverWait wait = new WebDriverWait(browser.driver(), Duration.ofSeconds(10));
        wait.ignoring(WebDriverException.class);
        return wait;
    }

    private void signIn(Browser browser) {
        var session = signedIn.cookie(author);
        browser.open(at("/login"));
        browser.driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(new Cookie(session.getName(), session.getValue(), "/"));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
