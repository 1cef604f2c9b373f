package org.jointstatement.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A shipped list of words; lines that are empty or begin with # say nothing. */
public record WordFile(List<String> lines) {

    public WordFile {
        lines = List.copyOf(lines);
    }

    /** Reads a file under {@code search} on the class path. */
    public static WordFile read(String name) {
        String path = "/search/" + name;
        try (InputStream file = Objects.requireNonNull(WordFile.class.getResourceAsStream(path), path)) {
            return new WordFile(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each word on the right of an equals sign, with what stands on the left; and that with itself. */
    public Map<String, String> pairs() {
        Map<String, String> pairs = new HashMap<>();
        for (String line : lines) {
            String[] sides = line.split("\\s*=\\s*", 2);
            pairs.put(sides[0], sides[0]);
            for (String word : sides[1].split("\\s*,\\s*")) {
                pairs.put(word, sides[0]);
            }
        }
        return pairs;
    }

    /** Every word of every line, where commas and spaces part them. */
    public Set<String> words() {
        return lines.stream().flatMap(line -> Stream.of(line.split("[\\s,]+"))).collect(Collectors.toUnmodifiableSet());
    }
}
