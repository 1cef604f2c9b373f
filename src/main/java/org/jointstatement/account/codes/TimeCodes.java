package org.jointstatement.account.codes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change with time (RFC 6238): HMAC-SHA-1, six digits, 30 seconds, a step too early or too late allowed. */
public final class TimeCodes {

    public static final int SECONDS = 30;
    public static final int DIGITS = 6;

    private static final int TOLERANCE = 1;

    /** As long as the hash, which RFC 4226 recommends. */
    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeCodes() {}

    public static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The number of a moment's step. */
    public static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** The code of a step. */
    public static String of(byte[] secret, long step) {
        byte[] hash = hash(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % 1_000_000);
    }

    /** The step that a code is of, if that is now or beside it. Each is compared in full, however early it differs. */
    public static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        byte[] typed = code.getBytes(StandardCharsets.UTF_8);
        long step = step(now);
        return LongStream.rangeClosed(step - TOLERANCE, step + TOLERANCE)
                .filter(near -> MessageDigest.isEqual(typed, of(secret, near).getBytes(StandardCharsets.UTF_8)))
                .max();
    }

    private static byte[] hash(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
