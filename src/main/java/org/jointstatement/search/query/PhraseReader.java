package org.jointstatement.search.query;

import java.util.regex.Matcher;
import org.jointstatement.search.query.Token.Kind;

/** Reads what stands between two quotation marks, and the tilde that may follow. */
final class PhraseReader {

    static final int FARTHEST = 50;

    private final String text;
    private final TokenList tokens;
    private final Faults faults;

    PhraseReader(String text, TokenList tokens, Faults faults) {
        this.text = text;
        this.tokens = tokens;
        this.faults = faults;
    }

    /**
     * Reads from one quotation mark to another.
     *
     * @param end of the text where the mark has no partner
     * @return where to read on
     */
    int read(int start, int end) {
        if (end == text.length()) {
            faults.add(Remark.UNCLOSED_QUOTE, start, start + 1);
            return start + 1;
        }
        String quoted = text.substring(start + 1, end);
        String words = QueryText.spaced(quoted.replace('*', ' '));
        if (!QueryText.hasWord(words)) {
            faults.add(Remark.EMPTY_PHRASE, start, end + 1);
            return end + 1;
        }
        if (quoted.indexOf('*') >= 0) {
            faults.add(Remark.STRAY_STAR, start + 1 + quoted.indexOf('*'), start + 2 + quoted.indexOf('*'));
        }
        return proximity(words, start, end + 1);
    }

    /** A tilde and a number right after the second quotation mark say how far the words may be apart. */
    private int proximity(String words, int start, int end) {
        Matcher tilde = WordReader.TILDE.matcher(text).region(end, text.length());
        if (!tilde.lookingAt()) {
            tokens.add(Kind.PHRASE, words, start, end);
            return end;
        }
        boolean several = words.indexOf(' ') > 0;
        if (!several || !tilde.group(1).matches("\\d+")) {
            faults.add(Remark.STRAY_TILDE, tilde.start(), tilde.end());
            tokens.add(Kind.PHRASE, words, start, tilde.end());
            return tilde.end();
        }
        String digits = tilde.group(1).replaceFirst("^0+(?=\\d)", "");
        int distance = digits.length() > 3 ? FARTHEST + 1 : Integer.parseInt(digits);
        if (distance > FARTHEST) {
            faults.add(Remark.FAR, tilde.start(), tilde.end());
        }
        tokens.add(new Token(Kind.PROXIMITY, words, Math.min(distance, FARTHEST), start, tilde.end()));
        return tilde.end();
    }
}
