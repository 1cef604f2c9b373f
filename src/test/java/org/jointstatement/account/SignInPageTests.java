package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class SignInPageTests {

    private static final String PASSWORD = "violet otters hum";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges accountChanges;

    @Autowired
    private Links links;

    @Autowired
    private SignedIn signedIn;

    private final String address = UUID.randomUUID().toString();
    private Viewer viewer = Viewer.anonymous();
    private String name = "";

    @BeforeEach
    void makeAccount() {
        viewer = signedIn.viewer(Role.ANALYST);
        links.choosePassword(accountChanges.link(signedIn.viewer(Role.ADMINISTRATOR), viewer.id()), PASSWORD);
        name = accounts.get(viewer, viewer.id()).name();
    }

    @Test
    void signingInBeginsANewSessionAndGoesBack() throws Exception {
        MockHttpServletResponse form =
                mvc.perform(get("/login?returnTo=/account")).andReturn().getResponse();
        Cookie before = Objects.requireNonNull(form.getCookie("SESSION"));
        assertThat(before.isHttpOnly()).isTrue();
        assertThat(form.getHeader("Set-Cookie")).contains("SameSite=Lax");

        MockHttpServletResponse answer = mvc.perform(signIn(PASSWORD)
                        .param("returnTo", "/account")
                        .param("_csrf", token(form.getContentAsString()))
                        .cookie(before))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/account"))
                .andReturn()
                .getResponse();

        Cookie after = Objects.requireNonNull(answer.getCookie("SESSION"));
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        mvc.perform(get("/error").cookie(after)).andExpect(request().attribute("viewer", viewer));
        mvc.perform(get("/error").cookie(before)).andExpect(request().attribute("viewer", Viewer.anonymous()));
        mvc.perform(post("/logout").cookie(after).param("_csrf", token(form.getContentAsString())))
                .andExpect(forwardedUrl("/kept"));
    }

    @Test
    void underTlsTheCookieIsBoundToTheHost() throws Exception {
        MockHttpServletResponse form =
                mvc.perform(get("/login").secure(true)).andReturn().getResponse();

        assertThat(form.getHeader("Set-Cookie"))
                .startsWith("__Host-SESSION=")
                .contains("; Path=/")
                .contains("; Secure")
                .contains("; HttpOnly")
                .doesNotContain("Domain");
    }

    @Test
    void nobodyIsSentToAnotherHost() throws Exception {
        mvc.perform(signIn(PASSWORD).with(csrf()).param("returnTo", "//evil.example"))
                .andExpect(redirectedUrl("/"));
        mvc.perform(get("/login").param("returnTo", "https://evil.example"))
                .andExpect(content().string(not(containsString("evil.example"))));
    }

    @Test
    void anUnknownNameAndAWrongPasswordLookTheSame() throws Exception {
        String wrong = page(mvc.perform(signIn("wrong").with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("do not belong together")))
                .andReturn()
                .getResponse());
        String unknown = page(mvc.perform(post("/login")
                        .with(csrf())
                        .with(from(address))
                        .param("name", "unknown-person")
                        .param("password", "wrong"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse());

        assertThat(unknown).isEqualTo(wrong.replace(name, "unknown-person"));
        assertThat(wrong).doesNotContain("value=\"wrong\"");
    }

    @Test
    void tooManyTriesAreToldWhenToComeBack() throws Exception {
        for (int i = 0; i < 5; i++) {
            mvc.perform(signIn("wrong").with(csrf())).andExpect(status().isUnprocessableContent());
        }

        mvc.perform(signIn(PASSWORD).with(csrf()))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("Try again in ")));
    }

    @Test
    void aFormThatWasOpenTooLongIsShownAnew() throws Exception {
        mvc.perform(signIn(PASSWORD)).andExpect(redirectedUrl("/login?notice=expired"));
        mvc.perform(get("/login?notice=expired")).andExpect(content().string(containsString("open too long")));
    }

    @Test
    void signingOutEndsTheSessionAndOnlyByPost() throws Exception {
        Cookie session = signedIn.cookie(viewer);

        mvc.perform(get("/logout").cookie(session)).andExpect(status().isNotFound());
        mvc.perform(get("/error").cookie(session)).andExpect(request().attribute("viewer", viewer));
        mvc.perform(post("/logout").cookie(session).with(csrf())).andExpect(redirectedUrl("/"));
        mvc.perform(get("/error").cookie(session)).andExpect(request().attribute("viewer", Viewer.anonymous()));
    }

    @Test
    void whoHasSignedInIsNotAskedAgain() throws Exception {
        mvc.perform(get("/login?returnTo=/account").with(signedIn.as(viewer))).andExpect(redirectedUrl("/account"));
    }

    @Test
    void aPageForSomeoneNotSignedInSetsNoCookie() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk()).andExpect(cookie().doesNotExist("SESSION"));
        mvc.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/env")).andExpect(status().isNotFound());
        mvc.perform(get("/absent")).andExpect(status().isNotFound()).andExpect(cookie().doesNotExist("SESSION"));
    }

    private MockHttpServletRequestBuilder signIn(String password) {
        return post("/login").with(from(address)).param("name", name).param("password", password);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static String page(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString().replaceAll("(name=\"_csrf\" value=)\"[^\"]*\"", "$1");
    }

    private static String token(String page) {
        return page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void underTlsTheCookieStaysThere() throws Exception {
        var response = mvc.perform(get("/login").secure(true)).andReturn().getResponse();

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-SESSION=")
                .contains("Secure", "HttpOnly");
    }
}
