package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser prints of the pages that are read. */
@BrowserTest
class PrintBrowserTests {

    private static final String SLUG = "belt-and-road-covid-19-2020";

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Autowired
    private Annotations annotations;

    @Autowired
    private SignedIn signedIn;

    @ParameterizedTest
    @CsvSource({"21.0, 29.7, ''", "21.59, 27.94, ''", "21.0, 29.7, /sections/boosting-connectivity"})
    void numbersStayControlsGoAndEachPageSaysWhereItIsFrom(double width, double height, String part, Browser browser)
            throws IOException {
        String url = "http://localhost:" + port + "/statements/" + SLUG + part;
        browser.open(url);

        List<String> pages = print(browser, width, height);

        assertThat(pages)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.replace(" ", "")).contains("18June2020·" + url))
                .allSatisfy(page -> assertThat(page).containsPattern("\\d / " + pages.size()));
        assertThat(String.join(" ", pages))
                .contains(part.isEmpty() ? labels() : List.of("[9]", "[10]", "[11]"))
                .doesNotContain("Sign in", "Other formats", "Contents", "Previous", "Skip to");
        assertThat(pages.get(0)).contains(part.isEmpty() ? "We, the foreign and other ministers" : "We believe that");
    }

    @ParameterizedTest
    @CsvSource({"21.0, 29.7", "21.59, 27.94"})
    void everyPledgeStandsOnOneSheetWithWhoPledges(double width, double height, Browser browser) throws IOException {
        browser.open("http://localhost:" + port + "/statements/" + SLUG + "/summary");

        List<String> pages = print(browser, width, height);

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).contains("Every pledge", "5.1b", "We; 4 of 5", "Our measures", "19.1");
    }

    @ParameterizedTest
    @CsvSource({"21.0, 29.7", "21.59, 27.94"})
    void notesStandAtTheEndOnlyForWhoAsks(double width, double height, Browser browser) throws IOException {
        String slug = "print-" + UUID.randomUUID();
        statements.publish(Fixtures.statement(slug), new byte[0]);
        annotations.write(
                signedIn.viewer(Role.ANALYST),
                UUID.randomUUID(),
                Address.ofParagraph(slug, 2),
                "A note for the folder.",
                Audience.PUBLIC);
        String url = "http://localhost:" + port + "/statements/" + slug;

        browser.open(url);
        assertThat(String.join(" ", print(browser, width, height)))
                .doesNotContain("A note for the folder.", "notes at the end");

        browser.open(url + "?notes=end");
        List<String> pages = print(browser, width, height);
        assertThat(String.join(" ", pages))
                .contains("A note for the folder.", "Paragraph 2")
                .doesNotContain("notes at the end", "Sign in");
        assertThat(pages).allSatisfy(page -> assertThat(page).contains(url));
    }

    @Test
    void footnotesBeginWhereTheTextDoes(Browser browser) {
        browser.open("http://localhost:" + port + "/statements/" + SLUG);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(left(browser, ".footnote")).isEqualTo(left(browser, ".paragraph p"));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        assertThat(left(browser, ".footnote")).isEqualTo(left(browser, ".paragraph p"));
    }

    @Test
    void onPaperNoLinkStandsWithoutItsAddress(Browser browser) throws IOException {
        browser.open("http://localhost:" + port + "/statements/" + SLUG + "/glossary");

        assertThat(String.join(" ", print(browser, 21.0, 29.7)))
                .contains("coronavirus disease 2019")
                .doesNotContain("Official site");
    }

    private static Object left(Browser browser, String element) {
        return Objects.requireNonNull(browser.driver()
                .executeScript("return document.querySelector(arguments[0]).getBoundingClientRect().left", element));
    }

    private List<String> labels() {
        Statement statement = statements.get(SLUG);
        return statement.paragraphs().stream().map(Paragraph::label).toList();
    }

    private static List<String> print(Browser browser, double width, double height) throws IOException {
        PrintOptions options = new PrintOptions();
        options.setPageSize(new PageSize(height, width));
        byte[] pdf = Base64.getDecoder().decode(browser.driver().print(options).getContent());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return ReadFile.pages(document);
        }
    }
}
