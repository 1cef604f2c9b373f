package org.jointstatement.export.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.annotation.comments.CommentThread;
import org.jointstatement.annotation.comments.CommentedText;
import org.jointstatement.export.Extract;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A text in a Word file that may have several: its ids go on after those of the texts before it.
 *
 * @param place from 1
 * @param footnotes how many stand before it
 * @param bookmarks the highest id before it
 * @param ranges of comments on its paragraphs, by their number
 * @param lines what stands below it
 * @param commented the same text with its comments; none if it has none
 */
record WordPart(
        Extract extract,
        int place,
        WordNumbering numbering,
        int footnotes,
        int bookmarks,
        Map<Integer, WordRanges> ranges,
        List<Line> lines,
        @Nullable CommentedText commented) {

    /** A line that comments stand on. */
    record Line(String words, WordRanges ranges) {}

    /** A text alone. */
    static WordPart of(Extract extract) {
        return new WordPart(extract, 1, WordNumbering.of(extract.paragraphs(), 0), 0, 0, Map.of(), List.of(), null);
    }

    /** A text with comments, whose ids begin where those of the texts before it end. */
    static WordPart of(CommentedText text, List<WordPart> before, WordComments comments) {
        Extract extract = new Extract(text.statement(), null, text.url());
        WordPart last = before.isEmpty() ? null : before.get(before.size() - 1);
        List<Paragraph> paragraphs = text.isWhole() ? extract.paragraphs() : List.of();
        Map<Integer, WordRanges> ranges = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            List<CommentThread> threads = text.threads().getOrDefault(paragraph.number(), List.of());
            ranges.put(paragraph.number(), comments.add(threads));
        }
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(line.words(), comments.add(line.threads()))));
        return new WordPart(
                extract,
                before.size() + 1,
                WordNumbering.of(paragraphs, last == null ? 0 : last.numbering.last()),
                last == null ? 0 : last.footnotes + last.ownFootnotes().size(),
                last == null ? 0 : last.bookmarks + last.highestNumber(),
                ranges,
                lines,
                text);
    }

    /** Whether its paragraphs are there. */
    boolean isWhole() {
        return commented == null || commented.isWhole();
    }

    List<Footnote> ownFootnotes() {
        return isWhole() ? extract.footnotes() : List.of();
    }

    String id(Footnote footnote) {
        return String.valueOf(footnotes + extract.statement().footnotes().indexOf(footnote) + 1);
    }

    /** The name that something of it goes by in the file: that of the first text is the plain one. */
    String named(String name) {
        return place == 1 ? name : name + "-" + place;
    }

    /** The file of its header or footer. */
    String file(String name) {
        return name + place + ".xml";
    }

    /** Letters, figures and lines below are all that a bookmark's name may have. */
    String bookmark(Paragraph paragraph) {
        return (place == 1 ? "" : "text_" + place + "_") + "para_" + paragraph.number();
    }

    String bookmarkId(Paragraph paragraph) {
        return String.valueOf(bookmarks + paragraph.number());
    }

    WordRanges rangesOf(Paragraph paragraph) {
        return ranges.getOrDefault(paragraph.number(), WordRanges.NONE);
    }

    private int highestNumber() {
        return extract.paragraphs().stream().mapToInt(Paragraph::number).max().orElse(0);
    }
}
