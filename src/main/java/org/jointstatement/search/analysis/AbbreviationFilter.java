package org.jointstatement.search.analysis;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Keeps words that are printed as abbreviations, in one form: in capitals, without dots, possessive and plural.
 * So {@code LDCs} is LDC and {@code U.N.} is UN, while {@code who} is not there at all.
 */
final class AbbreviationFilter extends FilteringTokenFilter {

    private static final Pattern ENDING = Pattern.compile("(?<=[\\p{Lu}\\p{N}])(?:'[sS]|s'?|')$");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    AbbreviationFilter(TokenStream input) {
        super(input);
    }

    @Override
    protected boolean accept() throws IOException {
        if (!isAbbreviated(term)) {
            return false;
        }
        String plain = ENDING.matcher(term).replaceFirst("").replace(".", "").toUpperCase(Locale.ROOT);
        term.setEmpty().append(plain);
        return true;
    }

    /** Two capitals, or a capital and a figure. */
    static boolean isAbbreviated(CharSequence word) {
        int capitals = 0;
        int figures = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
            figures += Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        return capitals > 1 || capitals == 1 && figures > 0;
    }
}
