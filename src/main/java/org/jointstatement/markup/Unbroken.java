package org.jointstatement.markup;

import java.util.List;
import java.util.regex.Pattern;

/** Finds what no line should end in: a word that a hyphen joins to a number, {@code COVID-19}. The text stays as it is. */
public final class Unbroken {

    private static final Pattern JOINED =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}[\\p{L}\\p{M}]*-\\p{N}+(?![\\p{L}\\p{M}\\p{N}])");

    private Unbroken() {}

    public static List<Span> of(String text) {
        return JOINED.matcher(text)
                .results()
                .map(found -> Span.of(
                        text.codePointCount(0, found.start()),
                        text.codePointCount(0, found.end()),
                        Layer.UNBROKEN.kind()))
                .toList();
    }
}
