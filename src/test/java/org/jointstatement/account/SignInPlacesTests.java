package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Factored.Owner;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class SignInPlacesTests {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";
    private static final Device HOME = new Device(FIREFOX, "192.0.2.1");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SignInPlaces places;

    @Autowired
    private AccountChanges accountChanges;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Factored factored;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Test
    void theFirstPlaceAndOneThatIsKnownAreNoNews() {
        UUID account = account();

        places.signedIn(account, HOME);
        places.signedIn(account, HOME);
        places.signedIn(account, new Device(FIREFOX.replace("140", "141"), "192.0.2.77"));

        assertThat(notices(account)).isZero();
    }

    @Test
    void anotherAddressOrBrowserIsNewsOnce() {
        UUID account = account();
        places.signedIn(account, HOME);

        for (int i = 0; i < 2; i++) {
            places.signedIn(account, new Device(FIREFOX, "198.51.100.1"));
            places.signedIn(account, new Device("curl/8.0", "192.0.2.1"));
            places.signedIn(account, new Device(FIREFOX, "2001:db8:1:2::/64"));
        }

        assertThat(notices(account)).isEqualTo(3);
    }

    /** A proxy that passes on what somebody wrote may give anything. */
    @Test
    void anAddressThatIsNoneIsCut() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("z".repeat(60));
        UUID account = account();
        places.signedIn(account, HOME);

        places.signedIn(account, Device.of(request));

        assertThat(notices(account)).isEqualTo(1);
    }

    @Test
    void anAccountsPlacesAreBoundedAndTheOldestGo() {
        UUID account = account();
        places.signedIn(account, HOME);
        for (int i = 0; i < SignInPlaces.MOST; i++) {
            places.signedIn(account, new Device(FIREFOX, "198.51." + i + ".1"));
        }
        assertThat(kept(account)).isEqualTo(SignInPlaces.MOST);

        places.signedIn(account, HOME);
        assertThat(notices(account)).isEqualTo(SignInPlaces.MOST + 1);
    }

    @Test
    void noAddressIsKeptAsItIsAndNothingOfADeletedAccount() {
        Viewer viewer = signedIn.viewer(Role.ANALYST);
        UUID account = viewer.id();
        places.signedIn(account, HOME);
        places.signedIn(account, new Device("", "198.51.100.1"));
        assertThat(rows.sql("select place from sign_in_place where account_id = ?")
                        .param(account)
                        .query(String.class)
                        .list())
                .allMatch(place -> place.matches("[0-9a-f]{64}"));

        accountChanges.delete(
                signedIn.viewer(Role.ADMINISTRATOR),
                account,
                accounts.get(viewer, account).version());

        assertThat(kept(account)).isZero();
        assertThat(rows.sql("select count(*) from sign_in_notice s join notice n on n.id = s.notice_id"
                                + " where n.account_id = ?")
                        .param(account)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSignInFromElsewhereIsANoticeToOneselfUntilItIsRead() throws Exception {
        Viewer viewer = signedIn.viewer(Role.READER);
        String name = factored.ready(viewer);
        signIn(name, "192.0.2.1");
        MockHttpServletResponse answer = signIn(name, "198.51.100.9");
        Cookie session = Objects.requireNonNull(answer.getCookie("SESSION"));

        String page = mvc.perform(get("/notices").cookie(session))
                .andExpect(content().string(containsString("Sign-ins from new places")))
                .andExpect(content().string(containsString("Firefox on Linux")))
                .andExpect(content().string(containsString("198.51.100.9")))
                .andExpect(content().string(not(containsString("192.0.2.1"))))
                .andExpect(content().string(containsString("1 new")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String newest = page.replaceAll("(?s).*name=\"newest\" value=\"([^\"]+)\".*", "$1");
        mvc.perform(get("/notices").with(signedIn.as(Role.ADMINISTRATOR)))
                .andExpect(content().string(not(containsString("198.51.100.9"))));
        mvc.perform(post("/notices/read")
                        .with(csrf())
                        .cookie(signedIn.cookie(signedIn.viewer(Role.READER)))
                        .param("newest", newest))
                .andReturn();
        mvc.perform(get("/notices").cookie(session)).andExpect(content().string(containsString("note--new")));

        mvc.perform(post("/notices/read").with(csrf()).cookie(session).param("newest", newest))
                .andExpect(redirectedUrl("/notices?done=read"));
        mvc.perform(get("/notices").cookie(session))
                .andExpect(content().string(containsString("198.51.100.9")))
                .andExpect(content().string(not(containsString("note--new"))));
    }

    /** A password alone is no sign-in. */
    @Test
    void whatHasNoCodeYetIsNoNews() throws Exception {
        Owner owner = factored.owner(Role.READER);
        signIn(owner.name(), "192.0.2.1");
        assertThat(kept(owner.id())).isZero();

        Cookie half = Objects.requireNonNull(signIn(owner.name(), "192.0.2.1").getCookie("SESSION"));
        mvc.perform(from("192.0.2.1", post("/login/code")).cookie(half).param("code", owner.code(1)))
                .andExpect(redirectedUrl("/"));
        assertThat(kept(owner.id())).isEqualTo(1);
        assertThat(notices(owner.id())).isZero();
    }

    private MockHttpServletResponse signIn(String name, String address) throws Exception {
        return mvc.perform(from(address, post("/login")).param("name", name).param("password", Factored.PASSWORD))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder asked) {
        return asked.with(csrf()).header("User-Agent", FIREFOX).with(request -> {
            request.setRemoteAddr(address);
            return request;
        });
    }

    private UUID account() {
        return Objects.requireNonNull(signedIn.viewer(Role.READER).id());
    }

    private int kept(UUID account) {
        return count("select count(*) from sign_in_place where account_id = ?", account);
    }

    private int notices(UUID account) {
        return count("select count(*) from notice where kind = 'SIGN_IN' and account_id = ?", account);
    }

    private int count(String query, UUID account) {
        return rows.sql(query).param(account).query(Integer.class).single();
    }
}
