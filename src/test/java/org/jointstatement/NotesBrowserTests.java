package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.AccountChanges;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.PageChecks;
import org.jointstatement.testing.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An analyst's whole way with notes, and two who write at once. */
@BrowserTest
class NotesBrowserTests {

    private static final String PASSWORD = "a ladder beside the old well";

    /** How somebody works: on what screen, and with what. */
    private enum Way {
        MOUSE(View.WIDE),
        MOUSE_ON_A_DARK_PHONE(View.PHONE_DARK),
        KEYBOARD(View.WIDE_DARK),
        KEYBOARD_WITHOUT_SCRIPTS(View.PHONE);

        private final View view;

        Way(View view) {
            this.view = view;
        }
    }

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private AccountChanges accountChanges;

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient rows;

    @LocalServerPort
    private int port;

    private final String slug = "notes-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 2);
    private Viewer author = Viewer.anonymous();
    private Way way = Way.MOUSE;

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @ParameterizedTest
    @EnumSource
    void anAnalystWritesFindsRevisesAndWithdrawsANote(Way way, Browser browser) {
        this.way = way;
        choosePassword(browser);
        browser.look(way.view).scripts(way != Way.KEYBOARD_WITHOUT_SCRIPTS);
        browser.open(at("/login?returnTo=" + target.path()));
        type(browser, "main [name=name]", "n" + author.id());
        type(browser, "main [name=password]", PASSWORD);
        press(browser, "main form[action='/login'] button");

        type(browser, "main [name=body]", "A first reading of the bridge");
        press(browser, "main button[value=save]");
        String page = Objects.requireNonNull(browser.driver().getCurrentUrl());
        assertThat(page).startsWith(at(target.path() + "#note-"));
        String id = page.substring(page.indexOf("#note-") + "#note-".length());
        assertThat(text(browser, "#note-" + id)).contains("A first reading of the bridge");

        press(browser, "#note-" + id + " a[href$='/edit']");
        type(browser, "main [name=body]", ", and a second");
        press(browser, "main button[value=save]");
        assertThat(text(browser, "#note-" + id)).contains("and a second");

        press(browser, ".masthead a[href='/annotations?mine=1']");
        if (way.view == View.PHONE || way.view == View.PHONE_DARK) {
            activate(browser, ".results__facets summary");
        }
        type(browser, "main [name=words]", "SECOND");
        press(browser, ".filter button");
        assertThat(text(browser, "h1")).isEqualTo("One note");
        assertThat(text(browser, "main article")).contains("and a second");

        press(browser, "main article h2 a");
        press(browser, "#note-" + id + " a[href$='/withdraw']");
        press(browser, "main form button");
        assertThat(browser.driver().findElements(By.id("note-" + id))).isEmpty();
        browser.open(at("/annotations?mine=1"));
        assertThat(text(browser, "h1")).isEqualTo("No notes");
    }

    @Test
    void ofTwoWhoReviseOneNoteTheSecondSeesBothTextsAndNeitherIsLost(Browser browser) {
        UUID note = UUID.randomUUID();
        annotations.write(author, note, target, "Where both began", Audience.PUBLIC);
        try (Browser other = Browser.second()) {
            for (Browser each : new Browser[] {browser, other}) {
                signIn(each);
                each.open(at("/annotations/" + note + "/edit"));
            }
            type(browser, "main [name=body]", " and the first went on");
            press(browser, "main button[value=save]");
            type(other, "main [name=body]", " and the second went elsewhere");
            press(other, "main button[value=save]");

            assertThat(other.took().status()).isEqualTo(409);
            assertThat(other.html())
                    .contains("Where both began and the first went on")
                    .contains("Where both began and the second went elsewhere");

            press(other, "main form button[value=save]");
        }
        assertThat(annotations.get(note, author).body()).contains("the second went elsewhere");
        assertThat(rows.sql("select body from annotation_revision where annotation_id = ? union all"
                                + " select body from annotation where id = ?")
                        .params(note, note)
                        .query(String.class)
                        .list())
                .anyMatch(body -> body.contains("the first went on"));
    }

    @Test
    void keysGoFromNoteToNoteAndCanBeSwitchedOff(Browser browser) {
        UUID first = write("One");
        UUID second = write("Two");
        browser.open(at(target.path()));
        Actions keys = new Actions(browser.driver());

        keys.sendKeys("n").perform();
        assertThat(focused(browser)).isEqualTo("note-" + first);
        keys.sendKeys("n").perform();
        assertThat(focused(browser)).isEqualTo("note-" + second);
        keys.sendKeys("p").perform();
        assertThat(focused(browser)).isEqualTo("note-" + first);
        PageChecks.assertAccessible(browser);

        browser.driver().findElement(By.cssSelector(".note-keys button")).sendKeys(Keys.ENTER);
        browser.driver()
                .findElement(By.id("note-" + first))
                .findElement(By.tagName("a"))
                .sendKeys("n");
        assertThat(focused(browser)).isNotEqualTo("note-" + second);
        browser.open(at(target.path()));
        keys.sendKeys("n").perform();
        assertThat(focused(browser)).isNotEqualTo("note-" + first);
        browser.driver().executeScript("localStorage.clear()");
    }

    @Test
    void besideTheTextNotesStandLevelWithTheirParagraphAndOnAPhoneUnderIt(Browser browser) {
        write("Level with its words");
        browser.open(at("/statements/" + slug));
        WebElement paragraph = browser.driver().findElement(By.cssSelector("#para-2 > p"));
        WebElement note = browser.driver().findElement(By.cssSelector("#para-2 .short-notes li"));
        assertThat(note.getRect().getHeight()).isPositive();
        assertThat(note.getRect().getX())
                .isGreaterThanOrEqualTo(
                        paragraph.getRect().getX() + paragraph.getRect().getWidth());
        assertThat(note.getRect().getY())
                .isBetween(
                        paragraph.getRect().getY() - 10,
                        paragraph.getRect().getY() + paragraph.getRect().getHeight());

        browser.look(View.PHONE).open(at("/statements/" + slug));
        WebElement fold = browser.driver().findElement(By.cssSelector("#para-2 summary"));
        paragraph = browser.driver().findElement(By.cssSelector("#para-2 > p"));
        assertThat(fold.getRect().getY())
                .isGreaterThanOrEqualTo(
                        paragraph.getRect().getY() + paragraph.getRect().getHeight());
        fold.sendKeys(Keys.ENTER);
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#para-2 .short-notes li"))
                        .isDisplayed())
                .isTrue();
    }

    @Test
    void pagesWithMoreNotesThanOnePageHoldsAreSound(Browser browser) {
        String words = "**Words** of a note, " + "w".repeat(90) + " ملاحظة "
                + "The ministers agreed to keep the words of this note in English. ".repeat(200);
        for (int i = 0; i < 4; i++) {
            write(words);
        }
        for (String path : new String[] {
            "/statements/" + slug,
            "/statements/" + slug + "?notes=end",
            "/statements/" + slug + "/sections/the-bridge",
            "/statements/" + slug + "/sections/the-bridge?notes=end",
            target.path(),
            "/people/" + author.id(),
            "/annotations?statement=" + slug + "&words=words&by=" + author.name()
        }) {
            PageChecks.assertSound(browser, at(path), 200);
            PageChecks.assertSound(browser, at(path + (path.contains("?") ? "&" : "?") + "lang=ar"), 200, View.PHONE);
        }
    }

    private UUID write(String body) {
        return annotations
                .write(author, UUID.randomUUID(), target, body, Audience.PUBLIC)
                .id();
    }

    /** Through the link that an administrator gives. */
    private void choosePassword(Browser browser) {
        String token = accountChanges.link(signedIn.viewer(Role.ADMINISTRATOR), Objects.requireNonNull(author.id()));
        browser.open(at("/reset?token=" + token));
        for (WebElement field : browser.driver().findElements(By.cssSelector("main input[type=password]"))) {
            field.sendKeys(PASSWORD);
        }
        follow(
                browser,
                () -> browser.driver()
                        .findElement(By.cssSelector("main form button"))
                        .sendKeys(Keys.ENTER));
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

    /** Adds to what stands there. */
    private void type(Browser browser, String field, String text) {
        reach(browser, field);
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.END)
                .keyUp(Keys.CONTROL)
                .sendKeys(text)
                .perform();
    }

    private void press(Browser browser, String element) {
        follow(browser, () -> activate(browser, element));
    }

    private void activate(Browser browser, String element) {
        if (isByMouse()) {
            point(browser, browser.driver().findElement(By.cssSelector(element)));
        } else {
            reach(browser, element);
            new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        }
    }

    private boolean isByMouse() {
        return way == Way.MOUSE || way == Way.MOUSE_ON_A_DARK_PHONE;
    }

    /** By the tabulator alone, from wherever one is. */
    private void reach(Browser browser, String element) {
        WebElement wanted = browser.driver().findElement(By.cssSelector(element));
        if (isByMouse()) {
            point(browser, wanted);
            return;
        }
        for (int i = 0; i < 300; i++) {
            if (wanted.equals(browser.driver().switchTo().activeElement())) {
                return;
            }
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError("no tabulator leads to " + element);
    }

    /** The driver takes all that is in a closed fold for hidden, even where the style sheet shows it. */
    private static void point(Browser browser, WebElement wanted) {
        try {
            wanted.click();
        } catch (ElementNotInteractableException e) {
            assertThat(wanted.getRect().getHeight()).isPositive();
            browser.driver().executeScript("arguments[0].focus(); arguments[0].click()", wanted);
        }
    }

    /** Waits for the next page: the former one's elements are gone then. */
    private static void follow(Browser browser, Runnable action) {
        WebElement former = browser.driver().findElement(By.tagName("html"));
        action.run();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(driver -> {
            try {
                former.getTagName();
                return false;
            } catch (WebDriverException e) {
                return !driver.findElements(By.cssSelector("footer.footer")).isEmpty();
            }
        });
    }

    private static String text(Browser browser, String element) {
        return browser.driver().findElement(By.cssSelector(element)).getText();
    }

    private static String focused(Browser browser) {
        return String.valueOf(browser.driver().switchTo().activeElement().getDomAttribute("id"));
    }
}
