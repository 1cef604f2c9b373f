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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class AccountPagesTests {

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

    private Viewer administrator = Viewer.anonymous();
    private Viewer analyst = Viewer.anonymous();

    @BeforeEach
    void appoint() {
        administrator = signedIn.viewer(Role.ADMINISTRATOR);
        analyst = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void theAccountPageShowsOneselfAndIsKeptNowhere() throws Exception {
        mvc.perform(get("/account").with(signedIn.as(analyst)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(
                                accounts.get(analyst, analyst.id()).name())))
                .andExpect(content().string(containsString("autocomplete=\"new-password\"")))
                .andExpect(content().string(containsString("autocomplete=\"current-password\"")))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void theAccountPageSaysSinceWhenThereAreFeeds() throws Exception {
        mvc.perform(get("/account").with(signedIn.as(analyst)))
                .andExpect(content().string(not(containsString("id=\"feeds\""))));

        mvc.perform(as(analyst, post("/notices/feed")));

        mvc.perform(get("/account").with(signedIn.as(analyst)))
                .andExpect(content()
                        .string(containsString("<a href=\"/notices\">Notices</a> · Since <time datetime=\"20")));
    }

    @Test
    void aDisplayNameIsEscapedWhereverItIsShown() throws Exception {
        String name = "<script>alert(" + analyst.id() + ")</script>";
        mvc.perform(as(analyst, post("/account/name")).param("displayName", name))
                .andExpect(redirectedUrl("/account?done=name"));

        for (String page : List.of("/admin", "/admin/accounts/" + analyst.id(), "/admin/audit")) {
            mvc.perform(get(page).with(signedIn.as(administrator)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<script>alert"))))
                    .andExpect(content().string(containsString("&lt;script&gt;alert(" + analyst.id())));
        }
    }

    @Test
    void nobodyBecomesMoreByPostingARole() throws Exception {
        mvc.perform(as(analyst, post("/account/name"))
                .param("displayName", "n" + UUID.randomUUID())
                .param("role", "ADMINISTRATOR"));
        mvc.perform(as(analyst, post("/admin/accounts/" + analyst.id() + "/role"))
                        .param("version", "0")
                        .param("role", "ADMINISTRATOR"))
                .andExpect(status().isForbidden());

        assertThat(accounts.get(analyst, analyst.id()).role()).isEqualTo(Role.ANALYST);
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void administrationIsForAdministrators(Role role) throws Exception {
        for (String page : List.of("/admin", "/admin/audit", "/admin/accounts/" + analyst.id(), "/admin/other")) {
            mvc.perform(get(page).with(signedIn.as(role))).andExpect(status().isForbidden());
            mvc.perform(get(page)).andExpect(status().isFound());
        }
    }

    @Test
    void aPostWithoutTheFormsTokenChangesNothing() throws Exception {
        mvc.perform(post("/account/name").with(signedIn.as(analyst)).param("displayName", "Forged"))
                .andExpect(forwardedUrl("/kept"));
        mvc.perform(post("/account/name")
                        .with(signedIn.as(analyst))
                        .with(csrf().useInvalidToken())
                        .param("displayName", "Forged"))
                .andExpect(forwardedUrl("/kept"));

        assertThat(accounts.nameOf(analyst.id())).isEqualTo(analyst.name());
    }

    @Test
    void nothingIsChangedByFollowingALink() throws Exception {
        String account = "/admin/accounts/" + analyst.id();
        for (String change : List.of("/account/name", "/account/password", "/account/sessions", account + "/role")) {
            mvc.perform(get(change).with(signedIn.as(administrator))).andExpect(status().isMethodNotAllowed());
        }
        mvc.perform(get(account + "/delete").with(signedIn.as(administrator))).andExpect(status().isOk());
        assertThat(accounts.get(analyst, analyst.id()).name()).isNotEmpty();
    }

    @Test
    void aNewAccountsOwnerChoosesThePasswordThroughALink() throws Exception {
        String name = "n" + UUID.randomUUID();
        String page = mvc.perform(as(administrator, post("/admin/accounts"))
                        .param("name", name)
                        .param("role", "EDITOR"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String link = page.replaceAll("(?s).*value=\"http://localhost(/reset\\?token=[^\"]+)\".*", "$1");

        mvc.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString(name)));
        mvc.perform(post(link).with(csrf()).param("name", name).param("password", "passwordpassword"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("password-error")));
        mvc.perform(post(link).with(csrf()).param("password", PASSWORD))
                .andExpect(redirectedUrl("/login?notice=ready"));
        mvc.perform(get(link)).andExpect(status().isNotFound());
    }

    @Test
    void aTakenNameIsToldBesideItsField() throws Exception {
        String taken = accounts.get(analyst, analyst.id()).name();

        mvc.perform(as(administrator, post("/admin/accounts"))
                        .param("name", taken)
                        .param("role", "EDITOR"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("aria-describedby=\"name-hint name-error\"")))
                .andExpect(content().string(containsString("value=\"" + taken + "\"")));
    }

    @Test
    void anOvertakenEditShowsTheAccountAsItNowIs() throws Exception {
        String account = "/admin/accounts/" + analyst.id();
        long version = accounts.get(analyst, analyst.id()).version();
        mvc.perform(as(administrator, post(account + "/role"))
                        .param("version", String.valueOf(version))
                        .param("role", "EDITOR"))
                .andExpect(redirectedUrl(account + "?done=changed"));

        mvc.perform(as(administrator, post(account + "/enabled"))
                        .param("version", String.valueOf(version))
                        .param("enabled", "false"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("meanwhile")))
                .andExpect(content().string(containsString("<dd>Editor</dd>")));
    }

    @Test
    void anAccountIsDeletedAfterAQuestion() throws Exception {
        long version = accounts.get(analyst, analyst.id()).version();

        mvc.perform(as(administrator, post("/admin/accounts/" + analyst.id() + "/delete"))
                        .param("version", String.valueOf(version)))
                .andExpect(redirectedUrl("/admin?done=deleted"));

        assertThat(accounts.nameOf(analyst.id())).isEqualTo("A former member");
        mvc.perform(get("/admin/accounts/" + analyst.id()).with(signedIn.as(administrator)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aChangedPasswordKeepsThisSessionUnderANewCookie() throws Exception {
        links.choosePassword(accountChanges.link(administrator, analyst.id()), PASSWORD);

        mvc.perform(as(analyst, post("/account/password"))
                        .param("old", "not this one")
                        .param("password", "gnarled teacup lagoon"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("old-error")));
        mvc.perform(as(analyst, post("/account/password"))
                        .param("old", PASSWORD)
                        .param("password", "gnarled teacup lagoon"))
                .andExpect(redirectedUrl("/account?done=password"))
                .andExpect(cookie().exists("SESSION"));
        mvc.perform(as(analyst, post("/account/sessions"))).andExpect(redirectedUrl("/account?done=sessions"));
    }

    private MockHttpServletRequestBuilder as(Viewer viewer, MockHttpServletRequestBuilder request) {
        return request.with(signedIn.as(viewer)).with(csrf());
    }
}
