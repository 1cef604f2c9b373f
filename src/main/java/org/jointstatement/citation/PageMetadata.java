package org.jointstatement.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page tells reference managers and search engines about the text it shows.
 *
 * @param tags for the {@code meta} elements
 * @param links addresses of the citations that programs read
 * @param json the same as JSON-LD in the words of schema.org
 */
public record PageMetadata(List<Tag> tags, List<Link> links, String json) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A name and its value. */
    public record Tag(String name, String content) {}

    /** The address of a citation and its media type. */
    public record Link(String path, String type) {}

    /** Describes what a page shows. */
    public static PageMetadata of(Reference reference) {
        return new PageMetadata(tags(reference), links(reference), JSON.writeValueAsString(linkedData(reference)));
    }

    private static List<Tag> tags(Reference reference) {
        Statement statement = reference.statement();
        Pinpoint at = reference.pinpoint();
        List<Tag> tags = new ArrayList<>();
        // Without a word on the type Zotero takes whatever has a citation_title for an article in a journal.
        tags.add(new Tag("z:itemType", "document"));
        tags.add(new Tag(
                "citation_title", at == null ? statement.title() : statement.title() + ", " + at.after("para.")));
        LocalDate adopted = statement.adopted();
        if (adopted != null) {
            tags.add(new Tag("citation_publication_date", adopted.toString().replace('-', '/')));
        }
        tags.add(new Tag("citation_language", statement.language()));
        tags.add(new Tag("citation_public_url", reference.url()));
        return tags;
    }

    private static List<Link> links(Reference reference) {
        return Style.ofPrograms().stream()
                .map(style -> new Link(reference.path(style), style.type()))
                .toList();
    }

    private static Map<String, Object> linkedData(Reference reference) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        Paragraph paragraph = reference.paragraph();
        Reference whole = Reference.to(reference.statement(), reference.portal());
        if (paragraph == null) {
            data.putAll(work(whole.url(), whole.statement().title()));
            data.putAll(facts(whole.statement()));
        } else {
            data.putAll(work(reference.url(), "Paragraph " + paragraph.label()));
            data.put("position", paragraph.number());
            Map<String, Object> statement = work(whole.url(), whole.statement().title());
            statement.putAll(facts(whole.statement()));
            data.put("isPartOf", statement);
        }
        return data;
    }

    /** A work and not a piece of legislation: nobody is bound by it. */
    private static Map<String, Object> work(String url, String name) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("@type", "CreativeWork");
        work.put("@id", url);
        work.put("url", url);
        work.put("name", name);
        return work;
    }

    private static Map<String, Object> facts(Statement statement) {
        Map<String, Object> facts = new LinkedHashMap<>();
        put(facts, "alternateName", statement.shortTitle());
        put(facts, "genre", statement.kind());
        put(facts, "about", statement.theme());
        put(facts, "inLanguage", statement.language());
        LocalDate adopted = statement.adopted();
        put(facts, "dateCreated", adopted == null ? null : adopted.toString());
        put(facts, "releasedEvent", event(statement.event()));
        return facts;
    }

    /** In one order everywhere: instances that answer with one ETag answer with the same bytes. */
    private static @Nullable Map<String, Object> event(@Nullable String name) {
        if (name == null) {
            return null;
        }
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("@type", "PublicationEvent");
        event.put("name", name);
        return event;
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
