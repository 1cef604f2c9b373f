package org.jointstatement.annotation.comments;

import java.util.List;

/**
 * A comment and the answers to it, all on the same words.
 *
 * @param start the first code point in what they are on; just its beginning, where its number is, if the end is no further
 * @param end the code point after the last
 * @param resolved whether it is done with
 * @param comments the first and what answers it, never empty
 */
public record CommentThread(int start, int end, boolean resolved, List<Comment> comments) {

    public CommentThread {
        comments = List.copyOf(comments);
        if (start < 0 || end < start || comments.isEmpty()) {
            throw new IllegalArgumentException("No such thread: " + start + ", " + end + ", " + comments.size());
        }
    }
}
