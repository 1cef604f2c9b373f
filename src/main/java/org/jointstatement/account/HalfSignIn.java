package org.jointstatement.account;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session keeps between a right password and a right code: nobody is signed in by it.
 *
 * @param stamp of the account when the password was right; once the account's has grown, it has to be asked for again
 * @param returnTo where to go once the code is right
 */
record HalfSignIn(UUID account, int stamp, Instant since, String returnTo) implements Serializable {

    static final String ATTRIBUTE = "halfSignIn";

    static final Duration LASTS = Duration.ofMinutes(5);

    boolean isOver(Clock clock) {
        return since.plus(LASTS).isBefore(clock.instant());
    }
}
