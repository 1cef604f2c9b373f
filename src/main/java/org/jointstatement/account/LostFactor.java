package org.jointstatement.account;

import org.jointstatement.web.Audit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets whoever operates the portal take a second factor off at a start: nobody else can for the last administrator. */
@Component
class LostFactor implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LostFactor.class);

    private final FactorRules.Settings settings;
    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final Audit audit;
    private final TransactionTemplate transaction;

    LostFactor(
            FactorRules.Settings settings,
            AccountRepository accounts,
            SecondFactors factors,
            Audit audit,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.accounts = accounts;
        this.factors = factors;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String name = settings.secondFactorLost();
        if (name != null && !name.isBlank()) {
            boolean taken = Boolean.TRUE.equals(transaction.execute(status -> take(Names.signIn(name))));
            LOG.warn(
                    "{} Take portal.accounts.second-factor-lost out of the settings: it would do so at each start.",
                    taken
                            ? "The second factor is taken off " + name + "."
                            : "There is no second factor of " + name + ".");
        }
    }

    private boolean take(String name) {
        return accounts.findByName(name)
                .filter(account -> factors.remove(account.id()))
                .map(account -> {
                    account.endSessions();
                    accounts.saveAndFlush(account);
                    audit.add(Audit.PORTAL, "second-factor-taken", name, null);
                    return account;
                })
                .isPresent();
    }
}
