package org.jointstatement.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.web.Audit;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One's own sessions, found by the account in an index. A session's id is as good as a password: pages get its hash. */
@Component
class OwnSessions {

    static final int MOST = 50;

    /**
     * A session of the viewer's own that is not over.
     *
     * @param handle by which it can be ended
     * @param began in UTC
     * @param used when it was last used, to a minute, in UTC
     * @param isThis whether it is the one that asks
     */
    record Own(String handle, OffsetDateTime began, OffsetDateTime used, Device device, boolean isThis) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AccountRepository accounts;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OwnSessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            AccountRepository accounts,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * This one, then those used last.
     *
     * @param current the id of the session that asks
     */
    List<Own> list(Viewer viewer, String current) {
        AccountEntity account = account(viewer);
        return sessions.findByPrincipalName(account.id().toString()).entrySet().stream()
                .flatMap(entry -> own(entry, account, current).stream())
                .sorted(Comparator.comparing(Own::isThis)
                        .thenComparing(Own::used)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** Ends one at once, on every instance: its row goes. One that is not there, or somebody else's, stays as it is. */
    void end(Viewer viewer, String handle) {
        AccountEntity account = account(viewer);
        sessions.findByPrincipalName(account.id().toString()).keySet().stream()
                .filter(id -> Tokens.hash(id).equals(handle))
                .forEach(id -> {
                    sessions.deleteById(id);
                    transaction.executeWithoutResult(status -> audit.add(
                            viewer.name(), "session-ended", account.toAccount().name(), null));
                });
    }

    private Optional<Own> own(Map.Entry<String, ? extends Session> entry, AccountEntity account, String current) {
        Session session = entry.getValue();
        SignIn signIn = session.getAttribute(SignedInContext.ATTRIBUTE);
        Device device = session.getAttribute(Sessions.DEVICE);
        if (signIn == null || device == null || session.isExpired() || isOver(signIn, account)) {
            return Optional.empty();
        }
        return Optional.of(new Own(
                Tokens.hash(entry.getKey()),
                utc(signIn.since()),
                utc(session.getLastAccessedTime()),
                device,
                entry.getKey().equals(current)));
    }

    private boolean isOver(SignIn signIn, AccountEntity account) {
        return signIn.stamp() != account.stamp()
                || signIn.since().plus(SignedInContext.LIFETIME).isBefore(clock.instant());
    }

    private AccountEntity account(Viewer viewer) {
        UUID id = Objects.requireNonNull(viewer.id());
        return accounts.findById(id).orElseThrow();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
