package org.jointstatement.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML element by element, without white space of its own. */
public final class Xml {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public Xml open(String name, String... attributes) {
        start(name, attributes);
        xml.append('>');
        open.push(name);
        return this;
    }

    /** Adds an element without content. */
    public Xml empty(String name, String... attributes) {
        start(name, attributes);
        xml.append("/>");
        return this;
    }

    /** Adds an element with nothing but text. */
    public Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Adds words. */
    public Xml text(String text) {
        escape(text);
        return this;
    }

    /** Ends the element that was begun last. */
    public Xml close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Hands on what was written so far, so that a long file is nowhere whole. */
    public void moveTo(OutputStream out) throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    /** What was written, when all elements are ended. */
    public byte[] toBytes() {
        return xml.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void start(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            xml.append('"');
        }
    }

    private void escape(String text) {
        String legal = Characters.legal(text);
        for (int i = 0; i < legal.length(); i++) {
            char unit = legal.charAt(i);
            switch (unit) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(unit);
            }
        }
    }
}
