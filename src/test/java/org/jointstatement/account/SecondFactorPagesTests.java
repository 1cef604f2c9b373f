package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jointstatement.account.Factored.Owner;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class SecondFactorPagesTests {

    private static final String PAGE = "/account/second-factor";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Factored factored;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private final String address = UUID.randomUUID().toString();

    @Test
    void afterThePasswordACodeIsAskedForAndNobodyIsSignedInBefore() throws Exception {
        Owner owner = factored.owner(Role.ADMINISTRATOR);
        Cookie half = halfWay(owner, "/account");

        mvc.perform(get("/error").cookie(half)).andExpect(request().attribute("viewer", Viewer.anonymous()));
        mvc.perform(get("/account").cookie(half)).andExpect(redirectedUrl("/login?returnTo=%2Faccount"));
        mvc.perform(get(PAGE).cookie(half)).andExpect(redirectedUrl("/login?returnTo=%2Faccount%2Fsecond-factor"));
        mvc.perform(post("/account/name").cookie(half).with(csrf())).andExpect(forwardedUrl("/kept"));
        mvc.perform(get("/login/code").cookie(half))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("autocomplete=\"one-time-code\"")))
                .andExpect(content().string(not(containsString(owner.name()))));

        MockHttpServletResponse answer = mvc.perform(code(half, owner.code(1)))
                .andExpect(redirectedUrl("/account"))
                .andReturn()
                .getResponse();
        Cookie session = Objects.requireNonNull(answer.getCookie("SESSION"));
        assertThat(session.getValue()).isNotEqualTo(half.getValue());
        mvc.perform(get("/error").cookie(session)).andExpect(request().attribute("viewer", owner.viewer()));
        mvc.perform(code(half, owner.recovery().get(0))).andExpect(redirectedUrl("/login?notice=expired"));
    }

    @Test
    void aRecoveryCodeSignsInOnce() throws Exception {
        Owner owner = factored.owner(Role.ANALYST);
        String recovery = owner.recovery().get(9);

        mvc.perform(code(halfWay(owner, "/teams"), recovery)).andExpect(redirectedUrl("/teams"));
        mvc.perform(code(halfWay(owner, "/teams"), recovery)).andExpect(status().isUnprocessableContent());
        assertThat(rows.sql("select count(*) from audit where action = 'recovery-code-used' and subject = ?")
                        .param(owner.name())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoSendsTheFormAgainIsToldThatItIsOn() throws Exception {
        Viewer viewer = signedIn.viewer(Role.READER);
        factored.ready(viewer);
        Cookie session = signedIn.cookie(viewer);
        byte[] secret = secret(page(session));
        transaction.executeWithoutResult(status -> factors.add(viewer.id(), secret, 0));

        mvc.perform(turnOn(session, Factored.PASSWORD, Factored.codeOf(secret, 0)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("It is on already.")));
        mvc.perform(post(PAGE).cookie(session).param("_csrf", "of a session that has ended"))
                .andExpect(redirectedUrl(PAGE));
    }

    @Test
    void aSecretThatWasShownLongAgoIsNotTakenAnyMore() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        Instant begin = Instant.parse("2020-06-18T12:00:00Z");
        byte[] first = NewSecret.in(request, Clock.fixed(begin, ZoneOffset.UTC)).bytes();

        assertThat(NewSecret.in(request, Clock.fixed(begin.plusSeconds(1799), ZoneOffset.UTC))
                        .bytes())
                .isEqualTo(first);
        assertThat(NewSecret.in(request, Clock.fixed(begin.plusSeconds(1800), ZoneOffset.UTC))
                        .bytes())
                .isNotEqualTo(first);
    }

    @Test
    void aWrongCodeAndOneThatWasUsedLookTheSame() throws Exception {
        Owner owner = factored.owner(Role.ANALYST);
        String used = owner.code(1);
        factors.use(owner.id(), used);
        Cookie half = halfWay(owner, "/");

        String wrong = refused(half, "typed wrongly");
        assertThat(wrong).contains("code-error").doesNotContain("typed wrongly");
        assertThat(refused(half, used)).isEqualTo(wrong);
        assertThat(refused(half, "ABCD-EFGH-IJKL-MNOP-QRST-UVWX")).isEqualTo(wrong);
    }

    @Test
    void tooManyWrongCodesAreToldWhenToComeBackAndTheRightOneIsRefusedToo() throws Exception {
        Owner owner = factored.owner(Role.ANALYST);
        Cookie half = halfWay(owner, "/");
        for (int i = 0; i < 5; i++) {
            mvc.perform(code(half, "000000")).andExpect(status().isUnprocessableContent());
        }

        mvc.perform(code(half, owner.code(1)))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void nothingTellsOfAFactorBeforeThePasswordIsRight() throws Exception {
        Owner owner = factored.owner(Role.ANALYST);
        String without = factored.ready(signedIn.viewer(Role.ANALYST));

        assertThat(wrongPassword(owner.name()).replace(owner.name(), without)).isEqualTo(wrongPassword(without));
    }

    @Test
    void withoutARightPasswordThereIsNoSecondStep() throws Exception {
        mvc.perform(get("/login/code")).andExpect(redirectedUrl("/login?notice=expired"));
        mvc.perform(post("/login/code").with(csrf()).param("code", "123456"))
                .andExpect(redirectedUrl("/login?notice=expired"));
        mvc.perform(post("/login/code").param("code", "123456")).andExpect(redirectedUrl("/login?notice=expired"));
    }

    @Test
    void whatIsSentHalfWayIsKeptAndTheCodeStillAskedFor() throws Exception {
        Owner owner = factored.owner(Role.ANALYST);
        Cookie half = halfWay(owner, "/");

        mvc.perform(post("/account/name").cookie(half).with(csrf())).andExpect(forwardedUrl("/kept"));
        mvc.perform(code(half, owner.code(1))).andExpect(redirectedUrl("/"));
    }

    @Test
    void itIsTurnedOnByThePasswordAndACodeAndShowsRecoveryCodesOnce() throws Exception {
        Viewer viewer = signedIn.viewer(Role.READER);
        String name = factored.ready(viewer);
        Cookie session = signedIn.cookie(viewer);
        Cookie elsewhere = signedIn.cookie(viewer);
        String page = page(session);
        assertThat(page)
                .contains("otpauth://totp/Joint%20Statement%20Portal:" + name + "?secret=", "<svg", "h7v1h-7z")
                .contains(page(session).replaceAll("(?s).*(<svg.*?</svg>).*", "$1"));
        byte[] secret = secret(page);

        mvc.perform(turnOn(session, "wrong", Factored.codeOf(secret, 0)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("password-error")));
        mvc.perform(turnOn(session, Factored.PASSWORD, "000000"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("code-error")));
        assertThat(factors.has(viewer.id())).isFalse();
        String used = Factored.codeOf(secret, 0);
        MockHttpServletResponse answer = mvc.perform(turnOn(session, Factored.PASSWORD, used))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString())
                .containsPattern("(<li><code>([A-Z2-7]{4}-){5}[A-Z2-7]{4}</code></li>\\s*){10}");
        assertThat(factors.use(Objects.requireNonNull(viewer.id()), used)).isFalse();
        Cookie after = Objects.requireNonNull(answer.getCookie("SESSION"));
        mvc.perform(get("/error").cookie(elsewhere)).andExpect(request().attribute("viewer", Viewer.anonymous()));
        mvc.perform(get("/error").cookie(session)).andExpect(request().attribute("viewer", Viewer.anonymous()));
        mvc.perform(get("/error").cookie(after)).andExpect(request().attribute("viewer", viewer));
        assertThat(page(after)).contains("Recovery codes left: 10").doesNotContain("otpauth:", "<svg");
        mvc.perform(get("/account").cookie(after))
                .andExpect(content().string(containsString("Recovery codes left: 10")));
    }

    /** The page with the codes is the answer to a post: its forms need the token of the session that has just begun. */
    @Test
    void thePageWithTheCodesCanSignOut() throws Exception {
        Viewer viewer = signedIn.viewer(Role.READER);
        factored.ready(viewer);
        Cookie session = signedIn.cookie(viewer);
        String page = page(session);
        MockHttpServletResponse answer = mvc.perform(post(PAGE)
                        .with(from(address))
                        .cookie(session)
                        .param("_csrf", token(page))
                        .param("password", Factored.PASSWORD)
                        .param("code", Factored.codeOf(secret(page), 0)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        mvc.perform(post("/logout")
                        .cookie(Objects.requireNonNull(answer.getCookie("SESSION")))
                        .param("_csrf", token(answer.getContentAsString())))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void itIsTurnedOffAndOtherSessionsEnd() throws Exception {
        Owner owner = factored.owner(Role.READER);
        Cookie session = signedIn.cookie(owner.viewer());
        Cookie elsewhere = signedIn.cookie(owner.viewer());

        MockHttpServletResponse answer = mvc.perform(post(PAGE + "/off")
                        .with(from(address))
                        .with(csrf())
                        .cookie(session)
                        .param("password", Factored.PASSWORD)
                        .param("code", owner.code(1)))
                .andExpect(redirectedUrl("/account?done=factor"))
                .andReturn()
                .getResponse();

        assertThat(factors.has(owner.id())).isFalse();
        mvc.perform(get("/error").cookie(elsewhere)).andExpect(request().attribute("viewer", Viewer.anonymous()));
        mvc.perform(get("/account?done=factor").cookie(Objects.requireNonNull(answer.getCookie("SESSION"))))
                .andExpect(content().string(containsString("The second factor is off.")));
    }

    @Test
    void nothingIsChangedByFollowingALink() throws Exception {
        Owner owner = factored.owner(Role.READER);
        for (String change : new String[] {"/off", "/codes"}) {
            mvc.perform(get(PAGE + change).with(signedIn.as(owner.viewer()))).andExpect(status().isMethodNotAllowed());
            mvc.perform(post(PAGE + change).with(signedIn.as(owner.viewer()))).andExpect(redirectedUrl(PAGE));
        }
        assertThat(factors.has(owner.id())).isTrue();
    }

    @Test
    void administratorsSeeWhetherThereIsOneToTake() throws Exception {
        Viewer administrator = signedIn.viewer(Role.ADMINISTRATOR);
        Owner owner = factored.owner(Role.ANALYST);
        String account = "/admin/accounts/" + owner.id();
        String page = mvc.perform(get(account).with(signedIn.as(administrator)))
                .andExpect(content().string(containsString(account + "/second-factor")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");

        mvc.perform(post(account + "/second-factor")
                        .with(signedIn.as(administrator))
                        .with(csrf())
                        .param("version", version))
                .andExpect(redirectedUrl(account + "?done=changed"));
        mvc.perform(get(account).with(signedIn.as(administrator)))
                .andExpect(content().string(not(containsString("/second-factor"))));
    }

    private Cookie halfWay(Owner owner, String returnTo) throws Exception {
        MockHttpServletResponse answer = mvc.perform(post("/login")
                        .with(from(address))
                        .with(csrf())
                        .param("name", owner.name())
                        .param("password", Factored.PASSWORD)
                        .param("returnTo", returnTo))
                .andExpect(redirectedUrl("/login/code"))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("SESSION"));
    }

    private MockHttpServletRequestBuilder code(Cookie half, String code) {
        return post("/login/code").with(from(address)).with(csrf()).cookie(half).param("code", code);
    }

    private MockHttpServletRequestBuilder turnOn(Cookie session, String password, String code) {
        return post(PAGE)
                .with(from(address))
                .with(csrf())
                .cookie(session)
                .param("password", password)
                .param("code", code);
    }

    private String refused(Cookie half, String code) throws Exception {
        return withoutToken(mvc.perform(code(half, code))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse());
    }

    private String wrongPassword(String name) throws Exception {
        return withoutToken(mvc.perform(post("/login")
                        .with(from(address))
                        .with(csrf())
                        .param("name", name)
                        .param("password", "wrong"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse());
    }

    private String page(Cookie session) throws Exception {
        return mvc.perform(get(PAGE).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static byte[] secret(String page) {
        var letters = Pattern.compile("secret=([A-Z2-7]{32})&").matcher(page);
        assertThat(letters.find()).isTrue();
        BigInteger number = BigInteger.ZERO;
        for (char letter : letters.group(1).toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        return HexFormat.of().parseHex("%040x".formatted(number));
    }

    private static String token(String page) {
        return page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private static String withoutToken(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString().replaceAll("(name=\"_csrf\" value=)\"[^\"]*\"", "$1");
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
