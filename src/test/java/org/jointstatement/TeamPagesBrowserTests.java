package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.FormedTeams;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Place;
import org.jointstatement.annotation.Writing;
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
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of teams, of who reads a note and of moderation, under the longest names. */
@BrowserTest
class TeamPagesBrowserTests {

    private static final String SLUG = "belt-and-road-covid-19-2020";
    private static final String PARAGRAPH = "/statements/" + SLUG + "/paragraphs/12";

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private FormedTeams teams;

    @Autowired
    private Annotations annotations;

    @LocalServerPort
    private int port;

    private Viewer viewer = Viewer.anonymous();
    private Viewer other = Viewer.anonymous();
    private UUID team = new UUID(0, 0);
    private UUID note = UUID.randomUUID();
    private UUID foreign = UUID.randomUUID();
    private String token = "";

    @BeforeEach
    void form() {
        String name = UUID.randomUUID().toString().replace('-', 'M');
        viewer = signedIn.viewer(Role.ADMINISTRATOR, name + "W".repeat(100 - name.length()));
        other = signedIn.viewer(Role.ANALYST, "وزارة " + name);
        team = teams.team(name + "W".repeat(60 - name.length()), viewer, other);
        token = teams.invite(teams.team("Working group " + name, other), other);
        teams.invite(team, viewer);
        write(note, viewer, Audience.TEAM);
        write(UUID.randomUUID(), viewer, Audience.ONLY_ME);
        write(foreign, other, Audience.TEAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/teams",
                "/teams?done=left",
                "/teams/{team}",
                "/teams/{team}?done=joined",
                "/teams/join?token={token}",
                "/admin/teams",
                "/annotations/{note}/audience",
                "/annotations/{foreign}/flag",
                "/admin/moderation",
                "/admin/moderation?done=hidden",
                PARAGRAPH
            })
    void everyPageIsSound(String path, Browser browser) {
        signIn(browser, viewer);

        PageChecks.assertSound(browser, at(path), 200);
        browser.driver().manage().addCookie(new Cookie("LANGUAGE", "ar", "/"));
        PageChecks.assertSound(browser, at(path), 200, View.PHONE);
    }

    @Test
    void figuresWhoseHeadsAreNotShownSayWhatTheyCount(Browser browser) {
        signIn(browser, viewer);
        browser.look(View.PHONE).open(at("/admin/teams"));

        assertThat(browser.driver().executeScript("""
                return [...document.querySelectorAll('td[data-label]')].slice(0, 2)
                  .map((cell) => getComputedStyle(cell, '::before').content).join();\
                """)).asString().contains("Members", "Leads");
    }

    @Test
    void aDeadInvitationAndAForeignTeamAreSound(Browser browser) {
        signIn(browser, signedIn.viewer(Role.READER));

        PageChecks.assertSound(browser, at("/teams/join?token=x"), 404);
        PageChecks.assertSound(browser, at("/teams/{team}"), 404);
        PageChecks.assertSound(browser, at("/teams"), 200);
    }

    @Test
    void theAudienceStandsOnTheButtonThatSaves(Browser browser) {
        signIn(browser, other);
        browser.open(at(PARAGRAPH));
        var driver = browser.driver();
        By save = By.cssSelector("#write button[value=save]");

        assertThat(driver.findElement(save).getText()).isEqualTo("Save for only me");
        driver.findElement(By.cssSelector("#write input[value='" + team + "']")).sendKeys(Keys.SPACE);
        assertThat(driver.findElement(save).getText()).startsWith("Save for ").endsWith("W");
        driver.findElement(By.cssSelector("#write input[value=PUBLIC]")).sendKeys(Keys.SPACE);
        assertThat(driver.findElement(save).getText()).isEqualTo("Save for the public");
    }

    @Test
    void aNoteIsToldOfHiddenAndRestored(Browser browser) {
        signIn(browser, viewer);
        browser.open(at("/annotations/{foreign}/flag"));
        browser.driver().findElement(By.id("reason")).sendKeys("It names somebody.");
        press(browser, "form[action$='/flag'] button");
        PageChecks.assertShownSoundly(browser, 200);

        browser.open(at("/admin/moderation"));
        String one = "form[action='/admin/moderation/" + foreign + "/hide'] ";
        browser.driver().executeScript("document.querySelectorAll('details').forEach(e => e.open = true)");
        browser.driver().findElement(By.cssSelector(one + "textarea")).sendKeys("No names, please. ".repeat(60));
        press(browser, one + "button");
        PageChecks.assertShownSoundly(browser, 422);
        browser.driver().findElement(By.cssSelector(one + "textarea")).clear();
        browser.driver().findElement(By.cssSelector(one + "textarea")).sendKeys("No names, please.");
        press(browser, one + "button");
        PageChecks.assertShownSoundly(browser, 200);

        signIn(browser, other);
        PageChecks.assertSound(browser, at(PARAGRAPH), 200);
        assertThat(browser.driver().findElement(By.id("note-" + foreign)).getText())
                .contains("No names, please.");
        signIn(browser, viewer);
        browser.open(at("/admin/moderation"));
        press(browser, "form[action='/admin/moderation/" + foreign + "/restore'] button");
        browser.open(at(PARAGRAPH));
        assertThat(browser.driver().findElements(By.id("note-" + foreign))).hasSize(1);
    }

    private void write(UUID id, Viewer author, Audience audience) {
        annotations.write(
                author,
                id,
                Address.ofParagraph(SLUG, 12),
                new Writing(
                        "A note for few, " + "long".repeat(40),
                        audience,
                        team,
                        Motivation.COMMENT,
                        List.of(),
                        Place.WHOLE));
    }

    private void signIn(Browser browser, Viewer who) {
        var session = signedIn.cookie(who);
        browser.open(at("/login"));
        browser.driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(new Cookie(session.getName(), session.getValue(), "/"));
    }

    private String at(String path) {
        return "http://localhost:" + port
                + path.replace("{team}", team.toString())
                        .replace("{note}", note.toString())
                        .replace("{foreign}", foreign.toString())
                        .replace("{token}", token);
    }

    /** By keyboard: a click misses what lies outside of the browser's real window. */
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
