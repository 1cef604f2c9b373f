package org.jointstatement.export.word;

import java.util.Comparator;
import java.util.List;
import org.jointstatement.annotation.comments.CommentThread;
import org.jointstatement.export.Xml;

/**
 * Where in a paragraph comments begin and end: a thread's first id and its place. Ranges know nothing of each other and
 * may overlap as they like.
 *
 * @param ranges in the order of the text
 */
record WordRanges(List<Range> ranges) {

    /**
     * Of a thread.
     *
     * @param id of its first comment; those of the others follow
     */
    record Range(int id, CommentThread thread) {

        boolean isPoint() {
            return thread.start() == thread.end();
        }
    }

    static final WordRanges NONE = new WordRanges(List.of());

    /** Where a reader meets them: by their first word, the longer first; then as they are given. */
    static List<CommentThread> inOrder(List<CommentThread> threads) {
        return threads.stream()
                .sorted(Comparator.comparingInt(CommentThread::start)
                        .thenComparing(
                                Comparator.comparingInt(CommentThread::end).reversed()))
                .toList();
    }

    /** The next place behind this one at which something begins or ends, or the end that is given. */
    int next(int from, int end) {
        int next = end;
        for (Range range : ranges) {
            next = range.thread.start() > from ? Math.min(next, range.thread.start()) : next;
            next = range.thread.end() > from ? Math.min(next, range.thread.end()) : next;
        }
        return next;
    }

    /** Writes what ends and begins at a place between two letters. */
    void at(Xml xml, int place) {
        ranges.stream()
                .filter(range -> range.thread.end() == place && !range.isPoint())
                .forEach(range -> end(xml, range));
        ranges.stream().filter(range -> range.thread.start() == place).forEach(range -> {
            start(xml, range);
            if (range.isPoint()) {
                end(xml, range);
            }
        });
    }

    /** Writes the beginning of all, before a line that they are on. */
    void open(Xml xml) {
        ranges.forEach(range -> start(xml, range));
    }

    /** Writes the end of all. */
    void close(Xml xml) {
        ranges.forEach(range -> end(xml, range));
    }

    private static void start(Xml xml, Range range) {
        for (int i = 0; i < range.thread.comments().size(); i++) {
            xml.empty("w:commentRangeStart", "w:id", String.valueOf(range.id + i));
        }
    }

    private static void end(Xml xml, Range range) {
        for (int i = 0; i < range.thread.comments().size(); i++) {
            String id = String.valueOf(range.id + i);
            xml.empty("w:commentRangeEnd", "w:id", id);
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference");
            xml.close().empty("w:commentReference", "w:id", id).close();
        }
    }
}
