package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Factored.Owner;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Where editors and administrators have to have a second factor. */
@PortalTest
@TestPropertySource(properties = "portal.accounts.second-factor-from=EDITOR")
class SecondFactorNeededTests {

    private static final String PAGE = "/account/second-factor";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Factored factored;

    @Autowired
    private FeedSecrets feeds;

    @Autowired
    private SignedIn signedIn;

    private final String address = UUID.randomUUID().toString();

    @Test
    void whoHasNoneIsLedToThePageThatMakesOne() throws Exception {
        Viewer editor = signedIn.viewer(Role.EDITOR);
        MockHttpServletResponse answer = signIn(factored.ready(editor), "/admin/glossary");
        assertThat(answer.getRedirectedUrl()).isEqualTo(PAGE + "?returnTo=%2Fadmin%2Fglossary");
        Cookie session = Objects.requireNonNull(answer.getCookie("SESSION"));

        mvc.perform(get(PAGE).cookie(session).param("returnTo", "/admin/glossary"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"/admin/glossary\"")))
                .andExpect(content().string(containsString("otpauth://")))
                .andExpect(content().string(containsString("action=\"/logout\"")))
                .andExpect(content().string(not(containsString("/notices"))));
    }

    @Test
    void nothingElseOfWhatOneSeesSignedInIsShown() throws Exception {
        Cookie session = signedIn.cookie(signedIn.viewer(Role.ADMINISTRATOR));

        for (String page : new String[] {"/account", "/admin", "/teams", "/account/mail", "/admin/audit"}) {
            mvc.perform(get(page).cookie(session))
                    .andExpect(redirectedUrl(PAGE + "?returnTo=" + page.replace("/", "%2F")));
        }
        mvc.perform(get("/login").cookie(session)).andExpect(redirectedUrl(PAGE + "?returnTo=%2F"));
        mvc.perform(post("/account/name").cookie(session).with(csrf())).andExpect(forwardedUrl("/kept"));
        for (String page : new String[] {"/annotations", "/error", "/"}) {
            mvc.perform(get(page).cookie(session)).andExpect(request().attribute("viewer", Viewer.anonymous()));
        }
    }

    @Test
    void theyMaySignOut() throws Exception {
        Cookie session = signedIn.cookie(signedIn.viewer(Role.EDITOR));

        mvc.perform(post("/logout").cookie(session).with(csrf())).andExpect(redirectedUrl("/"));
        mvc.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/login?returnTo=%2Faccount"));
    }

    @Test
    void onceItIsOnEverythingIsThereAndOnceItIsOffNothing() throws Exception {
        Owner owner = factored.owner(Role.EDITOR);
        Cookie session = signedIn.cookie(owner.viewer());
        mvc.perform(get("/account").cookie(session)).andExpect(status().isOk());

        MockHttpServletResponse answer = mvc.perform(post(PAGE + "/off")
                        .cookie(session)
                        .with(csrf())
                        .param("password", Factored.PASSWORD)
                        .param("code", owner.code(1)))
                .andExpect(redirectedUrl("/account?done=factor"))
                .andReturn()
                .getResponse();
        mvc.perform(get("/account").cookie(Objects.requireNonNull(answer.getCookie("SESSION"))))
                .andExpect(redirectedUrl(PAGE + "?returnTo=%2Faccount"));
    }

    @Test
    void theirFeedsAreNobodysUntilItIsOn() {
        Viewer editor = signedIn.viewer(Role.EDITOR);
        Owner owner = factored.owner(Role.EDITOR);

        assertThat(feeds.find("annotation", feeds.make(editor, "annotation"))).isEmpty();
        assertThat(feeds.find("annotation", feeds.make(owner.viewer(), "annotation")))
                .isPresent();
    }

    @Test
    void lowerRolesNeedNone() throws Exception {
        Viewer analyst = signedIn.viewer(Role.ANALYST);

        assertThat(signIn(factored.ready(analyst), "/account").getRedirectedUrl())
                .isEqualTo("/account");
        mvc.perform(get("/account").with(signedIn.as(analyst))).andExpect(status().isOk());
    }

    private MockHttpServletResponse signIn(String name, String returnTo) throws Exception {
        return mvc.perform(post("/login")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("name", name)
                        .param("password", Factored.PASSWORD)
                        .param("returnTo", returnTo))
                .andReturn()
                .getResponse();
    }
}
