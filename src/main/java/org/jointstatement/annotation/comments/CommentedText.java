package org.jointstatement.annotation.comments;

import java.util.List;
import java.util.Map;
import org.jointstatement.statement.Statement;

/**
 * A text with comments.
 *
 * @param url its page
 * @param threads on its paragraphs, by their number
 * @param heading over what stands on no words of it
 * @param lines of that
 * @param isWhole whether its paragraphs are there; else there was no room for them
 */
public record CommentedText(
        Statement statement,
        String url,
        Map<Integer, List<CommentThread>> threads,
        String heading,
        List<CommentedLine> lines,
        boolean isWhole) {

    public CommentedText {
        threads = Map.copyOf(threads);
        lines = List.copyOf(lines);
    }
}
