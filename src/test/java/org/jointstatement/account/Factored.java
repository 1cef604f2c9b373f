package org.jointstatement.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.codes.TimeCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts with a password and a second factor for tests, and the codes that their owners would type. */
@Component
public class Factored {

    static final String PASSWORD = "violet otters hum";

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Links links;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private TransactionTemplate transaction;

    /**
     * Somebody with a second factor.
     *
     * @param name to sign in with
     * @param recovery codes that are good
     */
    record Owner(Viewer viewer, String name, byte[] secret, List<String> recovery) {

        UUID id() {
            return Objects.requireNonNull(viewer.id());
        }

        /** Good for half a minute at least, also after one with a smaller number was used. */
        String code(int later) {
            return codeOf(secret, later);
        }
    }

    static String codeOf(byte[] secret, int later) {
        return TimeCodes.of(secret, TimeCodes.step(Instant.now()) + later);
    }

    /** Gives an account the password that tests know. */
    String ready(Viewer viewer) {
        links.choosePassword(changes.link(signedIn.viewer(Role.ADMINISTRATOR), viewer.id()), PASSWORD);
        return accounts.get(viewer, viewer.id()).name();
    }

    Owner owner(Role role) {
        Viewer viewer = signedIn.viewer(role);
        String name = ready(viewer);
        byte[] secret = TimeCodes.newSecret();
        List<String> recovery = transaction.execute(status -> {
            factors.add(viewer.id(), secret, 0);
            return factors.renewRecoveryCodes(viewer.id());
        });
        return new Owner(viewer, name, secret, recovery);
    }
}
