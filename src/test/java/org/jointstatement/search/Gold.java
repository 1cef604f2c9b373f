package org.jointstatement.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.Surroundings;
import org.jointstatement.statement.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped statement's paragraphs as reviewed. */
public final class Gold {

    public static final String SLUG = "belt-and-road-covid-19-2020";

    private Gold() {}

    public static List<SearchDocument> documents() {
        List<SearchDocument> documents = new ArrayList<>();
        for (JsonNode paragraph : paragraphs()) {
            int number = paragraph.get("number").asInt();
            JsonNode section = paragraph.get("section");
            documents.add(document(
                    SLUG,
                    number,
                    section.isNull() ? null : section.asString(),
                    paragraph.get("text").asString()));
        }
        return documents;
    }

    public static SearchDocument document(
            String slug, int number, @org.jspecify.annotations.Nullable String section, String text) {
        return new SearchDocument(
                        SearchDocument.Kind.PARAGRAPH,
                        slug,
                        Address.ofParagraph(slug, number),
                        number,
                        "[" + number + "]",
                        section,
                        "Statement",
                        text,
                        Set.of(SearchDocument.PUBLIC))
                .in(Surroundings.of(sentences(text)));
    }

    /** Where sentences begin: good enough for texts of which every full stop ends one. */
    private static List<Integer> sentences(String text) {
        return Stream.concat(
                        Stream.of(0),
                        Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu})")
                                .matcher(text)
                                .results()
                                .map(gap -> text.codePointCount(0, gap.end())))
                .toList();
    }

    private static JsonNode paragraphs() {
        try (InputStream file = Objects.requireNonNull(Gold.class.getResourceAsStream("/gold/" + SLUG + ".json"))) {
            return JsonMapper.shared().readTree(file.readAllBytes()).get("paragraphs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
