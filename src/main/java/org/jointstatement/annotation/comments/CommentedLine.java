package org.jointstatement.annotation.comments;

import java.util.List;

/** A line for comments that have no words of the text to stand on; each is on all of it. */
public record CommentedLine(String words, List<CommentThread> threads) {

    public CommentedLine {
        threads = List.copyOf(threads);
    }
}
