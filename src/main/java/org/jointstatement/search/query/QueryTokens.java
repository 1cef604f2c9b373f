package org.jointstatement.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into words, phrases, fields, parentheses and operators, in one pass. */
final class QueryTokens {

    enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        FUZZY,
        PROXIMITY,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        SENTENCE,
        PARAGRAPH
    }

    /**
     * A piece of a query.
     *
     * @param number how many letters may differ, or how many words may stand between; else 0
     * @param start in UTF-16 units
     */
    record Token(Kind kind, String text, int number, int start, int end) {}

    static final int FARTHEST = 50;

    private static final String QUOTES = "\"“”„‟«»";
    private static final String OPENING = "'‘‚‛‹";
    private static final String CLOSING = "'’‘›";
    private static final String DASHES = "-−";

    /** A name before a colon that something follows; the number of a time, or an emoticon, is none. */
    private static final Pattern FIELD = Pattern.compile("\\p{L}{2,}:(?=[^:])");

    private static final Pattern FIELD_AT_END = Pattern.compile("(\\p{L}{2,}):");
    private static final Pattern NUMBER =
            Pattern.compile("[<>=≥≤]+\\s*\\d+|\\d+\\.\\d+\\p{L}?(?![\\p{L}\\d])|\\d+(?:[.…–-]+\\d*)?");
    private static final Pattern NEXT_VALUE = Pattern.compile("\\s*[,;]\\s*\\d+");
    private static final Pattern EQUATION = Pattern.compile("(\\p{L}{2,})[<>=≥≤]+[\\p{L}\\p{N}]");
    private static final Pattern WEIGHT = Pattern.compile("\\^\\d*(?:[.,]\\d+)?$");
    private static final Pattern TILDE = Pattern.compile("~([-−]?\\d*(?:[.,]\\d+)*)");

    private final String text;
    private final Faults faults;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    static List<Token> of(String text, Faults faults) {
        QueryTokens reading = new QueryTokens(text, faults);
        while (reading.at < text.length()) {
            reading.next();
        }
        return reading.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (QueryText.isSpace(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at, at + 1);
            at++;
        } else if (isQuote(c)) {
            phrase(nextQuote());
        } else if (OPENING.indexOf(c) >= 0 && closing() > 0) {
            phrase(closing());
        } else if (c == '|') {
            bars();
        } else if (DASHES.indexOf(c) >= 0) {
            dash();
        } else {
            run();
        }
    }

    /** Where a single quotation mark closes that opens here; 0 where it is an apostrophe. */
    private int closing() {
        for (int end = at + 1; end < text.length() && !isQuote(text.charAt(end)); end++) {
            boolean last = end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1));
            if (end > at + 1 && CLOSING.indexOf(text.charAt(end)) >= 0 && last) {
                return end;
            }
        }
        return 0;
    }

    /** Elsewhere these signs join alternatives. */
    private void bars() {
        int start = at;
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
        }
        faults.add(Remark.SIGN_OPERATOR, start, at);
    }

    /** Where the next double quotation mark stands; the end if there is none. */
    private int nextQuote() {
        int end = at + 1;
        while (end < text.length() && !isQuote(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void phrase(int end) {
        int start = at;
        if (end == text.length()) {
            faults.add(Remark.UNCLOSED_QUOTE, at, at + 1);
            at++;
            return;
        }
        String quoted = text.substring(at + 1, end);
        String words = QueryText.spaced(quoted.replace('*', ' '));
        at = end + 1;
        if (!QueryText.hasWord(words)) {
            faults.add(Remark.EMPTY_PHRASE, start, at);
            return;
        }
        if (quoted.indexOf('*') >= 0) {
            faults.add(Remark.STRAY_STAR, start + 1 + quoted.indexOf('*'), start + 2 + quoted.indexOf('*'));
        }
        proximity(words, start);
    }

    /** A tilde and a number right after the second quotation mark say how far the words may be apart. */
    private void proximity(String words, int start) {
        Matcher tilde = TILDE.matcher(text).region(at, text.length());
        if (!tilde.lookingAt()) {
            add(Kind.PHRASE, words, start, at);
            return;
        }
        boolean several = words.indexOf(' ') > 0;
        at = tilde.end();
        if (!several || !tilde.group(1).matches("\\d+")) {
            faults.add(Remark.STRAY_TILDE, tilde.start(), at);
            add(Kind.PHRASE, words, start, at);
            return;
        }
        String digits = tilde.group(1).replaceFirst("^0+(?=\\d)", "");
        int distance = digits.length() > 3 ? FARTHEST + 1 : Integer.parseInt(digits);
        if (distance > FARTHEST) {
            faults.add(Remark.FAR, tilde.start(), at);
        }
        tokens.add(new Token(Kind.PROXIMITY, words, Math.min(distance, FARTHEST), start, at));
    }

    /** A dash before a word leaves it out; a dash between spaces is a dash. */
    private void dash() {
        int start = at;
        while (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < text.length() && !QueryText.isSpace(text.charAt(at)) && text.charAt(at) != ')') {
            add(Kind.NOT, "-", start, at);
        }
    }

    private void run() {
        int start = at;
        Matcher field = FIELD.matcher(text).region(at, text.length());
        if (field.lookingAt()) {
            field(text.substring(at, field.end() - 1));
            return;
        }
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        switch (word) {
            case "AND" -> add(Kind.AND, word, start, at);
            case "OR" -> add(Kind.OR, word, start, at);
            case "NOT" -> add(Kind.NOT, word, start, at);
            case "/s", "/S" -> add(Kind.SENTENCE, word, start, at);
            case "/p", "/P" -> add(Kind.PARAGRAPH, word, start, at);
            case "&", "&&" -> faults.add(Remark.SIGN_OPERATOR, start, at);
            default -> word(word, start);
        }
    }

    /** What follows the colon is read like anything else, but for numbers with their signs. */
    private void field(String typed) {
        Optional<FieldName> name = FieldName.find(typed);
        int start = at;
        at += typed.length() + 1;
        boolean spaced = QueryText.isSpace(text.charAt(at));
        if (name.isEmpty()) {
            if (!spaced) {
                faults.add(Remark.UNKNOWN_FIELD, start, at);
            }
            add(Kind.WORD, typed, start, at - 1);
            return;
        }
        add(Kind.FIELD, name.get().word(), start, at);
        if (name.get().isNumber()) {
            number();
        }
    }

    private void number() {
        while (at < text.length() && QueryText.isSpace(text.charAt(at))) {
            at++;
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            tokens.add(new Token(Kind.WORD, number.group().replaceAll("\\s", ""), 0, at, number.end()));
            at = number.end();
            Matcher next = NEXT_VALUE.matcher(text).region(at, text.length());
            if (next.lookingAt()) {
                faults.add(Remark.LISTED_VALUES, at, next.end());
            }
        }
    }

    private void word(String typed, int start) {
        remarkOnHabits(typed, start);
        String word = WEIGHT.matcher(typed).replaceFirst("");
        Matcher atEnd = FIELD_AT_END.matcher(word);
        if (atEnd.matches() && FieldName.find(atEnd.group(1)).isPresent()) {
            faults.add(Remark.NO_VALUE, start, at);
            add(Kind.WORD, atEnd.group(1), start, at);
        } else if (word.indexOf('~') >= 0) {
            fuzzy(word, word.indexOf('~'), start);
        } else {
            prefix(word, start);
        }
    }

    /** Signs that other search boxes take for what is written otherwise here. */
    private void remarkOnHabits(String word, int start) {
        Matcher equation = EQUATION.matcher(word);
        if (equation.lookingAt() && FieldName.find(equation.group(1)).isPresent()) {
            faults.add(Remark.NO_COLON, start, at);
        } else if (word.equals("or") && !tokens.isEmpty() && !text.substring(at).isBlank()) {
            faults.add(Remark.SMALL_OR, start, at);
        } else if (WEIGHT.matcher(word).find()) {
            faults.add(Remark.WEIGHT, start + word.indexOf('^'), at);
        }
    }

    private void fuzzy(String word, int tilde, int start) {
        String bare = word.substring(0, tilde);
        Matcher number = TILDE.matcher(word).region(tilde, word.length());
        boolean fits = number.matches()
                && number.group(1).matches("[12]?")
                && bare.codePoints().allMatch(Character::isLetterOrDigit)
                && bare.codePointCount(0, bare.length()) > 2;
        if (fits) {
            int edits = number.group(1).isEmpty() ? 0 : Integer.parseInt(number.group(1));
            tokens.add(new Token(Kind.FUZZY, bare, edits, start, at));
        } else {
            faults.add(Remark.STRAY_TILDE, start + tilde, at);
            add(
                    Kind.WORD,
                    QueryText.spaced(word.replaceAll("~[-−]?\\d*(?:[.,]\\d+)*|\\*", " "))
                            .strip(),
                    start,
                    at);
        }
    }

    private void prefix(String word, int start) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == '*') {
            end--;
        }
        boolean starred = end < word.length();
        String bare = word.substring(0, end);
        if (bare.indexOf('*') >= 0 || starred && !QueryText.hasWord(bare)) {
            faults.add(Remark.STRAY_STAR, start, at);
            add(Kind.PHRASE, QueryText.spaced(bare.replace('*', ' ')), start, at);
        } else if (!starred || QueryText.isPrefix(bare)) {
            add(starred ? Kind.PREFIX : Kind.WORD, bare, start, at);
        } else {
            faults.add(Remark.SHORT_PREFIX, start, at);
            add(Kind.WORD, bare, start, at);
        }
    }

    private void add(Kind kind, String words, int start, int end) {
        if (kind != Kind.WORD && kind != Kind.PHRASE || QueryText.hasWord(words)) {
            boolean quoted = kind == Kind.WORD && !QueryText.readsAsWord(words);
            tokens.add(new Token(quoted ? Kind.PHRASE : kind, words, 0, start, end));
        }
    }

    private static boolean isBreak(char c) {
        return QueryText.isSpace(c) || isQuote(c) || c == '(' || c == ')' || c == '|';
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
