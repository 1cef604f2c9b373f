package org.jointstatement.annotation.notices;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes notices as an Atom feed (RFC 4287). */
final class NoticeFeed {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    /**
     * What a feed says of itself.
     *
     * @param id the same at each reading
     * @param self where it is read
     * @param page what shows the same to people
     */
    record Head(String id, String self, String page, String title, String author) {}

    record Entry(String id, String url, String title, String author, String text, Instant made) {}

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    private NoticeFeed() throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
    }

    static String of(Head head, List<Entry> entries) {
        try {
            NoticeFeed feed = new NoticeFeed();
            feed.write(head, entries);
            return feed.written.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Head head, List<Entry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element("id", head.id());
        element("title", head.title());
        element("updated", newest(entries).toString());
        link("self", head.self(), "application/atom+xml");
        link("alternate", head.page(), "text/html");
        author(head.author());
        for (Entry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Instant newest(List<Entry> entries) {
        return entries.stream().map(Entry::made).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private void write(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", entry.made().toString());
        link("alternate", entry.url(), "text/html");
        author(entry.author());
        element("content", entry.text());
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String rel, String url, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", url);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    /** What XML cannot hold, not even escaped, becomes what stands for unknown characters. */
    private static String writable(String text) {
        return text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
