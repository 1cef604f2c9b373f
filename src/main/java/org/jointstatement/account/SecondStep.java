package org.jointstatement.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks for the code after a right password. What is wrong with one is not told: mistyped, used before, or of another. */
@Component
class SecondStep {

    private static final Logger LOG = LoggerFactory.getLogger(SecondStep.class);

    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final SignInLimits limits;
    private final Clock clock;

    SecondStep(AccountRepository accounts, SecondFactors factors, SignInLimits limits, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.limits = limits;
        this.clock = clock;
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
        limits.takeCode(account, address).ifPresent(wait -> {
            LOG.info("Too many wrong codes for {} from {}", account, address);
            throw new TooManyTriesException(wait);
        });
        boolean right = factors.use(account, code);
        if (right) {
            limits.giveBackCode(account, address);
        } else {
            LOG.info("Wrong code for {} from {}", account, address);
        }
        return right;
    }

    private Optional<AccountEntity> account(HalfSignIn half) {
        return accounts.findById(half.account())
                .filter(AccountEntity::isOpen)
                .filter(account -> account.stamp() == half.stamp());
    }
}
