package org.jointstatement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointstatement.search.analysis.TextWords;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.lucene.IndexDirectory;
import org.jointstatement.search.query.Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in one sentence of the shipped statement is what one finds by reading sentence by sentence. */
class SentenceOraclesTests {

    private static final int WORDS = 60;

    @TempDir
    private static Path folder;

    private static SearchEngine engine;

    @BeforeAll
    static void index() throws IOException {
        engine = new IndexDirectory(folder).open("this database");
        engine.rebuild(1, Gold.documents());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void everyPairOfWordsIsFoundInTheParagraphsThatHaveItInOneSentence() {
        Map<String, Set<Integer>> sentences = new HashMap<>();
        Map<Integer, Integer> paragraphs = new HashMap<>();
        read(sentences, paragraphs);
        List<String> words = sentences.keySet().stream()
                .filter(word -> word.chars().allMatch(Character::isLetter) && word.length() > 2)
                .sorted((one, other) ->
                        sentences.get(other).size() - sentences.get(one).size())
                .limit(WORDS)
                .toList();
        List<String> wrong = new ArrayList<>();

        for (String one : words) {
            for (String other : words) {
                Set<Integer> both = new TreeSet<>(sentences.get(one));
                both.retainAll(sentences.get(other));
                Set<Integer> expected =
                        both.stream().map(paragraphs::get).collect(Collectors.toCollection(TreeSet::new));
                String typed = one + " /s " + other;
                List<Integer> found = Asking.paragraphs(Asking.search(engine, typed, Mode.EXACT));
                if (one.compareTo(other) < 0 && !found.equals(List.copyOf(expected))) {
                    wrong.add(typed + " " + found + " " + expected);
                }
            }
        }

        assertThat(words).hasSize(WORDS);
        assertThat(wrong).isEmpty();
    }

    /** Numbers the sentences of all paragraphs, and says which words each has and of which paragraph it is. */
    private static void read(Map<String, Set<Integer>> sentences, Map<Integer, Integer> paragraphs) {
        for (SearchDocument document : Gold.documents()) {
            List<Integer> starts = document.surroundings().sentences();
            int[] points = document.text().codePoints().toArray();
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : points.length;
                String sentence = new String(points, starts.get(i), end - starts.get(i));
                int number = paragraphs.size();
                paragraphs.put(number, document.address().paragraph());
                TextWords.of(sentence)
                        .forEach(word -> sentences
                                .computeIfAbsent(word.form(), form -> new TreeSet<>())
                                .add(number));
            }
        }
    }
}
