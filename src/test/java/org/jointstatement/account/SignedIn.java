package org.jointstatement.account;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Signs people in for tests, with a row and a session as real as those of the sign-in page: {@code mvc.perform(get("/")
 * .with(signedIn.as(viewer)))}. A post needs {@code .with(csrf())} besides.
 */
@Component
public class SignedIn {

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private JdbcClient rows;

    /** Makes an account under a name of its own. */
    public Viewer viewer(Role role) {
        return viewer(role, role.name().toLowerCase() + "-" + UUID.randomUUID());
    }

    /** Makes an account that is shown under this name. */
    public Viewer viewer(Role role, String displayName) {
        UUID id = UUID.randomUUID();
        accounts.saveAndFlush(new AccountEntity(id, "n" + id, displayName, role, Instant.now()));
        return new Viewer(id, displayName, role);
    }

    /** Makes an account with this role and signs it in. */
    public RequestPostProcessor as(Role role) {
        return as(viewer(role));
    }

    /** Signs this account in. */
    public RequestPostProcessor as(Viewer viewer) {
        return as(cookie(viewer));
    }

    /** Asks with this session's cookie. */
    public static RequestPostProcessor as(Cookie session) {
        return request -> {
            request.setCookies(session);
            return request;
        };
    }

    /** The cookie of a new session of this account, for browsers and for several requests of one session. */
    public Cookie cookie(Viewer viewer) {
        int stamp = rows.sql("select stamp from account where id = ?")
                .param(viewer.id())
                .query(Integer.class)
                .single();
        String session = begin(sessions, new SignIn(viewer.id(), stamp, Instant.now()));
        return new Cookie("SESSION", Base64.getEncoder().encodeToString(session.getBytes()));
    }

    private static <S extends Session> String begin(SessionRepository<S> sessions, SignIn signIn) {
        S session = sessions.createSession();
        session.setAttribute(SignedInContext.ATTRIBUTE, signIn);
        session.setAttribute(Sessions.DEVICE, new Device("Firefox/140.0 (X11; Linux)", "192.0.2.1"));
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                signIn.account().toString());
        sessions.save(session);
        return session.getId();
    }
}
