package org.jointstatement.seeding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a file's bytes into lines, or says in which line they are no text. One pass over the bytes. */
final class SeedText {

    /** The size from which a file is refused without being read. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    /** The longest line, in bytes. */
    static final int MAX_LINE = 100_000;

    private static final String SAVE_AS_TEXT = "save it as plain text in UTF-8";

    /** How files begin that people take for text, and what they are. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "%PDF-", "a PDF file",
            "PK\u0003\u0004", "a Word or ZIP file",
            "\u00D0\u00CF\u0011\u00E0", "an old Word file",
            "{\\rtf", "an RTF file",
            "\u00FF\u00FE", "a UTF-16 file",
            "\u00FE\u00FF", "a UTF-16 file");

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String file;
    private final byte[] bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final List<Line> lines = new ArrayList<>();

    private SeedText(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static List<Line> lines(String file, byte[] bytes) {
        return new SeedText(file, bytes).lines();
    }

    private List<Line> lines() {
        if (bytes.length > MAX_BYTES) {
            throw tooBig(file, bytes.length, MAX_BYTES);
        }
        refuseOtherKinds();
        int start = startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        while (start < bytes.length) {
            int end = lineEnd(start);
            lines.add(new Line(lines.size() + 1, Line.fold(decode(start, end))));
            start = afterBreak(end);
        }
        if (lines.stream().allMatch(Line::isBlank)) {
            throw new SeedException(file, 1, "The file holds no text", "write the text into it, or take it away");
        }
        return lines;
    }

    static SeedException tooBig(String file, long size, int limit) {
        return new SeedException(
                file,
                1,
                "The file has " + size + " bytes, more than the " + limit + " that are read",
                "see whether it is what it should be; if it is, make it smaller");
    }

    private void refuseOtherKinds() {
        SIGNATURES.forEach((signature, kind) -> {
            if (startsWith(signature.getBytes(StandardCharsets.ISO_8859_1))) {
                throw new SeedException(file, 1, "This is " + kind + ", not UTF-8 text", SAVE_AS_TEXT);
            }
        });
    }

    private boolean startsWith(byte[] signature) {
        return bytes.length >= signature.length
                && ByteBuffer.wrap(bytes, 0, signature.length).equals(ByteBuffer.wrap(signature));
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            if (bytes[end] == 0) {
                throw bad("Byte " + (end - start + 1) + " of the line is NUL: this is no text", SAVE_AS_TEXT);
            }
            end++;
            if (end - start > MAX_LINE) {
                throw bad(
                        "The line has more than " + MAX_LINE + " bytes",
                        "put each paragraph on a line of its own, if this is a text");
            }
        }
        return end;
    }

    private int afterBreak(int end) {
        boolean pair = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
        return end + (pair ? 2 : 1);
    }

    private String decode(int start, int end) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(end - start);
        CoderResult result = decoder.reset().decode(in, out, true);
        if (result.isError()) {
            int at = in.position() - start + 1;
            throw bad("Byte " + at + " of the line is not UTF-8", SAVE_AS_TEXT);
        }
        String text = out.flip().toString();
        text.chars().filter(SeedText::isRefused).findFirst().ifPresent(c -> {
            throw bad(
                    String.format("The line holds the character U+%04X", c),
                    c == 0xFFFD ? "restore the character that was lost there" : "take it out, or write a line break");
        });
        return text;
    }

    /** Control characters and separators that editors take for line ends or not; and the mark of a lost character. */
    private static boolean isRefused(int c) {
        return Character.isISOControl(c) && c != '\t' || c == 0x2028 || c == 0x2029 || c == 0xFFFD;
    }

    private SeedException bad(String what, String remedy) {
        return new SeedException(file, lines.size() + 1, what, remedy);
    }
}
