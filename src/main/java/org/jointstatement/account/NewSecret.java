package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jointstatement.account.codes.Base32;
import org.jointstatement.account.codes.QrPicture;
import org.jointstatement.account.codes.TimeCodes;

/** The secret of a factor that is not on yet. It is the form's, kept in the session, and changes nothing by itself. */
record NewSecret(byte[] bytes) {

    private static final String ATTRIBUTE = "newSecret";
    private static final String SINCE = "newSecretSince";

    /** Long enough to find an authenticator; whoever saw the page long ago does not hold a factor made later. */
    private static final Duration LASTS = Duration.ofMinutes(30);

    /**
     * How a secret gets into a program that makes codes.
     *
     * @param letters to be typed
     * @param address to be opened on the same device
     */
    record Shown(String letters, String address, QrPicture picture) {}

    /** The same for a while: who reloads the page has scanned the right one. */
    static NewSecret in(HttpServletRequest request, Clock clock) {
        HttpSession session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof String kept
                && session.getAttribute(SINCE) instanceof Instant since
                && clock.instant().isBefore(since.plus(LASTS))) {
            return new NewSecret(HexFormat.of().parseHex(kept));
        }
        NewSecret secret = new NewSecret(TimeCodes.newSecret());
        session.setAttribute(ATTRIBUTE, HexFormat.of().formatHex(secret.bytes()));
        session.setAttribute(SINCE, clock.instant());
        return secret;
    }

    Shown shown(String portal, String account) {
        String letters = Base32.of(bytes);
        String address = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        escaped(portal),
                        escaped(account),
                        letters,
                        escaped(portal),
                        TimeCodes.DIGITS,
                        TimeCodes.SECONDS);
        return new Shown(Base32.grouped(letters, " "), address, QrPicture.of(address));
    }

    private static String escaped(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
