package org.jointstatement.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as its tags tell it: what a screen reader reads, without the furniture of its pages. */
final class TaggedPdf {

    /** A heading or a paragraph: {@code H1} and its words. */
    record Block(String tag, String text) {}

    private static final List<String> BLOCKS = List.of("H1", "H2", "P");

    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private TaggedPdf() {}

    static List<Block> blocks(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TaggedPdf tagged = new TaggedPdf();
            for (PDPage page : document.getPages()) {
                tagged.words.put(page, words(page));
            }
            tagged.visit(document.getDocumentCatalog().getStructureTreeRoot());
            return tagged.blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void visit(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (BLOCKS.contains(element.getStructureType())) {
                    StringBuilder text = new StringBuilder();
                    read(element, element.getPage(), text);
                    blocks.add(new Block(element.getStructureType(), text.toString()));
                } else {
                    visit(element);
                }
            }
        }
    }

    private void read(PDStructureNode node, PDPage page, StringBuilder text) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, element.getPage() == null ? page : element.getPage(), text);
            } else if (kid instanceof Integer id) {
                text.append(words.get(page).get(id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage its = reference.getPage() == null ? page : reference.getPage();
                text.append(words.get(its).get(reference.getMCID()));
            }
        }
    }

    private static Map<Integer, String> words(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, words));
        return words;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> words) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, words);
            }
        }
        words.merge(content.getMCID(), text.toString(), String::concat);
    }
}
