package org.jointstatement.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointstatement.web.Audit;
import org.jointstatement.web.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds accounts under names that nobody has, and links to choose their password; rights are checked by who calls. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewAccounts {

    static final Duration LINK_LASTS = Duration.ofHours(24);

    private final AccountRepository accounts;
    private final Administration administration;
    private final JdbcClient rows;
    private final Clock clock;
    private final MessageSource messages;
    private final boolean holdNew;

    NewAccounts(
            AccountRepository accounts,
            Administration administration,
            JdbcClient rows,
            Clock clock,
            MessageSource messages,
            @Value("${portal.annotations.hold-new}") boolean holdNew) {
        this.accounts = accounts;
        this.administration = administration;
        this.rows = rows;
        this.clock = clock;
        this.messages = messages;
        this.holdNew = holdNew;
    }

    Account add(String typedName, String typedDisplayName, Role role, @Nullable String hash) {
        String name = freeToSignIn(typedName);
        String shown = free(typedDisplayName, "");
        AccountEntity account = new AccountEntity(UUID.randomUUID(), name, shown, role, clock.instant());
        account.hold(holdNew && !role.includes(Role.EDITOR));
        account.protect(hash);
        return save(account, "name", "account.name.taken").toAccount();
    }

    void show(AccountEntity account, String typedDisplayName) {
        account.show(free(typedDisplayName, Names.key(account.displayName())));
        save(account, "displayName", "account.displayName.taken");
    }

    /** Replaces the account's former link. */
    String link(UUID account) {
        dropLink(account);
        String token = Tokens.random();
        rows.sql("insert into reset_link (account_id, hash, expires) values (?, ?, ?)")
                .params(account, Tokens.hash(token), OffsetDateTime.now(clock).plus(LINK_LASTS))
                .update();
        return token;
    }

    void dropLink(UUID account) {
        rows.sql("delete from reset_link where account_id = ?").param(account).update();
    }

    /** Who has a name from before these rules keeps it. */
    private String freeToSignIn(String typed) {
        String name = Names.signIn(typed);
        refuseIf(!Names.isSignIn(name), "account.name.wrong");
        refuseIf(Scripts.areMixed(name), "account.name.mixed");
        // Of two who add one at once, the second sees the name of the first.
        administration.lock();
        refuseIf(accounts.existsByName(name), "account.name.taken");
        String skeleton = Lookalikes.skeleton(name);
        boolean alike = accounts.findNames().stream().map(Lookalikes::skeleton).anyMatch(skeleton::equals);
        refuseIf(alike, "account.name.alike");
        return name;
    }

    private static void refuseIf(boolean wrong, String code) {
        if (wrong) {
            throw new RefusedException("name", code);
        }
    }

    private String free(String typed, String own) {
        String name = Names.display(typed);
        if (!Names.isDisplay(name)) {
            throw new RefusedException("displayName", "account.displayName.wrong");
        }
        String key = Names.key(name);
        if (isReserved(key) || !key.equals(own) && accounts.existsByDisplayKey(key)) {
            throw new RefusedException("displayName", "account.displayName.taken");
        }
        return name;
    }

    /** Nobody passes for the portal in the audit, or, in any language, for someone who is gone. */
    private boolean isReserved(String key) {
        return key.equals(Names.key(Audit.PORTAL))
                || Stream.of(Language.values()).anyMatch(language -> key.equals(Names.key(former(language))));
    }

    private String former(Language language) {
        return messages.getMessage("account.former", null, language.locale());
    }

    /** Two at once may both have found the name free; the database tells the second. */
    private AccountEntity save(AccountEntity account, String field, String code) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException e) {
            throw new RefusedException(field, code);
        }
    }
}
