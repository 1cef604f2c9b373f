package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A set of words and phrases, found at a place in a line, the longest first. */
final class Phrases {

    static final Phrases NONE = new Phrases(List.of());

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(words);
        }
        byFirstWord.values().forEach(same -> same.sort(Comparator.comparingInt(words -> -words.size())));
    }

    /** These and those. */
    Phrases and(Phrases others) {
        List<String> both = new ArrayList<>();
        for (Phrases set : List.of(this, others)) {
            set.byFirstWord.values().forEach(same -> same.forEach(words -> both.add(String.join(" ", words))));
        }
        return new Phrases(both);
    }

    /** The place after the phrase that begins there, or -1. */
    int endAt(Line line, int at) {
        List<List<String>> candidates = byFirstWord.get(line.at(at).word());
        if (candidates == null) {
            return -1;
        }
        for (List<String> words : candidates) {
            if (matches(words, line, at)) {
                return at + words.size();
            }
        }
        return -1;
    }

    boolean isAt(Line line, int at) {
        return endAt(line, at) >= 0;
    }

    /** Whether a single word is one of them. */
    boolean has(String word) {
        List<List<String>> candidates = byFirstWord.get(word);
        return candidates != null && candidates.get(candidates.size() - 1).size() == 1;
    }

    Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    private static boolean matches(List<String> words, Line line, int at) {
        for (int i = 1; i < words.size(); i++) {
            if (!line.is(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
