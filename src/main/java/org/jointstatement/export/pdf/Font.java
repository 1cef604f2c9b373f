package org.jointstatement.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that the portal brings for PDF; all are under the SIL Open Font License, which lies beside them. */
enum Font {
    TEXT("Source Serif 4", 400, "source-serif-4-regular.ttf"),
    STRONG_TEXT("Source Serif 4", 600, "source-serif-4-semibold.ttf"),
    SMALL("Inter", 400, "inter-regular.ttf"),
    ARABIC("Noto Naskh Arabic", 400, "noto-naskh-arabic-regular.ttf");

    private final String family;
    private final int weight;
    private final String file;

    Font(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** The font, for the caller to close. */
    TrueTypeFont read() {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(
                            Objects.requireNonNull(Font.class.getResourceAsStream("fonts/" + file), file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The font in a document that takes up what is used of it. Substitutions are off: PDFBox would set an i as a
     * dotless one with a dot above, and so it would be read.
     */
    PDFont in(PDDocument document) {
        TrueTypeFont font = read();
        font.setEnableGsub(false);
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
