package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

@PortalTest
class StatementPagesTests {

    private static final String SHIPPED = "/statements/belt-and-road-covid-19-2020";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Statements statements;

    @Autowired
    private Annotations annotations;

    @Autowired
    private SignedIn signedIn;

    @Test
    void aFootnoteRunsAsItsStatementDoesInAPageThatRunsTheOtherWay() throws Exception {
        mvc.perform(get(SHIPPED + "/paragraphs/1?lang=ar"))
                .andExpect(content().string(containsString("id=\"footnote-1\" lang=\"en\" dir=\"ltr\"")));
    }

    @Test
    void theStatementStandsOnOnePage() throws Exception {
        mvc.perform(get(SHIPPED))
                .andExpect(status().isOk())
                .andExpect(numberOf("id=\"para-\\d+\"", 19))
                .andExpect(numberOf("id=\"para-\\d+-s\\d+\"", 48))
                .andExpect(content().string(containsString("[9]")))
                .andExpect(numberOf("href=\"#footnote-1\"", 1))
                .andExpect(numberOf("id=\"footnote-1\"", 1))
                .andExpect(numberOf("href=\"#footnote-1-ref\"", 1))
                .andExpect(numberOf("id=\"footnote-1-ref\"", 1));
    }

    @Test
    void aParagraphHasAPageWithItsInferredNumberInBrackets() throws Exception {
        mvc.perform(get(SHIPPED + "/paragraphs/9"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Paragraph [9]</h1>")))
                .andExpect(content().string(containsString("as soon as the situation permits.")));
    }

    @Test
    void aPrintedNumberStandsWithoutBrackets() throws Exception {
        mvc.perform(get(SHIPPED + "/paragraphs/14"))
                .andExpect(content().string(containsString("<h1>Paragraph 14</h1>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/sections/boosting-connectivity", "/paragraphs/9", "/participants"})
    void aPageSaysOnPaperWhereAndWhenItIsFrom(String page) throws Exception {
        mvc.perform(get(SHIPPED + page))
                .andExpect(content()
                        .string(containsString("<p class=\"footer__address\">18 June 2020 · http://localhost" + SHIPPED
                                + page + "</p>")));
    }

    @Test
    void aParagraphRunsAsItsStatementDoesWhateverWordItBeginsWith() throws Exception {
        String text = "COVID-19 جائحة تتطلب التضامن.";
        statements.publish(Fixtures.translated("pages-arabic", "ar", "بيان مشترك", "الجسر", text), new byte[0]);

        mvc.perform(get("/statements/pages-arabic/paragraphs/3"))
                .andExpect(content().string(containsString("<article lang=\"ar\" dir=\"rtl\"")));
        mvc.perform(get("/statements/pages-arabic"))
                .andExpect(numberOf("<article class=\"text\" lang=\"ar\" dir=\"rtl\"", 1));
        mvc.perform(get(SHIPPED)).andExpect(numberOf("<article class=\"text\" lang=\"en\" dir=\"ltr\"", 1));
    }

    @Test
    void aSectionHasAPage() throws Exception {
        mvc.perform(get(SHIPPED + "/sections/boosting-connectivity"))
                .andExpect(status().isOk())
                .andExpect(numberOf("id=\"para-9\"", 1))
                .andExpect(numberOf("id=\"para-12\"", 0));
    }

    @Test
    void participantsAreListedAsPrintedAndAsKnown() throws Exception {
        mvc.perform(get(SHIPPED + "/participants"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("25 countries were represented by foreign or other"
                                + " ministers; one sent a written statement. 2 organisations were invited.")))
                .andExpect(content().string(containsString("in the edition of 16 January 2020")))
                .andExpect(content().string(containsString("the Hellenic Republic")))
                .andExpect(content().string(containsString("Greece")))
                .andExpect(content().string(containsString("World Health Organization")));
    }

    @Test
    void theSourceIsServedByteForByte() throws Exception {
        byte[] source = Files.readAllBytes(Path.of("seeds/belt-and-road-covid-19-2020.txt"));

        mvc.perform(get(SHIPPED + "/source"))
                .andExpect(content().bytes(source))
                .andExpect(content().contentTypeCompatibleWith("text/plain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements/nowhere",
                SHIPPED + "/paragraphs/20",
                SHIPPED + "/paragraphs/0",
                SHIPPED + "/paragraphs/9999999999",
                SHIPPED + "/sections/nowhere",
                "/statements/nowhere/source",
                "/statements/nowhere/participants"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void aPageForSomeoneNotSignedInSetsNoCookieAndIsNotSentTwice() throws Exception {
        String etag = mvc.perform(get(SHIPPED))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        mvc.perform(get(SHIPPED).header("If-None-Match", String.valueOf(etag)))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void aParagraphThatTheCurrentTextHasLostStillLands() throws Exception {
        statements.publish(Fixtures.statement("pages-lost", "We will keep it."), new byte[] {1});
        statements.publish(Fixtures.shortened("pages-lost"), new byte[] {2});

        mvc.perform(get("/statements/pages-lost/paragraphs/3"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("We will keep it.")))
                .andExpect(content().string(containsString("The current text has no such paragraph")));
        mvc.perform(get("/statements/pages-lost")).andExpect(content().string(not(containsString("We will keep it."))));
    }

    @Test
    void aNoteSaysThatItWasWrittenOnAFormerText() throws Exception {
        Viewer analyst = signedIn.viewer(Role.ANALYST);
        statements.publish(Fixtures.statement("pages-revised"), new byte[] {1});
        annotations.write(
                analyst, UUID.randomUUID(), Address.ofParagraph("pages-revised", 3), "Kept.", Audience.PUBLIC);

        mvc.perform(get("/statements/pages-revised/paragraphs/3"))
                .andExpect(content().string(not(containsString("Written on revision"))));
        statements.publish(Fixtures.statement("pages-revised", "We will close it."), new byte[] {2});
        mvc.perform(get("/statements/pages-revised/paragraphs/3"))
                .andExpect(content().string(containsString("Kept.")))
                .andExpect(content().string(containsString("Written on revision 1 of the text")));
    }

    @Test
    void aTextIsEscaped() throws Exception {
        statements.publish(Fixtures.statement("pages-escaped", "<script>alert(1)</script> & so on."), new byte[0]);

        mvc.perform(get("/statements/pages-escaped/paragraphs/3"))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; so on.")));
    }

    private static ResultMatcher numberOf(String pattern, int count) {
        return result -> assertThat(Pattern.compile(pattern)
                        .matcher(result.getResponse().getContentAsString())
                        .results())
                .as(pattern)
                .hasSize(count);
    }
}
