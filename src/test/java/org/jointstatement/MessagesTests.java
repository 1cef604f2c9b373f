package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the pages are all there, and no others are kept. */
class MessagesTests {

    private static final Path WORDS = Path.of("src/main/resources/messages.properties");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** A key in a template, and a key or the beginning of keys that is put together. */
    private static final Pattern ASKED = Pattern.compile("#\\{([\\w.]*\\w)[(}]");

    private static final Pattern NAMED = Pattern.compile("(?:['\"|]|#\\{)([a-zA-Z]\\w*(?:\\.\\w*)*)");

    /** A comma or semicolon between two elements, or before a value, that is no message's. */
    private static final Pattern ENGLISH_MARK =
            Pattern.compile("</(?:th:block|bdi|a)>[,;] <|th:(?:if|unless)=\"[^\"]*\">[,;] <"
                    + "|=\"\\|[,;] [$#]\\{|\\|#\\{[^}(]*}[,;] #\\{");

    @Test
    void everyKeyThatATemplateAsksForHasWords() throws IOException {
        assertThat(keys()).containsAll(found(ASKED, TEMPLATES));
    }

    @Test
    void everyKeyIsAskedFor() throws IOException {
        Set<String> named = found(NAMED, TEMPLATES);
        named.addAll(found(NAMED, Path.of("src/main/java")));
        List<String> beginnings = named.stream()
                .filter(name -> name.indexOf('.') > 0 && name.endsWith("."))
                .toList();

        assertThat(keys())
                .allMatch(key -> named.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    }

    /** Patterns of rules are English, and so are the marks between them. */
    @Test
    void theMarksBetweenWordsInAListAreTheLanguagesOwn() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .flatMap(file -> text(file).lines()))
                    .filteredOn(line -> !line.contains("class=\"patterns\""))
                    .filteredOn(line -> ENGLISH_MARK.matcher(line).find())
                    .isEmpty();
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        assertThat(Files.readAllLines(WORDS).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "citation.style., citation.Style",
        "clause.type., commitment.ClauseType",
        "clause.direction., commitment.Direction",
        "clause.confidence., commitment.Confidence",
        "method.type., commitment.ClauseType",
        "method.subject., commitment.rules.Subject",
        "commitments.facet., commitment.Facet",
        "correct.state., commitment.corrections.State",
        "glossary.kind., glossary.TermKind",
        "terms.kind., glossary.TermKind",
        "terms.flaw., glossary.Flaw",
        "role., account.Role",
        "note.audience., annotation.Audience",
        "review.status., annotation.Status",
        "notices.kind., annotation.notices.NoticeKind",
        "search.remark., search.query.Remark",
        "concordance.sort., search.concordance.Sorting",
        "concordance.group., search.concordance.Grouping",
        "seeds.result., seeding.SeedOutcome$Result"
    })
    void everyConstantThatAPageShowsHasWords(String beginning, String type) throws Exception {
        Object[] constants = Class.forName("org.jointstatement." + type).getEnumConstants();

        assertThat(keys())
                .containsAll(Stream.of(constants)
                        .map(constant -> beginning + ((Enum<?>) constant).name())
                        .toList());
    }

    private static Set<String> keys() throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(WORDS)) {
            words.load(file);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static Set<String> found(Pattern pattern, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
