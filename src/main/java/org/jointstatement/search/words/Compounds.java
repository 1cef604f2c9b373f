package org.jointstatement.search.words;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where one word may be two: {@code healthcare} is {@code health care}. */
public final class Compounds {

    private static final int SHORTEST = 3;

    private static final Set<String> PREFIXES = WordFile.read("prefixes.txt").words();

    private Compounds() {}

    /** The two words that a folded word may be made of, at every place where it may fall in two. */
    public static List<List<String>> of(String word) {
        return IntStream.range(1, word.length())
                .filter(at -> !Character.isLowSurrogate(word.charAt(at)))
                .mapToObj(at -> List.of(word.substring(0, at), word.substring(at)))
                .filter(halves -> halves.get(1).length() >= SHORTEST)
                .filter(halves -> halves.get(0).length() >= SHORTEST || PREFIXES.contains(halves.get(0)))
                .toList();
    }
}
