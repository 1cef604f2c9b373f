package org.jointstatement.search.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.search.query.Token.Kind;

/** Cuts a query into words, phrases, fields, parentheses and operators, in one pass. */
final class QueryTokens {

    private static final String QUOTES = "\"“”„‟«»";
    private static final String OPENING = "'‘‚‛‹";
    private static final String CLOSING = "'’‘›";
    private static final String DASHES = "-−";

    /** A name before a colon that something follows; the number of a time, or an emoticon, is none. */
    private static final Pattern FIELD = Pattern.compile("\\p{L}{2,}:(?=[^:])");

    private static final Pattern NUMBER =
            Pattern.compile("[<>=≥≤]+\\s*\\d+|\\d+\\.\\d+\\p{L}?(?![\\p{L}\\d])|\\d+(?:[.…–-]+\\d*)?");
    private static final Pattern NEXT_VALUE = Pattern.compile("\\s*[,;]\\s*\\d+");
    private final String text;
    private final Faults faults;
    private final TokenList tokens = new TokenList();
    private final WordReader words;
    private final PhraseReader phrases;
    private int at;

    private QueryTokens(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
        this.words = new WordReader(text, tokens, faults);
        this.phrases = new PhraseReader(text, tokens, faults);
    }

    static List<Token> of(String text, Faults faults) {
        QueryTokens reading = new QueryTokens(text, faults);
        while (reading.at < text.length()) {
            reading.next();
        }
        return reading.tokens.all();
    }

    private void next() {
        char c = text.charAt(at);
        if (QueryText.isSpace(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            tokens.add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at, at + 1);
            at++;
        } else if (isQuote(c)) {
            at = phrases.read(at, nextQuote());
        } else if (OPENING.indexOf(c) >= 0 && closing() > 0) {
            at = phrases.read(at, closing());
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

    /** A dash before a word leaves it out; a dash between spaces is a dash. */
    private void dash() {
        int start = at;
        while (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < text.length() && !QueryText.isSpace(text.charAt(at)) && text.charAt(at) != ')') {
            tokens.add(Kind.NOT, "-", start, at);
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
            case "AND" -> tokens.add(Kind.AND, word, start, at);
            case "OR" -> tokens.add(Kind.OR, word, start, at);
            case "NOT" -> tokens.add(Kind.NOT, word, start, at);
            case "/s", "/S" -> tokens.add(Kind.SENTENCE, word, start, at);
            case "/p", "/P" -> tokens.add(Kind.PARAGRAPH, word, start, at);
            case "&", "&&" -> faults.add(Remark.SIGN_OPERATOR, start, at);
            default -> words.read(word, start, at);
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
            tokens.add(Kind.WORD, typed, start, at - 1);
            return;
        }
        tokens.add(Kind.FIELD, name.get().word(), start, at);
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

    private static boolean isBreak(char c) {
        return QueryText.isSpace(c) || isQuote(c) || c == '(' || c == ')' || c == '|';
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
