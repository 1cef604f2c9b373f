package org.jointstatement.search.analysis;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes the ways to write one word equal: composed and decomposed letters, curly and straight apostrophes, letters with
 * invisible characters between them; and, if asked, accents, case, and abbreviations with and without dots.
 */
final class FoldingFilter extends TokenFilter {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ＇]");
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern DOTS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final boolean wide;

    FoldingFilter(TokenStream input, boolean wide) {
        super(input);
        this.wide = wide;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            String folded = fold(term.toString());
            term.setEmpty().append(folded);
        }
        return true;
    }

    /** Nearly every word is of small ASCII letters and digits, and stays as it is. */
    private boolean isPlain() {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (c > 'z' || c < '0' || wide && c < 'a' && c > '9') {
                return false;
            }
        }
        return true;
    }

    private String fold(String word) {
        String plain =
                APOSTROPHES.matcher(INVISIBLE.matcher(word).replaceAll("")).replaceAll("'");
        if (!wide) {
            return Normalizer.normalize(plain, Normalizer.Form.NFC);
        }
        String small = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return DOTS.matcher(ACCENTS.matcher(small).replaceAll("")).replaceAll("");
    }
}
