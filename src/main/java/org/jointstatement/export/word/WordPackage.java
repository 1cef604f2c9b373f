package org.jointstatement.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jointstatement.export.Xml;
import org.springframework.stereotype.Component;

/**
 * Packs a Word file (ECMA-376). What is the same in every file lies beside this class; the rest is written here and by
 * what holds words. The same is always the same bytes.
 */
@Component
class WordPackage {

    /** The first of January would do, but that Java takes it for a time that does not fit and adds the zone's. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final WordText words;

    WordPackage(WordText words) {
        this.words = words;
    }

    byte[] make(WordBook book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", types(book));
            add(zip, "_rels/.rels", resource("package-relationships.xml"));
            add(zip, "docProps/core.xml", properties(book));
            add(zip, "word/_rels/document.xml.rels", relationships(book));
            add(zip, "word/styles.xml", styles(book));
            add(zip, "word/settings.xml", resource("settings.xml"));
            add(zip, "word/numbering.xml", WordNumbering.toXml(book.parts()));
            add(zip, "word/footnotes.xml", words.footnotes(book));
            for (WordPart part : book.parts()) {
                add(zip, "word/" + part.file("header"), words.header(book, part));
                add(zip, "word/" + part.file("footer"), words.footer(book, part));
            }
            begin(zip, "word/document.xml");
            words.document(book, zip);
            if (book.comments() != null) {
                add(zip, book.comments());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, WordComments comments) throws IOException {
        begin(zip, "word/comments.xml");
        comments.write(zip);
        add(zip, "word/_rels/comments.xml.rels", comments.relationships());
        add(zip, "word/commentsExtended.xml", comments.extended());
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        begin(zip, name);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] properties(WordBook book) {
        Xml xml = new Xml();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", book.title());
        xml.element("dc:identifier", book.url());
        xml.element("dc:language", book.language());
        if (!book.created().isEmpty()) {
            xml.element("dcterms:created", book.created() + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
        }
        return xml.close().toBytes();
    }

    private static byte[] relationships(WordBook book) {
        Xml xml = relationships();
        for (String part : new String[] {"styles", "settings", "numbering", "footnotes"}) {
            relationship(xml, part, part, part + ".xml", false);
        }
        for (WordPart part : book.parts()) {
            relationship(xml, part.named("header"), "header", part.file("header"), false);
            relationship(xml, part.named("footer"), "footer", part.file("footer"), false);
            relationship(xml, part.named("page"), "hyperlink", part.extract().url(), true);
        }
        if (book.comments() != null) {
            relationship(xml, "comments", "comments", "comments.xml", false);
            xml.empty("Relationship", "Id", "extended", "Type", EXTENDED, "Target", "commentsExtended.xml");
        }
        for (int i = 0; i < book.rest().size(); i++) {
            String address = book.rest().get(i).address();
            if (address != null) {
                relationship(xml, "rest" + i, "hyperlink", address, true);
            }
        }
        return xml.close().toBytes();
    }

    /** Begins a file of them. */
    static Xml relationships() {
        return new Xml().open("Relationships", "xmlns", RELATIONSHIPS);
    }

    /** Writes one of those that ECMA-376 has. */
    static void relationship(Xml xml, String id, String type, String target, boolean external) {
        if (external) {
            xml.empty("Relationship", "Id", id, "Type", OFFICE + type, "Target", target, "TargetMode", "External");
        } else {
            xml.empty("Relationship", "Id", id, "Type", OFFICE + type, "Target", target);
        }
    }

    private static byte[] types(WordBook book) {
        StringBuilder more = new StringBuilder();
        for (WordPart part : book.parts()) {
            more.append(type(part.file("header"), "header")).append(type(part.file("footer"), "footer"));
        }
        if (book.comments() != null) {
            more.append(type("comments.xml", "comments")).append(type("commentsExtended.xml", "commentsExtended"));
        }
        return text("content-types.xml").replace("</Types>", more + "</Types>").getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String file, String type) {
        return "  <Override PartName=\"/word/" + file + "\" ContentType=\"" + TYPE + type + "+xml\"/>\n";
    }

    /** The language is the one thing in the styles that a text decides. */
    private static byte[] styles(WordBook book) {
        String styles = text("styles.xml");
        if (book.comments() != null) {
            styles = styles.replace("</w:styles>", text("comment-styles.txt") + "</w:styles>");
        }
        String language = Locale.forLanguageTag(book.language()).toLanguageTag();
        return styles.replace("{language}", language).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream file = WordPackage.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
