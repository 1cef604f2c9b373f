package org.jointstatement.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a query into words, phrases, parentheses and operators, in one pass. */
final class QueryTokens {

    enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT
    }

    record Token(Kind kind, String text) {}

    private static final String QUOTES = "\"“”„‟«»";
    private static final String DASHES = "-−";

    private final String text;
    private final Set<Remark> remarks;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String text, Set<Remark> remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    static List<Token> of(String text, Set<Remark> remarks) {
        QueryTokens reading = new QueryTokens(text, remarks);
        while (reading.at < text.length()) {
            reading.next();
        }
        return reading.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c));
            at++;
        } else if (isQuote(c)) {
            phrase();
        } else if (DASHES.indexOf(c) >= 0) {
            dash();
        } else {
            run();
        }
    }

    private void phrase() {
        int end = at + 1;
        while (end < text.length() && !isQuote(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            remarks.add(Remark.UNCLOSED_QUOTE);
            at++;
            return;
        }
        String quoted = text.substring(at + 1, end);
        String words = spaced(quoted.replace('*', ' '));
        if (hasWord(words)) {
            if (quoted.indexOf('*') >= 0) {
                remarks.add(Remark.STRAY_STAR);
            }
            add(Kind.PHRASE, words);
        } else {
            remarks.add(Remark.EMPTY_PHRASE);
        }
        at = end + 1;
    }

    /** A dash before a word leaves it out; a dash between spaces is a dash. */
    private void dash() {
        while (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != ')') {
            add(Kind.NOT, "-");
        }
    }

    private void run() {
        int start = at;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        switch (word) {
            case "AND" -> add(Kind.AND, word);
            case "OR" -> add(Kind.OR, word);
            case "NOT" -> add(Kind.NOT, word);
            default -> word(word);
        }
    }

    private void word(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == '*') {
            end--;
        }
        boolean starred = end < word.length();
        String bare = word.substring(0, end);
        if (bare.indexOf('*') >= 0 || starred && !hasWord(bare)) {
            remarks.add(Remark.STRAY_STAR);
            add(Kind.PHRASE, spaced(bare.replace('*', ' ')));
        } else if (!starred || isPrefix(bare)) {
            add(starred ? Kind.PREFIX : Kind.WORD, bare);
        } else {
            remarks.add(Remark.SHORT_PREFIX);
            add(Kind.WORD, bare);
        }
    }

    private void add(Kind kind, String words) {
        if (kind != Kind.WORD && kind != Kind.PHRASE || hasWord(words)) {
            tokens.add(new Token(kind, words));
        }
    }

    /** Whether it ends in two letters or digits: fewer would stand for half the words there are. */
    private static boolean isPrefix(String word) {
        int last = word.codePointBefore(word.length());
        int before = word.length() - Character.charCount(last);
        return Character.isLetterOrDigit(last) && before > 0 && Character.isLetterOrDigit(word.codePointBefore(before));
    }

    private static boolean hasWord(String words) {
        return words.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || isPictograph(c));
    }

    private static boolean isPictograph(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private static String spaced(String words) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isSpace(c)) {
                spaced.append(c);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString().stripTrailing();
    }

    private static boolean isBreak(char c) {
        return isSpace(c) || isQuote(c) || c == '(' || c == ')';
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
