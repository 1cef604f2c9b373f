package org.jointstatement.statement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the spellings of one printed name equal. */
final class CountryNames {

    /** Grows with every change of {@link #fold}, so that stored names are folded again. */
    static final int RULES = 2;

    /** Before normalising, which would take an acute accent that serves as an apostrophe for a space. */
    private static final Pattern NOT_SEEN = Pattern.compile("['’‘‛ʼʻ′`´]|\\p{Cf}");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLES = Pattern.compile("\\bthe ");

    private CountryNames() {}

    /**
     * Folds case, accents, apostrophes, punctuation, white space and "&amp;", and leaves out every "the": "the Republic
     * of The Gambia" and "Gambia (the)" differ from "Republic of Gambia" and "Gambia" in nothing that tells countries
     * apart.
     */
    static String fold(String name) {
        String seen = NOT_SEEN.matcher(name).replaceAll("").replace("&", " and ");
        String plain =
                MARKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD)).replaceAll("");
        String words = NOT_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        return ARTICLES.matcher(words).replaceAll("").strip();
    }
}
