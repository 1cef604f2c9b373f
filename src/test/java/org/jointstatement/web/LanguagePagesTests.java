package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class LanguagePagesTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @EnumSource
    void aPageSpeaksTheLanguageAndTheStatementKeepsItsOwn(Language language) throws Exception {
        mvc.perform(get(STATEMENT).header("Accept-Language", language.tag()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(
                                "<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"")))
                .andExpect(content().string(containsString("<article class=\"text\" lang=\"en\" dir=\"ltr\"")))
                .andExpect(content()
                        .string(containsString("<footer class=\"colophon\" lang=\"" + language.tag() + "\" dir=\""
                                + language.direction() + "\"")))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void aChoiceIsRememberedAndLeadsBack() throws Exception {
        Cookie chosen = mvc.perform(choice("fr").param("returnTo", STATEMENT + "?a=%22b%20c%22"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(STATEMENT + "?a=%22b%20c%22"))
                .andReturn()
                .getResponse()
                .getCookie("LANGUAGE");

        assertThat(chosen).isNotNull();
        assertThat(chosen.isHttpOnly()).isTrue();
        assertThat(chosen.getAttribute("SameSite")).isEqualTo("Lax");
        mvc.perform(get(STATEMENT).cookie(chosen).header("Accept-Language", "ru"))
                .andExpect(content().string(containsString("<html lang=\"fr\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "x"})
    void aChoiceLeadsNowhereElse(String place) throws Exception {
        mvc.perform(choice("es").param("returnTo", place)).andExpect(redirectedUrl("/"));
    }

    @Test
    void anotherSiteChoosesNoLanguage() throws Exception {
        mvc.perform(post("/language").param("language", "fr").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden())
                .andExpect(header().doesNotExist("Set-Cookie"));
        mvc.perform(post("/language").param("language", "fr"))
                .andExpect(status().isForbidden())
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "FR", "fr; Domain=example", "\r\nSet-Cookie: a=b"})
    void aLanguageThatThereIsNotIsNotFound(String language) throws Exception {
        mvc.perform(choice(language)).andExpect(status().isNotFound()).andExpect(header().doesNotExist("Set-Cookie"));
        mvc.perform(get(STATEMENT).queryParam("lang", language)).andExpect(status().isNotFound());
    }

    @Test
    void theUrlMayCarryALanguageWhichIsNotRememberedAndNotInTheWayBack() throws Exception {
        mvc.perform(get(STATEMENT + "?lang=zh"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("<html lang=\"zh\" dir=\"ltr\"")))
                .andExpect(content().string(containsString("name=\"returnTo\" value=\"" + STATEMENT + "\"")))
                .andExpect(content()
                        .string(containsString("rel=\"canonical\" href=\"http://localhost" + STATEMENT + "\"")));
    }

    @Test
    void aDotInARefMakesNoFileOfAPage() throws Exception {
        mvc.perform(get(STATEMENT + "/clauses/9.5?lang=fr"))
                .andExpect(content().string(containsString("<html lang=\"fr\"")));
    }

    @Test
    void signingInLeadsBackToThePage() throws Exception {
        mvc.perform(get(STATEMENT + "?a=b"))
                .andExpect(content().string(containsString("/login?returnTo=" + STATEMENT + "?a%3Db")));
    }

    @Test
    void whatProgramsReadHasNoLanguageOfThePortal() throws Exception {
        String english = text("/api" + STATEMENT, "en");

        assertThat(text("/api" + STATEMENT, "ar")).isEqualTo(english);
        assertThat(text(STATEMENT + "/commitments.csv", "ar")).isEqualTo(text(STATEMENT + "/commitments.csv", "en"));
    }

    @Test
    void anAnswerToAFormOffersNoChoiceThatWouldLoseIt() throws Exception {
        mvc.perform(get("/login")).andExpect(content().string(containsString("action=\"/language\"")));
        mvc.perform(post("/login").with(csrf()).param("name", "nobody").param("password", "wrong"))
                .andExpect(content().string(not(containsString("action=\"/language\""))));
    }

    private static MockHttpServletRequestBuilder choice(String language) {
        return post("/language").param("language", language).header("Sec-Fetch-Site", "same-origin");
    }

    private String text(String path, String language) throws Exception {
        return mvc.perform(get(path).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
