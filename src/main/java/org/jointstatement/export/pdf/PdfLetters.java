package org.jointstatement.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Tells readers of a PDF which letters its glyphs stand for. PDFBox says the first letter that a glyph is for, which
 * makes another sign of every apostrophe (U+2019), and says shapes for Arabic letters; who copies or searches
 * wants the letters of the text.
 */
final class PdfLetters {

    private static final int LAST_CODE = 0xFFFF;
    private static final int MOST_IN_A_BLOCK = 100;

    private PdfLetters() {}

    /** The same file, with the letters of a text. */
    static byte[] mend(byte[] pdf, String text) throws IOException {
        BitSet used = new BitSet();
        text.codePoints().forEach(used::set);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObject font : document.getDocument().getObjectsByType(COSName.FONT)) {
                if (font.getObject() instanceof COSDictionary dictionary
                        && dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream letters) {
                    mend(letters, used);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length);
            document.setDocumentId((long) text.hashCode());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void mend(COSStream stream, BitSet used) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream content = stream.createInputStream()) {
            CMap map = new CMapParser().parse(new RandomAccessReadBuffer(content));
            for (int code = 0; code <= LAST_CODE; code++) {
                String letters = map.toUnicode(code, 2);
                if (letters != null) {
                    lines.add(String.format("<%04X> <%s>\n", code, hexadecimal(meant(letters, used))));
                }
            }
        }
        try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            content.write(map(lines).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Of the letters that the glyph is for, the first that the text has. */
    private static String meant(String letters, BitSet used) {
        int first = letters.codePointAt(0);
        return IntStream.concat(IntStream.of(first), FontCover.twins(first).stream())
                .mapToObj(PdfLetters::plain)
                .filter(plain -> plain.codePoints().allMatch(used::get))
                .findFirst()
                .orElse(plain(first));
    }

    private static String plain(int letter) {
        String plain = Character.toString(letter);
        return isShape(letter) ? Normalizer.normalize(plain, Normalizer.Form.NFKC) : plain;
    }

    private static boolean isShape(int letter) {
        return letter >= 0xFB50 && letter <= 0xFDFF || letter >= 0xFE70 && letter <= 0xFEFC;
    }

    private static String map(List<String> lines) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < lines.size(); from += MOST_IN_A_BLOCK) {
            List<String> block = lines.subList(from, Math.min(from + MOST_IN_A_BLOCK, lines.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String hexadecimal(String letters) {
        StringBuilder units = new StringBuilder();
        letters.chars().forEach(unit -> units.append(String.format("%04X", unit)));
        return units.toString();
    }
}
