package org.jointstatement.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriUtils;

/**
 * An address as someone may have meant it: without capitals, without a slash at the end, and with a paragraph's number
 * in plain digits: {@code /Statements/x/paragraphs/[09]/} is {@code /statements/x/paragraphs/9}.
 *
 * @param parts what stands between the slashes, decoded
 */
record NearMiss(List<String> parts) {

    private static final int LONGEST = 500;

    static NearMiss of(String path) {
        List<String> parts = new ArrayList<>();
        if (path.length() <= LONGEST) {
            for (String part : path.split("/")) {
                if (!part.isEmpty()) {
                    parts.add(meant(decoded(part)));
                }
            }
        }
        if (parts.size() > 3 && parts.get(2).equals("paragraphs")) {
            parts.set(3, number(parts.get(3)));
        }
        return new NearMiss(parts);
    }

    /** Its path, encoded part by part: no part can become a host or a second path. */
    String path() {
        StringBuilder path = new StringBuilder();
        parts.forEach(part -> path.append('/').append(UriUtils.encodePathSegment(part, UTF_8)));
        return path.toString();
    }

    /** The slug that it names, if it is an address of a statement or below one; else an empty string. */
    String slug() {
        return parts.size() > 1 && parts.get(0).equals("statements") ? withoutEnding(parts.get(1)) : "";
    }

    /** What an address of another format is about: {@code 9.pdf} is about 9. */
    static String withoutEnding(String part) {
        return part.replaceFirst("\\.[a-z]+$", "");
    }

    private static String decoded(String part) {
        try {
            return UriUtils.decode(part, UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static String meant(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]+", "-");
    }

    private static String number(String written) {
        StringBuilder digits = new StringBuilder();
        written.replaceFirst("^\\[(.*)]$", "$1").codePoints().forEach(letter -> {
            int digit = Character.digit(letter, 10);
            digits.appendCodePoint(digit < 0 ? letter : '0' + digit);
        });
        return digits.toString().replaceFirst("^0+(?=[1-9])", "");
    }
}
