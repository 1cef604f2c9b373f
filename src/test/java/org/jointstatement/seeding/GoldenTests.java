package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One small text for each rule: {@code <case>.txt} with {@code <case>.json}, or with {@code <case>.error}. */
class GoldenTests {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @MethodSource("readable")
    void aReadableTextGivesItsStatement(String name) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(FOLDER.resolve(name + ".json")));

        assertThat(JSON.<JsonNode>valueToTree(facts(read(name))).toPrettyString())
                .isEqualTo(expected.toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aTextThatWouldNeedAGuessIsRefused(String name) throws IOException {
        SeedException refusal = catchThrowableOfType(SeedException.class, () -> read(name));

        assertThat(refusal)
                .hasMessage(Files.readString(FOLDER.resolve(name + ".error")).strip());
    }

    @Test
    void everyTextHasOneAnswer() throws IOException {
        assertThat(Stream.concat(readable(), refused()).sorted()).containsExactlyElementsOf(names(".txt"));
    }

    static Stream<String> readable() throws IOException {
        return names(".json").stream();
    }

    static Stream<String> refused() throws IOException {
        return names(".error").stream();
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private static Statement read(String name) throws IOException {
        return new SeedFolder(FOLDER).read(name + ".txt").statement();
    }

    private static Map<String, Object> facts(Statement statement) {
        return facts(
                "slug", statement.slug(),
                "kind", statement.kind(),
                "title", statement.title(),
                "shortTitle", statement.shortTitle(),
                "theme", statement.theme(),
                "adopted", statement.adopted(),
                "event", statement.event(),
                "language", statement.language(),
                "origin", statement.source().origin(),
                "sections",
                        statement.sections().stream().map(GoldenTests::facts).toList(),
                "footnotes", statement.footnotes(),
                "participants",
                        statement.participants().stream()
                                .map(part ->
                                        facts("name", part.name(), "role", part.role(), "by", part.representedBy()))
                                .toList());
    }

    private static Map<String, Object> facts(Section section) {
        return facts(
                "slug",
                section.slug(),
                "heading",
                section.heading(),
                "paragraphs",
                section.paragraphs().stream().map(GoldenTests::facts).toList());
    }

    private static Map<String, Object> facts(Paragraph paragraph) {
        return facts(
                "label",
                paragraph.label(),
                "text",
                paragraph.text(),
                "sentences",
                paragraph.sentences().stream().map(paragraph::textOf).toList());
    }

    /** Keys with their values; what has none is left out. */
    private static Map<String, Object> facts(@Nullable Object... keysAndValues) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null && !List.of().equals(value)) {
                facts.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return facts;
    }
}
