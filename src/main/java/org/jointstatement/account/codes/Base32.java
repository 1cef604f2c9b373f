package org.jointstatement.account.codes;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/** Bytes in letters and digits that are typed without mistakes (RFC 4648), for whole groups of five bytes. */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Base32() {}

    /** {@code IllegalArgumentException} if the bytes are no whole groups of five. */
    public static String of(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes");
        }
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder letters = new StringBuilder();
        for (int shift = bytes.length * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            letters.append(ALPHABET.charAt(number.shiftRight(shift).intValue() & 0x1f));
        }
        return letters.toString();
    }

    /** So many random bytes. */
    public static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return of(random);
    }

    /** In groups of four letters, for eyes and fingers. */
    public static String grouped(String letters, String between) {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1" + between);
    }

    /** What somebody typed, as it was made: however it was grouped, in either case, in the digits of any script, with marks that nobody sees. */
    public static String typed(String letters) {
        StringBuilder typed = new StringBuilder();
        letters.replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .forEach(typed::appendCodePoint);
        return typed.toString();
    }
}
