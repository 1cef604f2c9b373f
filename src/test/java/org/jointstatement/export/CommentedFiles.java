package org.jointstatement.export;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointstatement.annotation.comments.Comment;
import org.jointstatement.annotation.comments.CommentThread;
import org.jointstatement.annotation.comments.Commented;
import org.jointstatement.annotation.comments.CommentedLine;
import org.jointstatement.annotation.comments.CommentedText;
import org.jointstatement.annotation.comments.Fact;
import org.jointstatement.statement.Statement;

/** Texts with comments, and the files that they become. */
final class CommentedFiles {

    static final String LIST = "https://portal.example/annotations";

    private CommentedFiles() {}

    static Comment comment(String body) {
        return new Comment(
                "An analyst",
                OffsetDateTime.parse("2026-11-21T14:07:00Z"),
                body,
                List.of(Fact.of("Kind: comment"), new Fact("Address", LIST + "/1")));
    }

    /** A note and what answers it. */
    static CommentThread on(int start, int end, String... bodies) {
        return new CommentThread(
                start,
                end,
                false,
                Stream.of(bodies).map(CommentedFiles::comment).toList());
    }

    static CommentedText text(Statement statement, int paragraph, CommentThread... threads) {
        return text(statement, Map.of(paragraph, List.of(threads)), List.of(), true);
    }

    static CommentedText text(
            Statement statement,
            Map<Integer, List<CommentThread>> threads,
            List<CommentedLine> lines,
            boolean isWhole) {
        return new CommentedText(
                statement,
                "https://portal.example/statements/" + statement.slug(),
                threads,
                "Notes elsewhere",
                lines,
                isWhole);
    }

    static byte[] file(CommentedText... texts) {
        return file(List.of(texts), List.of());
    }

    static byte[] file(List<CommentedText> texts, List<Fact> rest) {
        return Makers.commentedFile().make(new Commented("Notes", LIST, texts, rest));
    }
}
