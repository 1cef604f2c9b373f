package org.jointstatement.annotation.anchoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts to write notes on. */
final class Texts {

    private Texts() {}

    /** The statement that ships with the portal, a paragraph a string. */
    static List<String> real() {
        try (var lines = Files.lines(Path.of("seeds/belt-and-road-covid-19-2020.txt"))) {
            return lines.map(line -> line.strip().replaceAll("[\\s\\u00a0]+", " "))
                    .filter(line -> line.length() > 60)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some paragraphs of made-up words, a few of which come often, as in every language. */
    static List<String> random(Random random) {
        List<String> words = IntStream.range(0, 300).mapToObj(i -> word(random)).toList();
        return IntStream.range(0, 12)
                .mapToObj(paragraph -> paragraph(words, random))
                .toList();
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(9), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String paragraph(List<String> words, Random random) {
        List<String> chosen = new ArrayList<>();
        int length = 10 + random.nextInt(60);
        for (int i = 1; i <= length; i++) {
            String word = words.get((int) (words.size() * Math.pow(random.nextDouble(), 3)));
            chosen.add(i == length || random.nextInt(12) == 0 ? word + "." : word);
        }
        return String.join(" ", chosen);
    }
}
