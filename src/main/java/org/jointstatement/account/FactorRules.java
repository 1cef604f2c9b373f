package org.jointstatement.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** Who is asked for a second factor, and who has to have one. */
@Component
class FactorRules {

    /**
     * What whoever operates the portal asks of accounts.
     *
     * @param secondFactorFrom the lowest role that has to have a second factor; nobody has to without
     * @param secondFactorLost the name to sign in with of an account that loses its second factor at the start
     */
    @ConfigurationProperties("portal.accounts")
    record Settings(
            @Nullable Role secondFactorFrom, @Nullable String secondFactorLost) {}

    private final SecondFactors factors;
    private final @Nullable Role from;

    FactorRules(SecondFactors factors, Settings settings) {
        this.factors = factors;
        this.from = settings.secondFactorFrom();
    }

    FirstStep.Next next(UUID account, Role role) {
        if (factors.has(account)) {
            return FirstStep.Next.CODE;
        }
        return isNeeded(role) ? FirstStep.Next.SET_UP : FirstStep.Next.DONE;
    }

    /** Asked at each request of somebody signed in: without the setting it costs nothing. */
    boolean isMissing(UUID account, Role role) {
        return isNeeded(role) && !factors.has(account);
    }

    boolean isNeeded(Role role) {
        return from != null && role.includes(from);
    }
}
