package org.jointstatement.seeding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists that the rules use; an expert may read and extend them without reading code. */
final class DataLines {

    private DataLines() {}

    /** The lines of a list without its comments and blank lines. */
    static List<String> of(String name) {
        try (InputStream list = DataLines.class.getResourceAsStream("/seeding/" + name);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(list, name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #of}, longest first, so that the first that fits is the closest. */
    static List<String> longestFirst(String name) {
        return of(name).stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }
}
