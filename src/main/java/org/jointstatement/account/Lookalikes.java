package org.jointstatement.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which names look like one another although they have other letters: the skeletons of Unicode's UTS 39. */
final class Lookalikes {

    private static final Map<String, String> LETTERS = read();

    private Lookalikes() {}

    /** What two names that look like one another have in common; for names in the form that is kept. */
    static String skeleton(String name) {
        return Normalizer.normalize(
                name.codePoints()
                        .mapToObj(Character::toString)
                        .map(letter -> LETTERS.getOrDefault(letter, letter))
                        .collect(Collectors.joining()),
                Normalizer.Form.NFD);
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(Lookalikes.class.getResourceAsStream("lookalikes.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
