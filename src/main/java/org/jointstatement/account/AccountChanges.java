package org.jointstatement.account;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts, each change audited. */
@Component
public class AccountChanges {

    private final Accounts known;
    private final Administration administration;
    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final SecondFactors factors;
    private final SignInPlaces places;
    private final Audit audit;
    private final ContentVersion content;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountChanges(
            Accounts known,
            Administration administration,
            AccountRepository accounts,
            NewAccounts newAccounts,
            SecondFactors factors,
            SignInPlaces places,
            Audit audit,
            ContentVersion content,
            ApplicationEventPublisher events,
            Clock clock) {
        this.known = known;
        this.administration = administration;
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.factors = factors;
        this.places = places;
        this.audit = audit;
        this.content = content;
        this.events = events;
        this.clock = clock;
    }

    /** Makes what an account writes for many wait for an editor, or lets it through from now on. */
    @Transactional
    public Account hold(Viewer viewer, UUID id, long version, boolean held) {
        AccountEntity account = edited(viewer, id, version);
        account.hold(held);
        String action = held ? "account-held" : "account-trusted";
        return saved(viewer, account, action, account.toAccount().name(), null);
    }

    /** Makes an account without a password; its owner chooses one through a link. */
    @Transactional
    public Account create(Viewer viewer, String name, String displayName, Role role) {
        Accounts.administrator(viewer);
        Account account = newAccounts.add(name, displayName, role, null);
        audit.add(viewer.name(), "account-created", account.name(), described(account));
        return account;
    }

    @Transactional
    public Account changeRole(Viewer viewer, UUID id, long version, Role role) {
        AccountEntity account = edited(viewer, id, version);
        Account former = account.toAccount();
        account.play(role);
        return saved(viewer, account, "role-changed", former.name(), former.role() + " to " + role);
    }

    /** Shuts an account or opens it again. */
    @Transactional
    public Account enable(Viewer viewer, UUID id, long version, boolean enabled) {
        AccountEntity account = edited(viewer, id, version);
        account.enable(enabled);
        if (!enabled) {
            newAccounts.dropLink(id);
        }
        String action = enabled ? "account-enabled" : "account-disabled";
        return saved(viewer, account, action, account.toAccount().name(), null);
    }

    /** Takes an account's names and password away for good; what it wrote stays. */
    @Transactional
    public void delete(Viewer viewer, UUID id, long version) {
        Accounts.administrator(viewer);
        // Before any other lock, as whoever writes a note does: else each could wait for what the other has locked.
        content.lock();
        AccountEntity account = edited(viewer, id, version);
        String name = account.toAccount().name();
        events.publishEvent(new AccountLeaves(id));
        account.delete(clock.instant());
        saved(viewer, account, "account-deleted", name, id.toString());
        newAccounts.dropLink(id);
        factors.remove(id);
        places.forget(id);
        events.publishEvent(new AccountDeleted(id));
        content.advance();
        events.publishEvent(new AccountRenamed(id));
    }

    /** Takes the second factor off somebody else's account, whose owner has lost it, and ends its sessions. */
    @Transactional
    public Account takeFactor(Viewer viewer, UUID id, long version) {
        AccountEntity account = edited(viewer, id, version);
        if (id.equals(viewer.id())) {
            throw new RefusedException("account", "factor.own");
        }
        if (!factors.remove(id)) {
            throw new ConflictException();
        }
        account.endSessions();
        return saved(viewer, account, "second-factor-taken", account.toAccount().name(), null);
    }

    /** Makes a link through which the owner chooses a new password, and returns its token, which is kept nowhere. */
    @Transactional
    public String link(Viewer viewer, UUID id) {
        Accounts.administrator(viewer);
        audit.add(viewer.name(), "link-made", known.entity(id).toAccount().name(), null);
        return newAccounts.link(id);
    }

    private Account saved(
            Viewer viewer, AccountEntity account, String action, String subject, @Nullable String detail) {
        accounts.saveAndFlush(account);
        if (administration.hasNobody()) {
            throw new RefusedException("account", "account.last");
        }
        audit.add(viewer.name(), action, subject, detail == null ? null : detail.toLowerCase(Locale.ROOT));
        return account.toAccount();
    }

    /** The lock comes first: whoever waited for it sees what the other has done. */
    private AccountEntity edited(Viewer viewer, UUID id, long version) {
        Accounts.administrator(viewer);
        administration.lock();
        AccountEntity account = known.entity(id);
        if (account.toAccount().version() != version) {
            throw new ConflictException();
        }
        return account;
    }

    /** With the name that others see, which is the actor's in later rows. */
    static String described(Account account) {
        return account.role().name().toLowerCase(Locale.ROOT) + " " + account.id() + " " + account.displayName();
    }
}
