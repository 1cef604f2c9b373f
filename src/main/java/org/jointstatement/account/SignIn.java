package org.jointstatement.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * All that a session keeps: rights are read from the account's row at each request.
 *
 * @param stamp of the account when the session began; once the account's has grown, the session is over
 * @param since when the session began
 */
record SignIn(UUID account, int stamp, Instant since) implements Serializable {}
