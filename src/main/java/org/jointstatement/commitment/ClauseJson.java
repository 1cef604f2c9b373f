package org.jointstatement.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/**
 * A clause as programs read it. Offsets count code points in its paragraph's text.
 *
 * @param corrected whether a person has said otherwise than the rules
 * @param derived what the rules say, where it is corrected
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ClauseJson(
        String ref,
        String address,
        int paragraph,
        String text,
        int start,
        int end,
        ClauseType type,
        @Nullable ClauseType secondType,
        int strength,
        Direction direction,
        @Nullable String subject,
        @Nullable String addressee,
        WordsJson lead,
        List<WordsJson> caveats,
        boolean reiterated,
        String rule,
        Confidence confidence,
        boolean corrected,
        @Nullable DerivedJson derived,
        String url) {

    /**
     * The clauses of a statement.
     *
     * @param rules the version of the rules
     */
    record Clauses(String statement, int revision, String rules, List<ClauseJson> clauses) {}

    /**
     * The clauses that were asked for.
     *
     * @param query what asks for them again
     */
    record Listed(String statement, int revision, String rules, String query, int total, List<ClauseJson> clauses) {

        static Listed of(CommitmentSheet sheet, String rules) {
            List<ClauseJson> clauses = sheet.rows().stream()
                    .map(row -> ClauseJson.of(row.clause(), row.paragraph()))
                    .toList();
            return new Listed(
                    sheet.statement().slug(),
                    sheet.statement().revision(),
                    rules,
                    sheet.selection().query(),
                    clauses.size(),
                    clauses);
        }
    }

    record WordsJson(String text, int start, int end) {

        static WordsJson of(Extent extent, String text) {
            return new WordsJson(extent.in(text), extent.start(), extent.end());
        }

        static List<WordsJson> all(List<Extent> extents, String text) {
            return extents.stream().map(extent -> of(extent, text)).toList();
        }
    }

    /** What the rules say of the same words; they may begin and end elsewhere. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DerivedJson(
            int start,
            int end,
            ClauseType type,
            @Nullable ClauseType secondType,
            int strength,
            Direction direction,
            @Nullable String addressee,
            List<WordsJson> caveats,
            String rule,
            Confidence confidence) {

        static @Nullable DerivedJson of(@Nullable Clause derived, String text) {
            if (derived == null) {
                return null;
            }
            return new DerivedJson(
                    derived.extent().start(),
                    derived.extent().end(),
                    derived.type(),
                    derived.secondType(),
                    derived.strength(),
                    derived.direction(),
                    derived.addressee(),
                    WordsJson.all(derived.caveats(), text),
                    derived.rule(),
                    derived.confidence());
        }
    }

    static ClauseJson of(Clause clause, Paragraph paragraph) {
        String text = paragraph.text();
        return new ClauseJson(
                clause.ref(),
                clause.sentence().toString(),
                paragraph.number(),
                clause.extent().in(text),
                clause.extent().start(),
                clause.extent().end(),
                clause.type(),
                clause.secondType(),
                clause.strength(),
                clause.direction(),
                clause.subject(),
                clause.addressee(),
                WordsJson.of(clause.lead(), text),
                WordsJson.all(clause.caveats(), text),
                clause.reiterated(),
                clause.rule(),
                clause.confidence(),
                clause.isCorrected(),
                DerivedJson.of(clause.derived(), text),
                url(clause));
    }

    /** A fragment must not be escaped as a path would be. */
    private static String url(Clause clause) {
        return PublicUrl.of(clause.sentence().ofItsParagraph().path()) + "#" + clause.anchor();
    }
}
