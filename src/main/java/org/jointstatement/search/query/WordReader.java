package org.jointstatement.search.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.search.query.Token.Kind;

/** Reads what stands between two spaces and is no operator: a word, with the signs that may stand at its end. */
final class WordReader {

    static final Pattern TILDE = Pattern.compile("~([-−]?\\d*(?:[.,]\\d+)*)");

    private static final Pattern FIELD_AT_END = Pattern.compile("(\\p{L}{2,}):");
    private static final Pattern EQUATION = Pattern.compile("(\\p{L}{2,})[<>=≥≤]+[\\p{L}\\p{N}]");
    private static final Pattern WEIGHT = Pattern.compile("\\^\\d*(?:[.,]\\d+)?$");

    private final String text;
    private final TokenList tokens;
    private final Faults faults;

    WordReader(String text, TokenList tokens, Faults faults) {
        this.text = text;
        this.tokens = tokens;
        this.faults = faults;
    }

    void read(String typed, int start, int end) {
        remarkOnHabits(typed, start, end);
        String word = WEIGHT.matcher(typed).replaceFirst("");
        Matcher atEnd = FIELD_AT_END.matcher(word);
        if (atEnd.matches() && FieldName.find(atEnd.group(1)).isPresent()) {
            faults.add(Remark.NO_VALUE, start, end);
            tokens.add(Kind.WORD, atEnd.group(1), start, end);
        } else if (word.indexOf('~') >= 0) {
            fuzzy(word, word.indexOf('~'), start, end);
        } else {
            prefix(word, start, end);
        }
    }

    /** Signs that other search boxes take for what is written otherwise here. */
    private void remarkOnHabits(String word, int start, int end) {
        Matcher equation = EQUATION.matcher(word);
        if (equation.lookingAt() && FieldName.find(equation.group(1)).isPresent()) {
            faults.add(Remark.NO_COLON, start, end);
        } else if (word.equals("or")
                && !tokens.isEmpty()
                && !text.substring(end).isBlank()) {
            faults.add(Remark.SMALL_OR, start, end);
        } else if (WEIGHT.matcher(word).find()) {
            faults.add(Remark.WEIGHT, start + word.indexOf('^'), end);
        }
    }

    private void fuzzy(String word, int tilde, int start, int end) {
        String bare = word.substring(0, tilde);
        Matcher number = TILDE.matcher(word).region(tilde, word.length());
        boolean fits = number.matches()
                && number.group(1).matches("[12]?")
                && bare.codePoints().allMatch(Character::isLetterOrDigit)
                && bare.codePointCount(0, bare.length()) > 2;
        if (fits) {
            int edits = number.group(1).isEmpty() ? 0 : Integer.parseInt(number.group(1));
            tokens.add(new Token(Kind.FUZZY, bare, edits, start, end));
        } else {
            faults.add(Remark.STRAY_TILDE, start + tilde, end);
            tokens.add(
                    Kind.WORD,
                    QueryText.spaced(word.replaceAll("~[-−]?\\d*(?:[.,]\\d+)*|\\*", " "))
                            .strip(),
                    start,
                    end);
        }
    }

    private void prefix(String word, int start, int end) {
        int stars = word.length();
        while (stars > 0 && word.charAt(stars - 1) == '*') {
            stars--;
        }
        boolean starred = stars < word.length();
        String bare = word.substring(0, stars);
        if (bare.indexOf('*') >= 0 || starred && !QueryText.hasWord(bare)) {
            faults.add(Remark.STRAY_STAR, start, end);
            tokens.add(Kind.PHRASE, QueryText.spaced(bare.replace('*', ' ')), start, end);
        } else if (!starred || QueryText.isPrefix(bare)) {
            tokens.add(starred ? Kind.PREFIX : Kind.WORD, bare, start, end);
        } else {
            faults.add(Remark.SHORT_PREFIX, start, end);
            tokens.add(Kind.WORD, bare, start, end);
        }
    }
}
