package org.jointstatement.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.web.Audit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks for the code after a right password. What is wrong with one is not told: mistyped, used before, or of another. */
@Component
class SecondStep {

    private static final Logger LOG = LoggerFactory.getLogger(SecondStep.class);

    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final SignInLimits limits;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SecondStep(
            AccountRepository accounts,
            SecondFactors factors,
            SignInLimits limits,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.factors = factors;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Whether a code may still follow: the account is as it was when its password was right, not long ago. */
    boolean goesOn(HalfSignIn half) {
        return !half.isOver(clock) && account(half).isPresent();
    }

    /** What a session begins with; none if the code is wrong. */
    Optional<SignIn> complete(HalfSignIn half, String code, String address) {
        Optional<AccountEntity> account = account(half);
        if (account.isEmpty() || !isRight(half.account(), code, address)) {
            return Optional.empty();
        }
        limits.makeFamiliar(account.get().toAccount().name(), address);
        LOG.info("Signed in {} from {}", half.account(), address);
        return Optional.of(new SignIn(half.account(), half.stamp(), clock.instant()));
    }

    /** Takes a code or recovery code of the account, counting wrong ones. */
    boolean isRight(UUID account, String code, String address) {
        boolean guessable = SecondFactors.isTimeCode(code);
        limits.takeCode(account, address, guessable).ifPresent(wait -> {
            LOG.info("Too many wrong codes for {} from {}", account, address);
            throw new TooManyTriesException("code", wait);
        });
        boolean right = factors.use(account, code);
        if (right) {
            limits.giveBackCode(account, address, guessable);
            if (!guessable) {
                tell(account);
            }
        } else {
            LOG.info("Wrong code for {} from {}", account, address);
        }
        return right;
    }

    /** A recovery code is for the day on which the device is lost: whoever looks later should see when that was. */
    private void tell(UUID id) {
        transaction.executeWithoutResult(status -> accounts.findById(id)
                .map(AccountEntity::toAccount)
                .ifPresent(account -> audit.add(account.displayName(), "recovery-code-used", account.name(), null)));
    }

    private Optional<AccountEntity> account(HalfSignIn half) {
        return accounts.findById(half.account())
                .filter(AccountEntity::isOpen)
                .filter(account -> account.stamp() == half.stamp());
    }
}
