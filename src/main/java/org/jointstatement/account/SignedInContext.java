package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds out who asks, on first need: from the session comes only which account it is and from the account's row, fresh
 * at each request, what that account may do. So a right that was taken is gone at the next request on every instance.
 */
@Component
class SignedInContext implements SecurityContextRepository {

    static final String ATTRIBUTE = "signIn";

    /** However busy, a session ends after this; see docs/decisions/0002-passwords-and-sessions.md. */
    static final Duration LIFETIME = Duration.ofDays(7);

    private final JdbcClient rows;
    private final FactorRules factors;
    private final Clock clock;

    SignedInContext(JdbcClient rows, FactorRules factors, Clock clock) {
        this.rows = rows;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation") // The interface still asks for it, and builds the lazy variant upon it.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        HttpSession session = holder.getRequest().getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SignIn signIn)) {
            return SecurityContextHolder.createEmptyContext();
        }
        Optional<Viewer> viewer = viewer(signIn);
        if (viewer.isEmpty()) {
            session.invalidate();
        }
        return viewer.filter(person -> isFree(person, holder.getRequest()))
                .map(SignedInContext::context)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** Keeps nothing: a session begins at sign-in only. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    private Optional<Viewer> viewer(SignIn signIn) {
        if (signIn.since().plus(LIFETIME).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return rows.sql("select display_name, role from account where id = ? and stamp = ? and enabled"
                        + " and deleted is null")
                .params(signIn.account(), signIn.stamp())
                .query((row, number) -> new Viewer(
                        signIn.account(), row.getString("display_name"), Role.valueOf(row.getString("role"))))
                .optional();
    }

    /** Whoever has to make a second factor first is nobody anywhere else. */
    private boolean isFree(Viewer viewer, HttpServletRequest request) {
        boolean missing = factors.isMissing(Objects.requireNonNull(viewer.id()), viewer.role());
        if (missing) {
            FactorMissing.mark(request, viewer);
        }
        return !missing;
    }

    private static SecurityContext context(Viewer viewer) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                viewer, null, List.of(new SimpleGrantedAuthority("ROLE_" + viewer.role()))));
    }
}
