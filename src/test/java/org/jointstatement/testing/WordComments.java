package org.jointstatement.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The comments of a Word file as readers that are not ours see them. */
public final class WordComments {

    /**
     * A comment.
     *
     * @param on the words between where it begins and where it ends
     * @param lines its paragraphs
     * @param answers the place of the comment that it answers; none if it begins a thread
     */
    public record Read(
            String author,
            String initials,
            String date,
            String on,
            List<String> lines,
            @Nullable Integer answers,
            boolean done) {}

    private WordComments() {}

    /** All comments in their order; each must begin, end and be referred to once. */
    public static List<Read> of(byte[] file) throws IOException {
        Map<String, byte[]> parts = parts(file);
        Map<String, String> words = words(parsed(part(parts, "word/document.xml")));
        Map<String, Element> extended = extended(parsed(part(parts, "word/commentsExtended.xml")));
        List<String> ends = ends(parsed(part(parts, "word/comments.xml")));
        List<Read> comments = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFComment comment : document.getDocComments().getComments()) {
                String end = ends.get(comments.size());
                Element more = Objects.requireNonNull(extended.get(end), end);
                String parent = more.getAttribute("w15:paraIdParent");
                comments.add(new Read(
                        comment.getAuthor(),
                        comment.getInitials(),
                        comment.getDate().toInstant().toString(),
                        Objects.requireNonNull(words.remove(comment.getId()), comment.getId()),
                        comment.getParagraphs().stream()
                                .map(XWPFParagraph::getText)
                                .toList(),
                        parent.isEmpty() ? null : ends.indexOf(parent),
                        more.getAttribute("w15:done").equals("1")));
            }
        }
        assertThat(words).as("ranges of comments that there are not").isEmpty();
        assertThat(extended).hasSize(comments.size());
        return comments;
    }

    /** The text of each paragraph of the body, marks of footnotes included. */
    public static List<String> paragraphs(byte[] file) throws IOException {
        NodeList paragraphs = parsed(part(parts(file), "word/document.xml")).getElementsByTagName("w:p");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < paragraphs.getLength(); i++) {
            texts.add(elements(paragraphs.item(i), "w:t").stream()
                    .map(Node::getTextContent)
                    .collect(Collectors.joining()));
        }
        return texts;
    }

    /** The parts of a file by their names. */
    public static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(parts.put(entry.getName(), zip.readAllBytes()))
                        .as(entry.getName())
                        .isNull();
            }
        }
        return parts;
    }

    /** A part as it is written. */
    public static String text(byte[] file, String part) throws IOException {
        return new String(part(parts(file), part), StandardCharsets.UTF_8);
    }

    /** A part as a tree. */
    public static Document parsed(byte[] xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError(new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static List<Element> elements(Node under, String name) {
        List<Element> found = new ArrayList<>();
        NodeList elements = ((Element) under).getElementsByTagName(name);
        for (int i = 0; i < elements.getLength(); i++) {
            found.add((Element) elements.item(i));
        }
        return found;
    }

    private static Map<String, String> words(Document document) {
        Map<String, StringBuilder> open = new HashMap<>();
        Map<String, String> closed = new HashMap<>();
        List<String> referred = new ArrayList<>();
        for (Element element : elements(document.getDocumentElement(), "*")) {
            String id = element.getAttribute("w:id");
            switch (element.getTagName()) {
                case "w:commentRangeStart" ->
                    assertThat(open.put(id, new StringBuilder())).isNull();
                case "w:commentRangeEnd" ->
                    assertThat(closed.put(
                                    id, Objects.requireNonNull(open.remove(id)).toString()))
                            .isNull();
                case "w:commentReference" -> referred.add(id);
                case "w:t" -> open.values().forEach(words -> words.append(element.getTextContent()));
                default -> {}
            }
        }
        assertThat(open).as("ranges without an end").isEmpty();
        assertThat(referred).containsExactlyInAnyOrderElementsOf(closed.keySet());
        return closed;
    }

    private static Map<String, Element> extended(Document document) {
        return elements(document.getDocumentElement(), "w15:commentEx").stream()
                .collect(Collectors.toMap(one -> one.getAttribute("w15:paraId"), one -> one));
    }

    /** The id of the last paragraph of each. */
    private static List<String> ends(Document document) {
        return elements(document.getDocumentElement(), "w:comment").stream()
                .map(comment -> ((Element) comment.getLastChild()).getAttribute("w14:paraId"))
                .toList();
    }
}
