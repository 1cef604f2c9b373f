package org.jointstatement.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Makes strong ETags of what an answer depends on, before it is rendered. */
final class Etag {

    private static final String GZIP = "-gzip";

    private Etag() {}

    static String of(String build, long version, String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((build + '\n' + version + '\n' + key).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The two encodings of an answer are different bytes, so their strong ETags differ. */
    static String quote(String etag, boolean compressed) {
        return '"' + etag + (compressed ? GZIP : "") + '"';
    }

    static boolean matches(String ifNoneMatch, String etag) {
        return ifNoneMatch.contains(quote(etag, false)) || ifNoneMatch.contains(quote(etag, true));
    }
}
