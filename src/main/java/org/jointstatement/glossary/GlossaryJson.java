package org.jointstatement.glossary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/** A glossary as programs read it. */
record GlossaryJson(String statement, int revision, List<EntryJson> entries) {

    /**
     * An entry.
     *
     * @param label how it is mostly printed
     * @param what it is, in a line; empty if nobody has said
     * @param officialUrl where it is described officially
     * @param definedIn the number of the paragraph that says what it means, if the text does
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EntryJson(
            String key,
            TermKind kind,
            TermSource source,
            String label,
            String name,
            String what,
            @Nullable String officialUrl,
            @Nullable Integer definedIn,
            List<OccurrenceJson> occurrences,
            String url) {}

    /** A place where the term stands. Offsets count code points in the paragraph's text. */
    record OccurrenceJson(int paragraph, String address, int start, int end, String text) {

        static OccurrenceJson of(Occurrence occurrence) {
            Paragraph paragraph = occurrence.paragraph();
            return new OccurrenceJson(
                    paragraph.number(),
                    paragraph.address().toString(),
                    occurrence.start(),
                    occurrence.end(),
                    occurrence.text());
        }
    }

    static GlossaryJson of(Statement statement, StatementGlossary glossary) {
        String page = PublicUrl.of("/statements/" + statement.slug() + "/glossary");
        return new GlossaryJson(
                statement.slug(),
                statement.revision(),
                glossary.entries().stream().map(entry -> entry(entry, page)).toList());
    }

    private static EntryJson entry(Entry entry, String page) {
        Term term = entry.term();
        Paragraph definition = entry.definition();
        return new EntryJson(
                term.key(),
                term.kind(),
                entry.source(),
                term.label(),
                term.name(),
                term.what(),
                term.url(),
                definition == null ? null : definition.number(),
                entry.occurrences().stream().map(OccurrenceJson::of).toList(),
                page + "#" + entry.anchor());
    }
}
