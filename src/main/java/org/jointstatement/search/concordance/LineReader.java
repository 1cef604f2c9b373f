package org.jointstatement.search.concordance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.Found.Stretch;
import org.jointstatement.search.analysis.TextWords;
import org.jointstatement.search.analysis.TextWords.Word;

/** Cuts the context of each occurrence out of the paragraph itself, from one word to another. */
final class LineReader {

    private final Place place;
    private final Width width;
    private final List<Stretch> sentences;
    private final int[] points;
    private final List<Word> words;

    private LineReader(Place place, Width width, List<Stretch> sentences) {
        this.place = place;
        this.width = width;
        this.sentences = sentences;
        points = place.text().codePoints().toArray();
        words = TextWords.of(place.text());
    }

    /**
     * Makes a line of each occurrence in a paragraph.
     *
     * @param sentences of the paragraph, for lines as wide as these; where there is none, the paragraph is the sentence
     */
    static List<Line> lines(Place place, Width width, List<Stretch> sentences) {
        LineReader reader = new LineReader(place, width, sentences);
        return place.stretches().stream().map(reader::line).toList();
    }

    private Line line(Stretch node) {
        List<Word> before = words.subList(0, index(Word::end, node.start() + 1));
        List<Word> after = words.subList(index(Word::start, node.end()), words.size());
        int from = width.isSentence() ? sentenceStart(node) : left(before);
        int to = width.isSentence() ? sentenceEnd(node) : right(after);
        return new Line(
                place,
                node.start(),
                node.end(),
                cut(from, node.start()),
                cut(node.start(), node.end()),
                cut(node.end(), to),
                String.join(" ", forms(words.subList(before.size(), words.size() - after.size()))),
                nearest(before),
                forms(after.subList(0, Math.min(Arrangement.FARTHEST, after.size()))));
    }

    private static List<String> nearest(List<Word> before) {
        List<String> nearest = new ArrayList<>(forms(last(before, Arrangement.FARTHEST)));
        Collections.reverse(nearest);
        return nearest;
    }

    /** Which word is the first that begins, or ends, at a place or after it. */
    private int index(ToIntFunction<Word> edge, int place) {
        int from = 0;
        int to = words.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (edge.applyAsInt(words.get(middle)) < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Where the words before begin: with the mark that opens the first of them, a quotation mark or a bracket. */
    private int left(List<Word> before) {
        if (before.size() <= width.words()) {
            return 0;
        }
        int start = last(before, width.words()).get(0).start();
        int stop = before.get(before.size() - width.words() - 1).end();
        int from = start;
        while (from > stop && !isSpace(from - 1)) {
            from--;
        }
        return from == stop ? start : from;
    }

    /** Where the words after end: with the mark that closes the last of them, a comma or a full stop. */
    private int right(List<Word> after) {
        if (after.size() <= width.words()) {
            return points.length;
        }
        int end = after.get(width.words() - 1).end();
        int stop = after.get(width.words()).start();
        int to = end;
        while (to < stop && !isSpace(to)) {
            to++;
        }
        return to == stop ? end : to;
    }

    private int sentenceStart(Stretch node) {
        return sentences.stream()
                .filter(sentence -> sentence.start() <= node.start() && node.start() < sentence.end())
                .mapToInt(Stretch::start)
                .findFirst()
                .orElse(0);
    }

    private int sentenceEnd(Stretch node) {
        return sentences.stream()
                .filter(sentence -> sentence.start() < node.end() && node.end() <= sentence.end())
                .mapToInt(Stretch::end)
                .findFirst()
                .orElse(points.length);
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(points[at]) || Character.isSpaceChar(points[at]);
    }

    private String cut(int from, int to) {
        return new String(points, from, to - from);
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(Word::form).toList();
    }

    private static List<Word> last(List<Word> words, int count) {
        return words.subList(Math.max(0, words.size() - count), words.size());
    }
}
