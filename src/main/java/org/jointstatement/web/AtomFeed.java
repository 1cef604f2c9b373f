package org.jointstatement.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes an Atom feed (RFC 4287). */
public final class AtomFeed {

    public static final String TYPE = "application/atom+xml;charset=UTF-8";

    /**
     * What a feed says of itself.
     *
     * @param id the same at each reading, whatever is in it
     * @param self where it is read
     * @param page what shows the same to people
     * @param subtitle what is in it and what is not; none if it holds everything
     */
    public record Head(
            String id,
            String self,
            String page,
            String title,
            @Nullable String subtitle,
            String author) {

        /** One that holds everything. */
        public Head(String id, String self, String page, String title, String author) {
            this(id, self, page, title, null, author);
        }
    }

    /**
     * One thing in a feed.
     *
     * @param id what tells it from others
     * @param url of the page that shows it
     * @param author none if nobody in particular wrote it
     * @param content as plain text
     */
    public record Entry(
            String id,
            String url,
            String title,
            Instant updated,
            @Nullable String author,
            String content) {

        /** One that its page tells from others. */
        public Entry(String url, String title, Instant updated, @Nullable String author, String content) {
            this(url, url, title, updated, author, content);
        }
    }

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomFeed() throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
    }

    /**
     * Writes a feed.
     *
     * @param otherwise when it last changed, if it has no entries
     */
    public static String of(Head head, List<Entry> entries, Instant otherwise) {
        try {
            AtomFeed feed = new AtomFeed();
            feed.write(head, entries, otherwise);
            return feed.written.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Head head, List<Entry> entries, Instant otherwise) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element("id", head.id());
        element("title", head.title());
        if (head.subtitle() != null) {
            element("subtitle", head.subtitle());
        }
        element("updated", newest(entries, otherwise).toString());
        link("self", head.self(), "application/atom+xml");
        link("alternate", head.page(), "text/html");
        author(head.author());
        for (Entry entry : entries) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Instant newest(List<Entry> entries, Instant otherwise) {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private void entry(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", entry.updated().toString());
        link("alternate", entry.url(), "text/html");
        if (entry.author() != null) {
            author(entry.author());
        }
        element("content", entry.content());
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
        xml.writeAttribute("href", writable(url));
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
