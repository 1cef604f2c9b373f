package org.jointstatement.annotation.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Source;
import org.jointstatement.statement.Statement;

/** A text that is drafted: each word knows where it comes from, however the text is edited. */
final class Drafts {

    private static final String SLUG = "a-statement";

    /** A word; another one with the same letters is not the same. */
    record Word(String letters, Object origin) {

        static Word of(String letters) {
            return new Word(letters, new Object());
        }

        boolean endsSentence() {
            return letters.endsWith(".");
        }
    }

    private final List<List<Word>> paragraphs = new ArrayList<>();
    private final List<String> vocabulary;
    private final Random random;

    Drafts(List<String> texts, Random random) {
        this.random = random;
        texts.forEach(text -> paragraphs.add(
                new ArrayList<>(List.of(text.split(" ")).stream().map(Word::of).toList())));
        this.vocabulary = paragraphs.stream()
                .flatMap(List::stream)
                .map(Word::letters)
                .filter(letters -> !letters.endsWith("."))
                .toList();
    }

    /** Changes it somewhere, in one of the ways in which texts are changed. */
    String edit() {
        int at = random.nextInt(paragraphs.size());
        List<Word> words = paragraphs.get(at);
        int from = random.nextInt(words.size());
        int to = Math.min(words.size(), from + 1 + random.nextInt(6));
        int kind = random.nextInt(10);
        switch (kind) {
            case 0 -> words.addAll(from, someWords(1 + random.nextInt(4)));
            case 1 -> replace(words, from, from + 1);
            case 2 -> words.set(from, misspelt(words.get(from)));
            case 3 -> cut(words, from, to);
            case 4 -> replace(words, from, to);
            case 5 -> moveWords(words, from, to);
            case 6 -> paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(at));
            case 7 -> split(at, from);
            case 8 -> merge(at);
            default -> paragraphs.add(at, new ArrayList<>(someWords(5 + random.nextInt(30))));
        }
        return kind + " at " + at;
    }

    private List<Word> someWords(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Word.of(vocabulary.get(random.nextInt(vocabulary.size()))))
                .toList();
    }

    private Word misspelt(Word word) {
        int at = random.nextInt(word.letters().length());
        return Word.of(new StringBuilder(word.letters())
                .insert(at, (char) ('a' + random.nextInt(26)))
                .toString());
    }

    private void replace(List<Word> words, int from, int to) {
        List<String> former =
                words.subList(from, to).stream().map(Word::letters).toList();
        words.subList(from, to).clear();
        // The same word again would be no edit.
        words.addAll(from, others(former));
    }

    private List<Word> others(List<String> former) {
        List<Word> others = someWords(1 + random.nextInt(4));
        return others.stream().anyMatch(word -> former.contains(word.letters())) ? others(former) : others;
    }

    private static void cut(List<Word> words, int from, int to) {
        if (to - from < words.size()) {
            words.subList(from, to).clear();
        }
    }

    private void moveWords(List<Word> words, int from, int to) {
        if (to - from < words.size()) {
            List<Word> moved = List.copyOf(words.subList(from, to));
            words.subList(from, to).clear();
            List<Word> others = paragraphs.get(random.nextInt(paragraphs.size()));
            others.addAll(random.nextInt(others.size()), moved);
        }
    }

    private void split(int at, int from) {
        List<Word> words = paragraphs.get(at);
        if (from > 0) {
            List<Word> rest = new ArrayList<>(words.subList(from, words.size()));
            words.subList(from, words.size()).clear();
            paragraphs.add(at + 1, rest);
        }
    }

    private void merge(int at) {
        if (at + 1 < paragraphs.size()) {
            paragraphs.get(at).addAll(paragraphs.remove(at + 1));
        }
    }

    /** The text as it stands. */
    Statement text() {
        List<Paragraph> made = IntStream.rangeClosed(1, paragraphs.size())
                .mapToObj(number -> paragraph(number, paragraphs.get(number - 1)))
                .toList();
        return new Statement(
                SLUG,
                1,
                "Statement",
                "Statement",
                "Statement",
                null,
                null,
                null,
                "en",
                new Source("a.txt", "0", "nowhere"),
                List.of(new Section("opening", null, made)),
                List.of(),
                List.of());
    }

    /** Where each code point of a paragraph comes from; nothing for a space. */
    List<Object> origins(int number) {
        List<Object> origins = new ArrayList<>();
        for (Word word : paragraphs.get(number - 1)) {
            for (int i = 0; i < word.letters().length(); i++) {
                origins.add(List.of(System.identityHashCode(word.origin()), i));
            }
            origins.add(" ");
        }
        return origins;
    }

    private static Paragraph paragraph(int number, List<Word> words) {
        Address address = Address.ofParagraph(SLUG, number);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            at += words.get(i).letters().length();
            if (words.get(i).endsSentence() || i == words.size() - 1) {
                sentences.add(new Sentence(address.withSentence(sentences.size() + 1), start, at));
                start = at + 1;
            }
            at++;
        }
        String text = String.join(" ", words.stream().map(Word::letters).toList());
        return new Paragraph(address, number, number, NumberSource.PRINTED, text, sentences);
    }
}
