package org.jointstatement.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as programs read it. Offsets count code points in {@code text}.
 *
 * @param section the section's slug
 * @param revision the revision of the text that these words stand in
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ParagraphJson(
        int number,
        @Nullable Integer printedNumber,
        NumberSource numberSource,
        String section,
        String address,
        int revision,
        String text,
        List<SentenceJson> sentences,
        List<Footnote> footnotes,
        String url) {

    record SentenceJson(String address, int start, int end) {}

    static ParagraphJson of(Statement statement, Paragraph paragraph) {
        return new ParagraphJson(
                paragraph.number(),
                paragraph.printedNumber(),
                paragraph.numberSource(),
                statement.sectionOf(paragraph).slug(),
                paragraph.address().toString(),
                statement.revision(),
                paragraph.text(),
                paragraph.sentences().stream()
                        .map(sentence ->
                                new SentenceJson(sentence.address().toString(), sentence.start(), sentence.end()))
                        .toList(),
                statement.footnotesOf(paragraph),
                PublicUrl.of(paragraph.address().path()));
    }
}
