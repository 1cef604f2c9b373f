package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ViewerTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Test
    void whoIsNotSignedInIsAnonymousAndGetsNoCookie() throws Exception {
        mvc.perform(get("/error"))
                .andExpect(request().attribute("viewer", Viewer.anonymous()))
                .andExpect(cookie().doesNotExist("SESSION"));
    }

    @Test
    void whoIsSignedInIsTheViewer() throws Exception {
        Viewer viewer = signedIn.viewer(Role.ANALYST);

        mvc.perform(get("/error").with(signedIn.as(viewer)))
                .andExpect(request().attribute("viewer", viewer))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void aRightThatWasTakenIsGoneAtTheNextRequest() throws Exception {
        Viewer viewer = signedIn.viewer(Role.EDITOR);
        Cookie session = signedIn.cookie(viewer);
        rows.sql("update account set role = 'READER' where id = ?")
                .param(viewer.id())
                .update();

        mvc.perform(get("/error").with(SignedIn.as(session)))
                .andExpect(result -> assertThat(result.getRequest().getAttribute("viewer"))
                        .extracting("role")
                        .isEqualTo(Role.READER));
    }

    @Test
    void aSessionEndsWhenItsAccountEndsAllSessions() throws Exception {
        Viewer viewer = signedIn.viewer(Role.EDITOR);
        Cookie session = signedIn.cookie(viewer);
        rows.sql("update account set stamp = stamp + 1 where id = ?")
                .param(viewer.id())
                .update();

        mvc.perform(get("/error").with(SignedIn.as(session)))
                .andExpect(request().attribute("viewer", Viewer.anonymous()));
    }

    @Test
    void whatNeedsASignInSendsToTheSignInPageAndBack() throws Exception {
        mvc.perform(get("/account?tab=1"))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", "/login?returnTo=%2Faccount%3Ftab%3D1"));
        mvc.perform(post("/statements/x/paragraphs/1/annotations").with(csrf())).andExpect(forwardedUrl("/kept"));
        mvc.perform(post("/api/annotations").with(csrf())).andExpect(status().isUnauthorized());
    }
}
