package org.jointstatement.markup;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What a parser that forgives nothing reads out of rendered markup. A class names the kind of a span. */
final class ReadMarkup {

    // From JDK 24 on the parser refuses documents of more than 100,000 characters unless it is told otherwise.
    static {
        System.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        System.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Set<String>> kindsByCodePoint = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private int linksInLinks;
    private int depth;

    static ReadMarkup of(SafeHtml html) {
        try {
            ReadMarkup read = new ReadMarkup();
            Node root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<root>" + html + "</root>")))
                    .getDocumentElement();
            read.children(root, Set.of(), false, 0);
            return read;
        } catch (Exception e) {
            throw new AssertionError("Not well formed: " + html, e);
        }
    }

    static List<Set<String>> kindsOf(String text, List<Span> spans) {
        List<Set<String>> kinds = IntStream.range(0, text.codePointCount(0, text.length()))
                .<Set<String>>mapToObj(i -> new TreeSet<>())
                .toList();
        for (Span span : spans) {
            kinds.subList(span.start(), span.end()).forEach(set -> set.add(span.kind()));
        }
        return kinds;
    }

    String text() {
        return text.toString();
    }

    List<Set<String>> kindsByCodePoint() {
        return kindsByCodePoint;
    }

    List<String> ids() {
        return ids;
    }

    int linksInLinks() {
        return linksInLinks;
    }

    int depth() {
        return depth;
    }

    private void children(Node parent, Set<String> kinds, boolean inLink, int level) {
        depth = Math.max(depth, level);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, kinds, inLink, level);
            } else {
                text.append(child.getNodeValue());
                child.getNodeValue().codePoints().forEach(codePoint -> kindsByCodePoint.add(kinds));
            }
        }
    }

    private void element(Element element, Set<String> kinds, boolean inLink, int level) {
        boolean link = element.getTagName().equals("a");
        linksInLinks += link && inLink ? 1 : 0;
        if (element.hasAttribute("id")) {
            ids.add(element.getAttribute("id"));
        }
        Set<String> within = new TreeSet<>(kinds);
        if (element.hasAttribute("class")) {
            within.add(element.getAttribute("class"));
        }
        children(element, within, inLink || link, level + 1);
    }
}
