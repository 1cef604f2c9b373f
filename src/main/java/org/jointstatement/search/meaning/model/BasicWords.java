package org.jointstatement.search.meaning.model;

import java.text.Normalizer;
import java.util.function.Predicate;

/**
 * Splits a text into words as the model was trained on them: lower case, no accents, each mark of punctuation and each
 * Chinese character a word of its own. Takes one code point after the other, so the time is linear whatever is typed.
 */
final class BasicWords {

    /** A longer word is none that the model knows; no more of it is kept. */
    static final int LONGEST = 100;

    private static final int REPLACEMENT = 0xFFFD;

    private final Predicate<String> taker;
    private final StringBuilder word = new StringBuilder();
    private int length;
    private boolean more = true;

    private BasicWords(Predicate<String> taker) {
        this.taker = taker;
    }

    /**
     * Gives the words one by one.
     *
     * @param taker returns whether it wants more; a word longer than {@link #LONGEST} comes cut, one code point longer
     */
    static void split(String text, Predicate<String> taker) {
        BasicWords words = new BasicWords(taker);
        for (int at = 0; at < text.length() && words.more; ) {
            int point = text.codePointAt(at);
            words.add(point);
            at += Character.charCount(point);
        }
        words.end();
    }

    private void add(int point) {
        if (isSpace(point)) {
            end();
        } else if (!isDropped(point)) {
            if (isChinese(point)) {
                single(point);
            } else if (point < 0x80) {
                letter(point);
            } else {
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                        .codePoints()
                        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                        .forEach(this::letter);
            }
        }
    }

    private void letter(int point) {
        if (isPunctuation(point)) {
            single(point);
        } else if (length <= LONGEST) {
            word.appendCodePoint(Character.toLowerCase(point));
            length++;
        }
    }

    private void single(int point) {
        end();
        word.appendCodePoint(Character.toLowerCase(point));
        end();
    }

    private void end() {
        if (more && !word.isEmpty()) {
            more = taker.test(word.toString());
        }
        word.setLength(0);
        length = 0;
    }

    private static boolean isSpace(int point) {
        return point == ' ' || point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
    }

    /** What is no character that anyone sees. */
    private static boolean isDropped(int point) {
        return point == REPLACEMENT
                || switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    private static boolean isPunctuation(int point) {
        if (point < 0x80) {
            return point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks of ideographs that the model's own tokenizer sets apart. */
    private static boolean isChinese(int point) {
        return point >= 0x4E00 && point <= 0x9FFF
                || point >= 0x3400 && point <= 0x4DBF
                || point >= 0x20000 && point <= 0x2A6DF
                || point >= 0x2A700 && point <= 0x2CEAF
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0x2F800 && point <= 0x2FA1F;
    }
}
