package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** When sessions begin, what their cookie is and how often their row is written. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    /** Where a session began. */
    static final String DEVICE = "device";

    private static final CsrfTokenRepository TOKENS = new HttpSessionCsrfTokenRepository();

    /** Long enough to fill in a form, short enough that those who only look at it leave no heap of rows. */
    private static final Duration FORM = Duration.ofHours(1);

    /**
     * Writes a session's row only if more changed than the time of last use, or that by a minute: every commit is
     * forced to the disk, and reading should not write. The parameters are those of Spring Session's own statement.
     */
    private static final String SPARING_UPDATE = """
            merge into spring_session s
            using (select cast(? as char(36)) as session_id, cast(? as bigint) as used, cast(? as integer) as idle,
                          cast(? as bigint) as expiry, cast(? as varchar(100)) as principal,
                          cast(? as char(36)) as primary_id) n
            on s.primary_id = n.primary_id
            when matched and (s.session_id <> n.session_id or s.max_inactive_interval <> n.idle
                              or s.last_access_time < n.used - 60000)
            then update set session_id = n.session_id, last_access_time = n.used, max_inactive_interval = n.idle,
                            expiry_time = n.expiry, principal_name = n.principal""";

    /** Begins a session under a new id, with nothing of a former one: who knew that one's id or token gains nothing. */
    static void begin(HttpServletRequest request, SignIn signIn) {
        HttpSession session = anew(request);
        session.setAttribute(SignedInContext.ATTRIBUTE, signIn);
        session.setAttribute(DEVICE, Device.of(request));
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                signIn.account().toString());
    }

    /** Gives the page that is the answer itself the new session's token for its forms; a former one is dead. */
    static void renewToken(HttpServletRequest request, HttpServletResponse response) {
        DeferredCsrfToken token = TOKENS.loadDeferredToken(request, response);
        new XorCsrfTokenRequestAttributeHandler().handle(request, response, token::get);
    }

    /** Begins the short session of who still has to give a code, likewise under a new id. */
    static void beginHalf(HttpServletRequest request, HalfSignIn half) {
        HttpSession session = anew(request);
        session.setMaxInactiveInterval((int) HalfSignIn.LASTS.toSeconds());
        session.setAttribute(HalfSignIn.ATTRIBUTE, half);
    }

    /** What a session knows of a sign-in that waits for its code. */
    static Optional<HalfSignIn> half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(HalfSignIn.ATTRIBUTE) instanceof HalfSignIn half
                ? Optional.of(half)
                : Optional.empty();
    }

    private static HttpSession anew(HttpServletRequest request) {
        HttpSession former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        return request.getSession();
    }

    /** Begins the short session that holds the token of a form for someone not signed in. */
    static void beginForm(HttpServletRequest request) {
        if (!CurrentViewer.get().isSignedIn()) {
            request.getSession().setMaxInactiveInterval((int) FORM.toSeconds());
        }
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sparingSessions() {
        return sessions -> sessions.setUpdateSessionQuery(SPARING_UPDATE);
    }

    /** Under TLS the cookie's name binds it to this host and to TLS (__Host-); without, browsers would refuse it. */
    @Bean
    HttpSessionIdResolver sessionCookie() {
        return new SessionCookie(cookie("SESSION", false), cookie("__Host-SESSION", true));
    }

    private static CookieHttpSessionIdResolver cookie(String name, boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        return resolver;
    }
}
