package org.jointstatement.statement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the spellings of one printed name equal. */
final class CountryNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CountryNames() {}

    /** Folds case, accents, apostrophes, punctuation and a leading "the". */
    static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = NOT_WORDS
                .matcher(plain.replaceAll("['’‘ʼ`]", ""))
                .replaceAll(" ")
                .trim();
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
