package org.jointstatement.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.web.Isolated;

/** Puts a text's words into a citation's. */
final class Quotation {

    /** Pairs only, so that an apostrophe or a lone mark stays what it is. */
    private static final Pattern DOUBLE = Pattern.compile("“([^“”]*)”|\"([^\"]*)\"");

    private static final Pattern SINGLE = Pattern.compile("‘([^‘’]*)’(?!\\p{L})|\"([^\"]*)\"");

    private Quotation() {}

    /** Quotes in double marks; pairs of double marks inside become single. */
    static String inDouble(String text) {
        return "“" + Isolated.of(nested(text, DOUBLE, "‘", "’")) + "”";
    }

    /** Quotes what stands by itself, where no direction but its own is about; each paragraph opens with a mark. */
    static String quoted(String text) {
        return "“" + nested(text, DOUBLE, "‘", "’").replace(QuotedWords.BREAK, QuotedWords.BREAK + "“") + "”";
    }

    /** Quotes in single marks; pairs of single marks inside become double. */
    static String inSingle(String text) {
        return "‘" + Isolated.of(nested(text, SINGLE, "“", "”")) + "’";
    }

    private static String nested(String text, Pattern pairs, String open, String close) {
        return pairs.matcher(text).replaceAll(pair -> {
            String inner = pair.group(1) == null ? pair.group(2) : pair.group(1);
            return Matcher.quoteReplacement(open + inner + close);
        });
    }
}
