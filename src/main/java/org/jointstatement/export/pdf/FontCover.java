package org.jointstatement.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Knows which letters the fonts for PDF have. Read when it is first asked. */
final class FontCover {

    private static final int LAST = 0x1FFFF;

    private static final BitSet LETTERS = new BitSet(LAST);

    /** A letter that is drawn as an earlier one is, by that one: U+02BC has the letters that look the same. */
    private static final Map<Integer, BitSet> TWINS = new HashMap<>();

    static {
        for (Font font : Font.values()) {
            try (TrueTypeFont read = font.read()) {
                note(read.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private FontCover() {}

    /**
     * The same text with {@code [U+1F600]} in place of each letter that no font has, so that none is lost unseen. Signs
     * that only steer others, such as joiners, are left out.
     */
    static String covered(String text) {
        if (text.codePoints().allMatch(FontCover::has)) {
            return text;
        }
        StringBuilder covered = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (has(letter)) {
                covered.appendCodePoint(letter);
            } else if (!isUnseen(letter)) {
                covered.append(String.format("[U+%04X]", letter));
            }
        });
        return covered.toString();
    }

    /** The letters that some font draws just as it draws this one, which comes before them in Unicode. */
    static BitSet twins(int letter) {
        return TWINS.getOrDefault(letter, new BitSet());
    }

    private static boolean has(int letter) {
        return letter == '\n' || letter == '\t' || LETTERS.get(letter);
    }

    private static boolean isUnseen(int letter) {
        return Character.getType(letter) == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F;
    }

    private static void note(CmapLookup glyphs) {
        for (int letter = ' '; letter <= LAST; letter++) {
            int glyph = glyphs.getGlyphId(letter);
            if (glyph > 0) {
                LETTERS.set(letter);
                List<Integer> drawn = glyphs.getCharCodes(glyph);
                if (drawn != null && drawn.get(0) < letter) {
                    TWINS.computeIfAbsent(drawn.get(0), first -> new BitSet()).set(letter);
                }
            }
        }
    }
}
