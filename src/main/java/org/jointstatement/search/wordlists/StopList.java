package org.jointstatement.search.wordlists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a language that hold sentences together and say little of what a text is about. They are data. */
final class StopList {

    private StopList() {}

    /** Gives the words of the lists of some languages (BCP 47 tags); a language without a list has none. */
    static Set<String> of(Collection<String> languages) {
        Set<String> words = new TreeSet<>();
        languages.stream()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .distinct()
                .forEach(language -> words.addAll(read("/search/stop-words-" + language + ".txt")));
        return words;
    }

    private static List<String> read(String name) {
        try (InputStream file = StopList.class.getResourceAsStream(name)) {
            return file == null
                    ? List.of()
                    : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .flatMap(line -> List.of(line.strip().split(" +")).stream())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
