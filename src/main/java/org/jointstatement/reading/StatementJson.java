package org.jointstatement.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.ParticipantRole;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Source;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Status;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/** A statement, whole, as programs read it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StatementJson(
        String slug,
        int revision,
        String kind,
        String title,
        String shortTitle,
        @Nullable String theme,
        @Nullable LocalDate adopted,
        @Nullable String event,
        String language,
        SourceJson source,
        List<SectionJson> sections,
        List<Footnote> footnotes,
        List<ParticipantJson> participants,
        String url) {

    record Library(List<Summary> statements) {}

    record Summary(
            String slug, String title, @Nullable LocalDate adopted, int paragraphs, int participants, String url) {

        static Summary of(Statement statement) {
            return new Summary(
                    statement.slug(),
                    statement.title(),
                    statement.adopted(),
                    statement.paragraphs().size(),
                    statement.participants().size(),
                    PublicUrl.of("/api/statements/" + statement.slug()));
        }
    }

    record SourceJson(
            String fileName, String sha256, @Nullable String origin, String url) {

        static SourceJson of(String slug, Source source) {
            return new SourceJson(
                    source.fileName(),
                    source.sha256(),
                    source.origin(),
                    PublicUrl.of("/statements/" + slug + "/source"));
        }
    }

    record SectionJson(String slug, @Nullable String heading, List<ParagraphJson> paragraphs, String url) {

        static SectionJson of(Statement statement, Section section) {
            return new SectionJson(
                    section.slug(),
                    section.heading(),
                    section.paragraphs().stream()
                            .map(paragraph -> ParagraphJson.of(statement, paragraph))
                            .toList(),
                    PublicUrl.of("/statements/" + statement.slug() + "/sections/" + section.slug()));
        }
    }

    /** A participant; what a country's reference tells is absent for an organisation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParticipantJson(
            String name,
            ParticipantRole role,
            @Nullable String representedBy,
            @Nullable String commonName,
            @Nullable String alpha2,
            @Nullable String alpha3,
            @Nullable String m49,
            @Nullable String region,
            @Nullable String subregion,
            List<Status> statuses) {

        static ParticipantJson of(Participant participant) {
            Country country = participant.country();
            return country == null
                    ? new ParticipantJson(
                            participant.name(),
                            participant.role(),
                            participant.representedBy(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of())
                    : new ParticipantJson(
                            participant.name(),
                            participant.role(),
                            participant.representedBy(),
                            country.commonName(),
                            country.alpha2(),
                            country.alpha3(),
                            country.m49(),
                            country.region(),
                            country.subregion(),
                            country.statuses());
        }
    }

    static StatementJson of(Statement statement) {
        return new StatementJson(
                statement.slug(),
                statement.revision(),
                statement.kind(),
                statement.title(),
                statement.shortTitle(),
                statement.theme(),
                statement.adopted(),
                statement.event(),
                statement.language(),
                SourceJson.of(statement.slug(), statement.source()),
                statement.sections().stream()
                        .map(section -> SectionJson.of(statement, section))
                        .toList(),
                statement.footnotes(),
                statement.participants().stream().map(ParticipantJson::of).toList(),
                PublicUrl.of("/statements/" + statement.slug()));
    }
}
