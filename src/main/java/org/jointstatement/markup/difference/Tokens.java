package org.jointstatement.markup.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text so that the pieces, put together, are the text. */
final class Tokens {

    /** Words; a letter each where words have no spaces between them; white space within a line; line breaks; signs. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]\\p{M}*"
                    + "|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+"
                    + "|[^\\S\\n]+|.",
            Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    private Tokens() {}

    static List<String> words(String text) {
        return cut(WORD, text);
    }

    static List<String> lines(String text) {
        return cut(LINE, text);
    }

    private static List<String> cut(Pattern piece, String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = piece.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
