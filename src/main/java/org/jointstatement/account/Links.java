package org.jointstatement.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.web.Audit;
import org.jointstatement.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What links do that work once: the first administrator's, and those through which one chooses a password. */
@Component
class Links {

    private final Administration administration;
    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final Passwords passwords;
    private final JdbcClient rows;
    private final Audit audit;
    private final Clock clock;

    Links(
            Administration administration,
            AccountRepository accounts,
            NewAccounts newAccounts,
            Passwords passwords,
            JdbcClient rows,
            Audit audit,
            Clock clock) {
        this.administration = administration;
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.passwords = passwords;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes the link through which the first administrator is made; empty if there is an administrator. */
    @Transactional
    Optional<String> newSetup() {
        administration.lock();
        if (!administration.hasNobody()) {
            return Optional.empty();
        }
        String token = Tokens.random();
        expectSetup(Tokens.hash(token));
        return Optional.of(token);
    }

    @Transactional(readOnly = true)
    boolean isSetup(String token) {
        return administration.hasNobody()
                && rows.sql("select count(*) from administration where setup_hash = ?")
                                .param(Tokens.hash(token))
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /** Makes the first administrator; of two at once, the second finds the link dead. */
    @Transactional
    Account setUp(String token, String name, String displayName, String password) {
        administration.lock();
        if (!isSetup(token)) {
            throw new NotFoundException("set-up link");
        }
        return first(name, displayName, password);
    }

    /** Makes the first administrator as the settings say; empty if there is an administrator. */
    @Transactional
    Optional<Account> setUp(String name, String password) {
        administration.lock();
        return !administration.hasNobody() ? Optional.empty() : Optional.of(first(name, name, password));
    }

    @Transactional(readOnly = true)
    Optional<Account> owner(String token) {
        return rows.sql("select account_id from reset_link where hash = ? and expires > ?")
                .params(Tokens.hash(token), OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional()
                .flatMap(accounts::findById)
                .filter(AccountEntity::isOpen)
                .map(AccountEntity::toAccount);
    }

    /** Sets the password that the owner of the link has chosen and ends every session; the link is dead after. */
    @Transactional
    void choosePassword(String token, String password) {
        Account account = owner(token).orElseThrow(() -> new NotFoundException("link"));
        passwords.check("password", password, account.name(), account.displayName());
        int used = rows.sql("delete from reset_link where hash = ?")
                .param(Tokens.hash(token))
                .update();
        if (used == 0) {
            throw new NotFoundException("link");
        }
        AccountEntity entity = accounts.findById(account.id()).orElseThrow();
        entity.protect(passwords.hash(password));
        accounts.saveAndFlush(entity);
        audit.add(account.displayName(), "password-reset", account.name(), null);
    }

    private Account first(String name, String displayName, String password) {
        passwords.check("password", password, name, displayName);
        Account account = newAccounts.add(name, displayName, Role.ADMINISTRATOR, passwords.hash(password));
        rows.sql("update administration set setup_hash = null where id = 1").update();
        audit.add(Audit.PORTAL, "account-created", account.name(), AccountChanges.described(account));
        return account;
    }

    private void expectSetup(String hash) {
        rows.sql("update administration set setup_hash = ? where id = 1")
                .param(hash)
                .update();
    }
}
