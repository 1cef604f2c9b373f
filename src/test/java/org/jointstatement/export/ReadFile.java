package org.jointstatement.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Files as readers that are not ours see them. */
final class ReadFile {

    private static final String REFERENCE = "\\[footnoteRef:\\d+]";

    private ReadFile() {}

    /** What the schema of OASIS finds wrong; empty if nothing. */
    static String valid(byte[] xml) {
        try {
            Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(ReadFile.class.getResource("/schemas/akomantoso30.xsd"))
                    .newValidator();
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
            return "";
        } catch (SAXException | IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The text of each element of a name, in order; a note in it is its mark. */
    static List<String> elements(byte[] xml, String name) {
        List<String> texts = new ArrayList<>();
        NodeList elements = parsed(xml).getElementsByTagName(name);
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(text(elements.item(i)));
        }
        return texts;
    }

    /**
     * Headings with their level, and paragraphs without references to footnotes, which are beyond CommonMark; a
     * footnote is a paragraph {@code 1: ...}.
     */
    static List<String> blocksOfMarkdown(byte[] markdown) {
        Node document = Parser.builder().build().parse(new String(markdown, StandardCharsets.UTF_8));
        List<String> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            String text = TextContentRenderer.builder().build().render(node).strip();
            if (node instanceof Heading heading) {
                blocks.add(heading.getLevel() + " " + text);
            } else if (node instanceof Paragraph) {
                blocks.add(text.replaceFirst("^\\[\\^(\\d+)]:", "$1:").replaceAll("\\[\\^\\d+]", ""));
            }
        }
        return blocks;
    }

    static XWPFDocument word(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** The paragraphs of Word's own lists, with the number that Word shows. */
    static List<String> numbered(XWPFDocument document) {
        List<String> numbered = new ArrayList<>();
        Object list = null;
        int number = 0;
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (paragraph.getNumID() != null) {
                number = paragraph.getNumID().equals(list)
                        ? number + 1
                        : paragraph.getNumStartOverride().intValue();
                list = paragraph.getNumID();
                String label = paragraph.getNumLevelText().replace("%1", String.valueOf(number));
                numbered.add(label + " " + words(paragraph));
            }
        }
        return numbered;
    }

    /** POI puts a footnote's text behind the paragraph, and a word of its own where the mark is. */
    private static String words(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .map(run -> run.text().replaceAll(REFERENCE, ""))
                .collect(Collectors.joining());
    }

    static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), titles);
        return titles;
    }

    /** The text of each page, each with its white space folded. */
    static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).replaceAll("\\s+", " "));
        }
        return pages;
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    private static String text(org.w3c.dom.Node node) {
        StringBuilder text = new StringBuilder();
        for (org.w3c.dom.Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Element note && note.getTagName().equals("authorialNote")) {
                text.append(note.getAttribute("marker"));
            } else {
                text.append(kid instanceof Element ? text(kid) : kid.getNodeValue());
            }
        }
        return text.toString();
    }

    private static Document parsed(byte[] xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError(new String(xml, StandardCharsets.UTF_8), e);
        }
    }
}
