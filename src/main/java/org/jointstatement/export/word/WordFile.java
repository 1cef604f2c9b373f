package org.jointstatement.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jointstatement.export.Extract;
import org.jointstatement.export.FileMaker;
import org.jointstatement.export.Format;
import org.jointstatement.export.Paper;
import org.jointstatement.export.Xml;
import org.springframework.stereotype.Component;

/**
 * Packs a text as a Word file (ECMA-376): headings, numbers and footnotes are Word's own. What is the same in every
 * file lies beside this class; the rest is written here and by {@link WordText}. The same text is always the same bytes.
 */
@Component
class WordFile implements FileMaker {

    /** The first of January would do, but that Java takes it for a time that does not fit and adds the zone's. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final WordText words;

    WordFile(WordText words) {
        this.words = words;
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public byte[] make(Extract extract, Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", resource("content-types.xml"));
            add(zip, "_rels/.rels", resource("package-relationships.xml"));
            add(zip, "docProps/core.xml", properties(extract));
            add(zip, "word/_rels/document.xml.rels", relationships(extract));
            add(zip, "word/styles.xml", styles(extract));
            add(zip, "word/settings.xml", resource("settings.xml"));
            add(
                    zip,
                    "word/numbering.xml",
                    WordNumbering.of(extract.paragraphs()).toXml());
            add(zip, "word/footnotes.xml", words.footnotes(extract));
            add(zip, "word/header1.xml", words.header(extract));
            add(zip, "word/footer1.xml", words.footer(extract));
            add(zip, "word/document.xml", words.document(extract, paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] properties(Extract extract) {
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
        xml.element("dc:title", extract.title());
        xml.element("dc:identifier", extract.url());
        xml.element("dc:language", extract.statement().language());
        if (extract.statement().adopted() != null) {
            String adopted = extract.statement().adopted() + "T00:00:00Z";
            xml.element("dcterms:created", adopted, "xsi:type", "dcterms:W3CDTF");
        }
        return xml.close().toBytes();
    }

    private static byte[] relationships(Extract extract) {
        Xml xml = new Xml().open("Relationships", "xmlns", RELATIONSHIPS);
        for (String part : new String[] {"styles", "settings", "numbering", "footnotes", "header", "footer"}) {
            String file = part.startsWith("header") || part.startsWith("footer") ? part + "1" : part;
            xml.empty("Relationship", "Id", part, "Type", OFFICE + part, "Target", file + ".xml");
        }
        xml.empty(
                "Relationship",
                "Id",
                "page",
                "Type",
                OFFICE + "hyperlink",
                "Target",
                extract.url(),
                "TargetMode",
                "External");
        return xml.close().toBytes();
    }

    /** The language is the one thing in the styles that a text decides. */
    private static byte[] styles(Extract extract) {
        String styles = new String(resource("styles.xml"), StandardCharsets.UTF_8);
        String language = extract.locale().toLanguageTag();
        return styles.replace("{language}", language).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
