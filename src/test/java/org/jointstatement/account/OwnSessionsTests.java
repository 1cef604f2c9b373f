package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class OwnSessionsTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OwnSessions sessions;

    @Autowired
    private Factored factored;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Test
    void oneSeesOnesOwnSessionsThisOneFirstAndNoId() throws Exception {
        Viewer viewer = signedIn.viewer(Role.READER);
        Cookie here = signedIn.cookie(viewer);
        Cookie elsewhere = signedIn.cookie(viewer);
        signedIn.cookie(signedIn.viewer(Role.READER));

        assertThat(sessions.list(viewer, id(here)))
                .extracting(OwnSessions.Own::handle, OwnSessions.Own::isThis)
                .containsExactly(tuple(handle(here), true), tuple(handle(elsewhere), false));
        String page = mvc.perform(get("/account").cookie(here))
                .andExpect(content().string(containsString("Firefox on Linux")))
                .andExpect(content().string(containsString("192.0.2.1")))
                .andExpect(content().string(containsString(handle(elsewhere))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain(id(here), id(elsewhere), here.getValue(), elsewhere.getValue());
    }

    @Test
    void oneIsEndedAtOnceAndTheOthersGoOn() throws Exception {
        Viewer viewer = signedIn.viewer(Role.READER);
        Cookie here = signedIn.cookie(viewer);
        Cookie elsewhere = signedIn.cookie(viewer);

        mvc.perform(post(end(elsewhere)).cookie(here).with(csrf())).andExpect(redirectedUrl("/account?done=session"));

        mvc.perform(get("/error").cookie(elsewhere)).andExpect(request().attribute("viewer", Viewer.anonymous()));
        mvc.perform(get("/error").cookie(here)).andExpect(request().attribute("viewer", viewer));
        assertThat(sessions.list(viewer, id(here))).hasSize(1);
        assertThat(rows.sql("select count(*) from audit where action = 'session-ended' and actor = ?")
                        .param(viewer.name())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void endingThisOneSignsOut() throws Exception {
        Viewer viewer = signedIn.viewer(Role.READER);
        Cookie here = signedIn.cookie(viewer);

        mvc.perform(post(end(here)).cookie(here).with(csrf())).andExpect(redirectedUrl("/"));

        mvc.perform(get("/error").cookie(here)).andExpect(request().attribute("viewer", Viewer.anonymous()));
        assertThat(sessions.list(viewer, "")).isEmpty();
    }

    @Test
    void nobodyEndsAnothersSessionOrByALinkOrWithoutAToken() throws Exception {
        Viewer viewer = signedIn.viewer(Role.READER);
        Cookie session = signedIn.cookie(viewer);
        Cookie administrator = signedIn.cookie(signedIn.viewer(Role.ADMINISTRATOR));

        mvc.perform(post(end(session)).cookie(administrator).with(csrf()));
        mvc.perform(get(end(session)).cookie(session)).andExpect(status().isMethodNotAllowed());
        mvc.perform(post(end(session)).cookie(session)).andExpect(forwardedUrl("/kept"));

        mvc.perform(get("/error").cookie(session)).andExpect(request().attribute("viewer", viewer));
    }

    @Test
    void whatIsOverIsNotListed() {
        Viewer viewer = signedIn.viewer(Role.READER);
        String ended = id(signedIn.cookie(viewer));
        rows.sql("update account set stamp = stamp + 1 where id = ?")
                .param(viewer.id())
                .update();
        String idle = id(signedIn.cookie(viewer));
        rows.sql("update spring_session set last_access_time = 0 where session_id = ?")
                .param(idle)
                .update();
        String going = id(signedIn.cookie(viewer));

        assertThat(sessions.list(viewer, ended))
                .extracting(OwnSessions.Own::handle)
                .containsExactly(Tokens.hash(going));
    }

    @Test
    void aSignInKeepsWhereItWas() throws Exception {
        Viewer viewer = signedIn.viewer(Role.READER);
        String name = factored.ready(viewer);
        Cookie session = Objects.requireNonNull(mvc.perform(post("/login")
                        .with(csrf())
                        .with(asked -> {
                            asked.setRemoteAddr("2001:db8:0:12::9");
                            return asked;
                        })
                        .header("User-Agent", "<b>" + "x".repeat(1000))
                        .param("name", name)
                        .param("password", Factored.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));

        List<OwnSessions.Own> own = sessions.list(viewer, id(session));
        assertThat(own).hasSize(1);
        assertThat(own.get(0).device().network()).isEqualTo("2001:db8:0:12::/64");
        assertThat(own.get(0).device().agent()).hasSize(300);
        mvc.perform(get("/account").cookie(session))
                .andExpect(content().string(containsString("Another browser on another system")));
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0, Edge, Windows",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15, Safari, macOS",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 CriOS/140 Mobile Safari/604.1, Chrome, iPhone",
        "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Safari/537.36, Samsung Internet, Android",
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0, Firefox, Linux",
        "curl/8.0, ,"
    })
    void browsersAndSystemsHaveTheNamesThatPeopleKnow(String agent, String browser, String system) {
        Device device = new Device(agent, "");

        assertThat(device.browser()).isEqualTo(browser);
        assertThat(device.system()).isEqualTo(system);
    }

    @Test
    void aNetworkIsWrittenAsPeopleWriteIt() {
        assertThat(SignInLimits.shownNetwork("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(SignInLimits.shownNetwork("::1")).isEqualTo("::/64");
        assertThat(SignInLimits.shownNetwork("2001:db8::7")).isEqualTo("2001:db8::/64");
        assertThat(SignInLimits.shownNetwork("2001:db8:0:a0::7")).isEqualTo("2001:db8:0:a0::/64");
        assertThat(SignInLimits.shownNetwork(UUID.nameUUIDFromBytes(new byte[1]).toString()))
                .matches("[0-9a-f-]{36}");
    }

    private static String end(Cookie session) {
        return "/account/sessions/" + handle(session) + "/end";
    }

    private static String handle(Cookie session) {
        return Tokens.hash(id(session));
    }

    private static String id(Cookie session) {
        return new String(Base64.getDecoder().decode(session.getValue()));
    }
}
