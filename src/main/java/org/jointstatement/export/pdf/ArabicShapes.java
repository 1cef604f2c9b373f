package org.jointstatement.export.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the shape that their neighbours ask for, and turns text from right to left about. The shapes are
 * Unicode's presentation forms; their names say which letter and which shape each is.
 */
final class ArabicShapes implements BidiReorderer {

    private static final int ALONE = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int INNER = 3;
    private static final String[] NAMES = {" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"};

    /** What is drawn the other way round between words from right to left. */
    private static final String PAIRS = "()[]{}<>«»‹›≤≥";

    /** By letter, or pair of letters (lam with alef): its shapes, 0 where it has none. */
    private static final Map<String, int[]> SHAPES = read();

    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int run = 0; run < count; run++) {
            String words = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            levels[run] = (byte) bidi.getRunLevel(run);
            runs[run] = levels[run] % 2 == 0 ? words : turned(words);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        for (int at = text.length(); at > 0; ) {
            int letter = text.codePointBefore(at);
            turned.appendCodePoint(Character.isMirrored(letter) ? mirrored(letter) : letter);
            at -= Character.charCount(letter);
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int length = at + 2 <= text.length() && SHAPES.containsKey(text.substring(at, at + 2)) ? 2 : 1;
            String letter = text.substring(at, at + length);
            int[] shapes = SHAPES.get(letter);
            if (shapes == null) {
                shaped.append(letter);
            } else {
                shaped.appendCodePoint(shape(shapes, joinsBefore(text, at), joinsAfter(text, at + length)));
            }
            at += length;
        }
        return shaped.toString();
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int shape(int[] shapes, boolean before, boolean after) {
        boolean joinsOn = after && shapes[FIRST] != 0;
        int wanted = before ? joinsOn ? INNER : LAST : joinsOn ? FIRST : ALONE;
        return shapes[wanted] != 0 ? shapes[wanted] : shapes[ALONE];
    }

    private static boolean joinsBefore(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        boolean pair = before > 0 && SHAPES.containsKey(text.substring(before - 1, before + 1));
        int[] shapes = SHAPES.get(text.substring(pair ? before - 1 : before, before + 1));
        return shapes != null && shapes[FIRST] != 0 || text.charAt(before) == '\u0640';
    }

    private static boolean joinsAfter(String text, int at) {
        int after = at;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        if (after == text.length()) {
            return false;
        }
        int[] shapes = SHAPES.get(text.substring(after, after + 1));
        return shapes != null && shapes[LAST] != 0 || text.charAt(after) == '\u0640';
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static int mirrored(int letter) {
        int at = PAIRS.indexOf(letter);
        return at < 0 ? letter : PAIRS.charAt(at ^ 1);
    }

    private static Map<String, int[]> read() {
        Map<String, int[]> shapes = new HashMap<>();
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String name = Character.isDefined(form) ? Character.getName(form) : "";
            for (int shape = ALONE; shape <= INNER; shape++) {
                if (name.endsWith(NAMES[shape]) && isLetterOrPair(form, name)) {
                    String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
                    shapes.computeIfAbsent(letter, unseen -> new int[NAMES.length])[shape] = form;
                }
            }
        }
        return shapes;
    }

    private static boolean isLetterOrPair(int form, String name) {
        return name.startsWith("ARABIC LETTER ") || name.startsWith("ARABIC LIGATURE LAM WITH ALEF") && form >= 0xFEF5;
    }
}
