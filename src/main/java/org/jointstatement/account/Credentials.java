package org.jointstatement.account;

import java.time.Clock;
import java.util.Optional;
import org.jointstatement.web.Audit;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs people in and lets them change their password. Hashing takes long, so no transaction is open meanwhile. */
@Component
class Credentials {

    private static final Logger LOG = LoggerFactory.getLogger(Credentials.class);

    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final Passwords passwords;
    private final SignInLimits limits;
    private final FactorRules factors;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Credentials(
            AccountRepository accounts,
            NewAccounts newAccounts,
            Passwords passwords,
            SignInLimits limits,
            FactorRules factors,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.passwords = passwords;
        this.limits = limits;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Says nothing about why it failed: an unknown name, a wrong password and a shut account look the same. Where the
     * account has a second factor nobody is signed in yet.
     */
    Optional<FirstStep> signIn(String typedName, String password, String address) {
        String name = Names.signIn(typedName);
        Optional<AccountEntity> account = known(name);
        if (!isRight(account.orElse(null), Names.isSignIn(name) ? name : "", password, address)) {
            LOG.info(
                    "Wrong sign-in to {} from {}",
                    account.map(AccountEntity::id).map(Object::toString).orElse("no account"),
                    address);
            return Optional.empty();
        }
        AccountEntity found = account.orElseThrow();
        renew(found, password);
        FirstStep.Next next = factors.next(found.id(), found.toAccount().role());
        if (next == FirstStep.Next.CODE) {
            LOG.info("Right password for {} from {}", found.id(), address);
        } else {
            limits.makeFamiliar(name, address);
            LOG.info("Signed in {} from {}", found.id(), address);
        }
        return Optional.of(new FirstStep(begin(found), next));
    }

    /** Whether this is a viewer's own password. */
    boolean isOwn(Viewer viewer, String password, String address) {
        AccountEntity account = own(viewer);
        return isRight(account, account.toAccount().name(), password, address);
    }

    /** Changes one's own password and ends every session; returns what a new one begins with. */
    SignIn changePassword(Viewer viewer, String old, String chosen, String address) {
        AccountEntity account = own(viewer);
        String name = account.toAccount().name();
        if (!isRight(account, name, old, address)) {
            throw new RefusedException("old", "account.password.wrong");
        }
        passwords.check("password", chosen, name, account.displayName());
        account.protect(passwords.hash(chosen));
        try {
            return transaction.execute(status -> {
                AccountEntity saved = accounts.saveAndFlush(account);
                newAccounts.dropLink(saved.id());
                audit.add(viewer.name(), "password-changed", name, null);
                return begin(saved);
            });
        } catch (OptimisticLockingFailureException e) {
            throw new RefusedException("password", "account.conflict");
        }
    }

    /** Ends every session of one's own; returns what a new one begins with. */
    SignIn endSessions(Viewer viewer) {
        return transaction.execute(status -> {
            AccountEntity account = own(viewer);
            account.endSessions();
            audit.add(viewer.name(), "sessions-ended", account.toAccount().name(), null);
            return begin(accounts.saveAndFlush(account));
        });
    }

    private boolean isRight(@Nullable AccountEntity account, String name, String password, String address) {
        limits.take(name, address).ifPresent(wait -> {
            LOG.info("Too many wrong sign-ins from {}", address);
            throw new TooManyTriesException("password", wait);
        });
        String kept = account != null && account.isOpen() ? account.password() : null;
        boolean right = passwords.matches(password, kept);
        if (right) {
            limits.giveBack(name, address);
        }
        return right;
    }

    /** Hashes anew what was hashed at another cost; the password stays, so sessions go on. */
    private void renew(AccountEntity account, String password) {
        String hash = account.password();
        if (hash != null && passwords.isOutdated(hash)) {
            account.protectAnew(passwords.hash(password));
            try {
                accounts.saveAndFlush(account);
            } catch (OptimisticLockingFailureException e) {
                LOG.debug("{} changed meanwhile and is hashed anew at the next sign-in", account.id());
            }
        }
    }

    private Optional<AccountEntity> known(String name) {
        return Names.isSignIn(name) ? accounts.findByName(name) : Optional.empty();
    }

    /** One that is open; {@link NotFoundException} for who has none. */
    AccountEntity own(Viewer viewer) {
        return Optional.ofNullable(viewer.id())
                .flatMap(accounts::findById)
                .filter(AccountEntity::isOpen)
                .orElseThrow(() -> new NotFoundException("account"));
    }

    private SignIn begin(AccountEntity account) {
        return new SignIn(account.id(), account.stamp(), clock.instant());
    }
}
