package org.jointstatement.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointstatement.account.codes.Base32;
import org.jointstatement.account.codes.TimeCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of accounts, as rows: a secret that makes codes, and recovery codes. Each code is taken once. */
@Component
class SecondFactors {

    static final int RECOVERY_CODES = 10;

    /** 120 bits, so that an unsalted hash is enough (ASVS 6.5.2 asks for 112). */
    private static final int RECOVERY_BYTES = 15;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{" + TimeCodes.DIGITS + "}");

    /**
     * A factor that is on.
     *
     * @param since in UTC
     * @param left recovery codes that have not been used
     */
    record State(OffsetDateTime since, int left) {}

    private final JdbcClient rows;
    private final Clock clock;

    SecondFactors(JdbcClient rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    boolean has(UUID account) {
        return rows.sql("select count(*) from second_factor where account_id = ?")
                        .param(account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<State> find(UUID account) {
        return rows.sql(
                        "select since, (select count(*) from recovery_code r where r.account_id = f.account_id) as unused"
                                + " from second_factor f where account_id = ?")
                .param(account)
                .query((row, number) -> new State(
                        row.getObject("since", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                        row.getInt("unused")))
                .optional();
    }

    /**
     * Turns a factor on.
     *
     * @param used the step of the code that showed that its owner has the secret
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID account, byte[] secret, long used) {
        rows.sql("insert into second_factor (account_id, secret, since, last_step) values (?, ?, ?, ?)")
                .params(
                        account,
                        HexFormat.of().formatHex(secret),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        used)
                .update();
    }

    /** Makes recovery codes in the place of former ones and returns them, in groups; they are kept hashed only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> renewRecoveryCodes(UUID account) {
        rows.sql("delete from recovery_code where account_id = ?")
                .param(account)
                .update();
        List<String> codes = Stream.generate(() -> Base32.random(RECOVERY_BYTES))
                .limit(RECOVERY_CODES)
                .toList();
        codes.forEach(code -> rows.sql("insert into recovery_code (account_id, hash) values (?, ?)")
                .params(account, Tokens.hash(code))
                .update());
        return codes.stream().map(code -> Base32.grouped(code, "-")).toList();
    }

    /** Takes a code or a recovery code; of two who use one at the same time, one finds it good. */
    boolean use(UUID account, String typed) {
        String code = Base32.typed(typed);
        return isTimeCode(typed) ? useTimeCode(account, code) : useRecoveryCode(account, code);
    }

    /** Whether what was typed has the form of a code that changes with time, right or wrong. */
    static boolean isTimeCode(String typed) {
        return DIGITS.matcher(Base32.typed(typed)).matches();
    }

    /** Whether there was one to take away. */
    boolean remove(UUID account) {
        return rows.sql("delete from second_factor where account_id = ?")
                        .param(account)
                        .update()
                > 0;
    }

    private boolean useTimeCode(UUID account, String code) {
        OptionalLong step = rows.sql("select secret from second_factor where account_id = ?")
                .param(account)
                .query(String.class)
                .optional()
                .map(secret -> TimeCodes.stepOf(HexFormat.of().parseHex(secret), code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && rows.sql("update second_factor set last_step = :step where account_id = :account"
                                        + " and last_step < :step")
                                .param("step", step.getAsLong())
                                .param("account", account)
                                .update()
                        == 1;
    }

    private boolean useRecoveryCode(UUID account, String code) {
        return rows.sql("delete from recovery_code where account_id = ? and hash = ?")
                        .params(account, Tokens.hash(code))
                        .update()
                == 1;
    }
}
