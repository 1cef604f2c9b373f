package org.jointstatement.search;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jointstatement.search.SearchEngine.Hit;

/** Writes hits as an Atom feed (RFC 4287). What is found is its entries; whoever reads it anew sees what came since. */
final class SearchFeed {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    /** How many hits a feed has. */
    static final int SIZE = 50;

    /**
     * What a feed says of itself.
     *
     * @param id the same at each reading, whatever has been found
     * @param self where it is read
     * @param page what shows the same to people
     */
    record Head(String id, String self, String page, String title, String author) {}

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    private SearchFeed() throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
    }

    /**
     * Writes a feed.
     *
     * @param published when the text last changed, for a feed without hits
     */
    static String of(Head head, List<Hit> hits, Instant published) {
        try {
            SearchFeed feed = new SearchFeed();
            feed.write(head, hits, published);
            return feed.written.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Head head, List<Hit> hits, Instant published) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element("id", head.id());
        element("title", head.title());
        element("updated", newest(hits, published).toString());
        link("self", head.self(), "application/atom+xml");
        link("alternate", head.page(), "text/html");
        author(head.author());
        for (Hit hit : hits) {
            entry(hit.document());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Instant newest(List<Hit> hits, Instant published) {
        return hits.stream()
                .map(hit -> hit.document().updated())
                .max(Comparator.naturalOrder())
                .orElse(published);
    }

    private void entry(SearchDocument document) throws XMLStreamException {
        String url = SearchJson.url(document);
        xml.writeStartElement("entry");
        element("id", url);
        element("title", document.statement() + ", " + place(document));
        element("updated", document.updated().toString());
        link("alternate", url, "text/html");
        if (document.author() != null) {
            author(document.author());
        }
        element("content", document.text());
        xml.writeEndElement();
    }

    /** "[9]", and of a clause its ref: numbers mean the same in every language. */
    private static String place(SearchDocument document) {
        return document.isClause() ? document.label() + ", " + document.ref() : document.label();
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
