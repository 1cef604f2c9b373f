package org.jointstatement.account;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jointstatement.account.codes.Base32;
import org.jointstatement.account.codes.TimeCodes;
import org.jointstatement.web.Audit;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people do with their own second factor. Each change asks for the password and for a code, is audited and ends
 * every session, as a change of the password does. Hashing takes long, so no transaction is open meanwhile.
 */
@Component
class FactorChanges {

    /**
     * What a change gives.
     *
     * @param signIn what a new session begins with
     * @param codes recovery codes to be shown once
     */
    record Changed(SignIn signIn, List<String> codes) {}

    private final Credentials credentials;
    private final SecondStep secondStep;
    private final SecondFactors factors;
    private final SignInLimits limits;
    private final AccountRepository accounts;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FactorChanges(
            Credentials credentials,
            SecondStep secondStep,
            SecondFactors factors,
            SignInLimits limits,
            AccountRepository accounts,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.credentials = credentials;
        this.secondStep = secondStep;
        this.factors = factors;
        this.limits = limits;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Turns it on with a secret that its owner has shown to have by a code. */
    Changed turnOn(Viewer viewer, byte[] secret, String password, String code, String address) {
        confirm(viewer, password, address);
        long step = TimeCodes.stepOf(secret, Base32.typed(code), clock.instant())
                .orElseThrow(() -> new RefusedException("code", "factor.code.wrong"));
        Changed changed = change(viewer, "second-factor-on", account -> {
            if (factors.has(account)) {
                throw new RefusedException("code", "factor.on.already");
            }
            factors.add(account, secret, step);
            return factors.renewRecoveryCodes(account);
        });
        limits.makeFamiliar(changed.signIn().account(), address);
        return changed;
    }

    Changed renewRecoveryCodes(Viewer viewer, String password, String code, String address) {
        confirm(viewer, password, code, address);
        return change(viewer, "recovery-codes-made", account -> {
            if (!factors.has(account)) {
                throw new RefusedException("code", "account.conflict");
            }
            return factors.renewRecoveryCodes(account);
        });
    }

    Changed turnOff(Viewer viewer, String password, String code, String address) {
        confirm(viewer, password, code, address);
        return change(viewer, "second-factor-off", account -> {
            factors.remove(account);
            return List.of();
        });
    }

    private void confirm(Viewer viewer, String password, String code, String address) {
        confirm(viewer, password, address);
        if (!secondStep.isRight(Objects.requireNonNull(viewer.id()), code, address)) {
            throw new RefusedException("code", "factor.code.wrong");
        }
    }

    private void confirm(Viewer viewer, String password, String address) {
        if (!credentials.isOwn(viewer, password, address)) {
            throw new RefusedException("password", "account.password.wrong");
        }
    }

    /** The account's row is written first: of two changes at once, the second finds its version gone. */
    private Changed change(Viewer viewer, String action, Function<UUID, List<String>> change) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                AccountEntity account = credentials.own(viewer);
                account.endSessions();
                accounts.saveAndFlush(account);
                List<String> codes = change.apply(account.id());
                audit.add(viewer.name(), action, account.toAccount().name(), null);
                return new Changed(new SignIn(account.id(), account.stamp(), clock.instant()), codes);
            }));
        } catch (OptimisticLockingFailureException e) {
            throw new RefusedException("code", "account.conflict");
        }
    }
}
