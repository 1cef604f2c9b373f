package org.jointstatement.commitment.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the form of a sentence's split holds between two requests.
 *
 * @param id of the correction that it makes
 * @param version how many corrections the sentence had when the form was opened
 * @param begins where clauses begin besides the first, in code points of the sentence
 */
public record SplitForm(UUID id, int version, SortedSet<Integer> begins, String reason) {

    /** How many clauses one may make of a sentence. */
    static final int MOST_CLAUSES = 26;

    /** Of a longer sentence only the first words are offered. */
    private static final int MOST_WORDS = 1000;

    /**
     * A word of the sentence.
     *
     * @param start its first code point
     * @param begins whether a clause begins with it
     */
    public record Word(int start, String text, boolean begins) {}

    /** The sentence as it is split now. */
    static SplitForm of(Place place) {
        SortedSet<Integer> begins = new TreeSet<>();
        List<Word> words = words(place.words(), begins);
        for (Part part : place.reading().parts()) {
            words.stream()
                    .map(Word::start)
                    .filter(start -> start > 0 && start <= part.extent().start())
                    .reduce((first, last) -> last)
                    .ifPresent(begins::add);
        }
        return new SplitForm(UUID.randomUUID(), place.version(), begins, "");
    }

    /** The same for a correction of what is now. */
    SplitForm renewed(Place place) {
        return new SplitForm(UUID.randomUUID(), place.version(), begins, reason);
    }

    /** The words of a sentence, with those marked that clauses begin with. */
    public List<Word> words(String sentence) {
        return words(sentence, begins);
    }

    private static List<Word> words(String sentence, SortedSet<Integer> begins) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (String word : sentence.split(" ", -1)) {
            words.add(new Word(start, word, begins.contains(start)));
            start += word.codePointCount(0, word.length()) + 1;
        }
        words.removeIf(word -> word.text().isEmpty());
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }
}
