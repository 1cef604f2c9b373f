package org.jointstatement.annotation.comments;

import java.util.List;

/**
 * Texts with comments, for one file.
 *
 * @param title of the file
 * @param url of the list that they are
 * @param rest what stands below the last: where there is more, or that there is nothing
 */
public record Commented(String title, String url, List<CommentedText> texts, List<Fact> rest) {

    public Commented {
        texts = List.copyOf(texts);
        rest = List.copyOf(rest);
    }
}
