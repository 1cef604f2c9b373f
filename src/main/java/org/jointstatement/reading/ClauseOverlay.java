package org.jointstatement.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The clauses of a paragraph: an anchor for each part of a sentence, lead verbs by type, caveats. */
@Component
class ClauseOverlay implements Overlay {

    private final Commitments commitments;
    private final MessageSource messages;

    ClauseOverlay(Commitments commitments, MessageSource messages) {
        this.commitments = commitments;
        this.messages = messages;
    }

    @Override
    public List<Span> over(Statement statement, Paragraph paragraph) {
        return commitments.of(statement, paragraph).stream()
                .flatMap(clause -> Stream.concat(anchor(clause), marks(clause)))
                .toList();
    }

    /** A clause that is its whole sentence has the sentence's anchor. */
    private static Stream<Span> anchor(Clause clause) {
        return clause.isPart()
                ? Stream.of(
                        new Span(clause.extent().start(), clause.extent().end(), Layer.CLAUSE.kind(), clause.anchor()))
                : Stream.empty();
    }

    private Stream<Span> marks(Clause clause) {
        return clause.spans().stream()
                .map(span -> span.labelled(
                        span.kind().equals(Layer.LEAD.kind())
                                ? says(clause.type(), clause.secondType())
                                : words("layers.says", words("clause.caveat"))));
    }

    private String says(ClauseType type, @Nullable ClauseType second) {
        String first = words("clause.type." + type);
        return second == null
                ? words("layers.says", first)
                : words("layers.says.second", first, words("clause.type." + second));
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
