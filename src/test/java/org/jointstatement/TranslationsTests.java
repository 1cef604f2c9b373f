package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the pages is there in every language. */
class TranslationsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Of the arguments of a choice a language may have no use, but not of those that are shown. */
    private static final Pattern SHOWN = Pattern.compile("\\{(\\d+)}");

    private static final Pattern USED = Pattern.compile("\\{(\\d+)");

    /** Each line that a failure shows goes into the file with its English replaced, at the place it has in English. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void noKeyIsMissing(String language) throws IOException {
        Map<String, String> missing = words("");
        missing.keySet().removeAll(words(language).keySet());

        assertThat(missing.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("\n")))
                .as("lines to translate in messages_%s.properties", language)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void noOtherKeyIsThere(String language) throws IOException {
        assertThat(words(language).keySet()).isSubsetOf(words("").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void keysAndSectionsStandInTheOrderOfTheEnglishFile(String language) throws IOException {
        List<String> translated = order(language);
        List<String> english = order("");

        assertThat(translated)
                .isEqualTo(english.stream().filter(translated::contains).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void whatIsPutIntoASentenceIsPutIntoItsTranslation(String language) throws IOException {
        Map<String, String> english = words("");
        words(language).forEach((key, words) -> {
            String model = english.getOrDefault(key, "");
            assertThat(arguments(SHOWN, words))
                    .as("arguments of %s in %s", key, language)
                    .isEqualTo(arguments(SHOWN, model));
            assertThat(arguments(USED, words)).as(key).isSubsetOf(arguments(USED, model));
        });
    }

    /** A straight apostrophe would be a quotation mark of the format; words have ’, patterns of dates may quote. */
    @ParameterizedTest
    @ValueSource(strings = {"", "ar", "es", "fr", "ru", "zh"})
    void everyLineHasWordsThatCanBeRead(String language) throws IOException {
        words(language).forEach((key, words) -> {
            assertThat(words).as(key).isNotBlank().isEqualTo(words.strip());
            assertThat(words.contains("'") && !key.startsWith("date."))
                    .as("%s has '", key)
                    .isFalse();
            assertThatCode(() -> new MessageFormat(words)).as(key).doesNotThrowAnyException();
        });
    }

    @Test
    void twoLanguagesNeverHaveTheSameWordsThroughout() throws IOException {
        for (String language : List.of("ar", "es", "fr", "ru", "zh")) {
            Map<String, String> english = words("");
            long same = words(language).entrySet().stream()
                    .filter(word -> word.getValue().equals(english.get(word.getKey())))
                    .count();
            assertThat(same).as("English lines in %s", language).isLessThan(english.size() / 10);
        }
    }

    private static Set<String> arguments(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map((MatchResult argument) -> argument.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> words(String language) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        for (String line : lines(language)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split("=", 2);
                assertThat(words.put(parts[0], parts[1])).as(line).isNull();
            }
        }
        return words;
    }

    private static List<String> order(String language) throws IOException {
        return lines(language).stream()
                .filter(line -> line.contains("=") || line.startsWith("# ---"))
                .map(line -> line.split("=", 2)[0])
                .toList();
    }

    private static List<String> lines(String language) throws IOException {
        String name = language.isEmpty() ? "messages" : "messages_" + language;
        return Files.readAllLines(RESOURCES.resolve(name + ".properties"));
    }
}
