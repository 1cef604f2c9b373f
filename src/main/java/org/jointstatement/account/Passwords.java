package org.jointstatement.account;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * The rules for passwords, and how they are kept; see docs/decisions/0002-passwords-and-sessions.md. The key that a
 * hash begins with names its cost: a hash of another cost is made anew when its owner signs in.
 */
@Component
class Passwords {

    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    /** However it was typed, no password is longer; normalising costs the square of how many marks stand on a letter. */
    private static final int LONGEST_TYPED = 2000;

    private static final String CURRENT = "pbkdf2-sha256-600000";

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            CURRENT,
            Map.of(
                    CURRENT,
                    new Pbkdf2PasswordEncoder("", 16, 600_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));

    private final KnownPasswords known = new KnownPasswords();

    /** Compared with where there is no account, so that its absence does not answer sooner; no password's hash. */
    private final String nobody = "{" + CURRENT + "}" + Tokens.hash("salt").substring(0, 32) + Tokens.hash("nobody");

    /**
     * Checks a new password.
     *
     * @param own names of its owner, of which it may not consist
     */
    void check(String field, String password, String... own) {
        int length = length(password);
        if (length < SHORTEST) {
            throw new RefusedException(field, "account.password.short", SHORTEST, length);
        }
        if (length > LONGEST) {
            throw new RefusedException(field, "account.password.long", LONGEST, length);
        }
        if (known.contains(password, own)) {
            throw new RefusedException(field, "account.password.known");
        }
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(normal(password)));
    }

    /** Takes the same time whether or not there is a hash. */
    boolean matches(String password, @Nullable String hash) {
        boolean matches = encoder.matches(normal(password), hash == null ? nobody : hash);
        return matches && hash != null;
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** Counts code points, in the form in which an accent counts with its letter however it was typed. */
    private static int length(String password) {
        String composed = normal(password, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length());
    }

    /** The same password typed on another keyboard is the same password (NIST SP 800-63B). */
    private static String normal(String password) {
        return normal(password, Normalizer.Form.NFKC);
    }

    private static String normal(String password, Normalizer.Form form) {
        return password.length() > LONGEST_TYPED ? password : Normalizer.normalize(password, form);
    }
}
