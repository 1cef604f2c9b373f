package org.jointstatement.statement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.FetchParent;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns rows into records: one query for each kind of row, however long the text, and what rows refer to with them or before
 * them. No query is written out, since a start waits for these and reading the first such takes long (docs/decisions/0015).
 */
@Component
class Revisions {

    private final EntityManager rows;

    Revisions(EntityManager rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    Statement read(long id) {
        RevisionEntity revision =
                of(RevisionEntity.class, "id", id, "id", "statement").get(0);
        return revision.toStatement(sections(revision), footnotes(revision), participants(revision));
    }

    private List<Section> sections(RevisionEntity revision) {
        List<ParagraphEntity> paragraphs = of(ParagraphEntity.class, revision, "number", "section");
        Map<Long, List<Sentence>> sentences = sentences(revision);
        Map<SectionEntity, List<Paragraph>> sections = new LinkedHashMap<>();
        for (ParagraphEntity paragraph : paragraphs) {
            sections.computeIfAbsent(paragraph.section(), section -> new ArrayList<>())
                    .add(paragraph.toParagraph(sentences.getOrDefault(paragraph.id(), List.of())));
        }
        return sections.entrySet().stream()
                .map(entry -> entry.getKey().toSection(entry.getValue()))
                .toList();
    }

    private Map<Long, List<Sentence>> sentences(RevisionEntity revision) {
        return of(SentenceEntity.class, revision, "ordinal").stream()
                .collect(Collectors.groupingBy(
                        SentenceEntity::paragraphId,
                        Collectors.mapping(SentenceEntity::toSentence, Collectors.toList())));
    }

    private List<Footnote> footnotes(RevisionEntity revision) {
        return of(FootnoteEntity.class, revision, "ordinal").stream()
                .map(FootnoteEntity::toFootnote)
                .toList();
    }

    private List<Participant> participants(RevisionEntity revision) {
        List<ParticipationEntity> parts = of(ParticipationEntity.class, revision, "ordinal", "participant", "country");
        LocalDate adopted = revision.adopted();
        Map<String, List<Status>> statuses = adopted == null ? Map.of() : statuses(parts, adopted);
        return parts.stream()
                .map(part -> part.toParticipant(country(part.country(), statuses)))
                .toList();
    }

    private static @Nullable Country country(@Nullable CountryEntity country, Map<String, List<Status>> statuses) {
        return country == null ? null : country.toCountry(statuses.getOrDefault(country.alpha3(), List.of()));
    }

    private Map<String, List<Status>> statuses(List<ParticipationEntity> parts, LocalDate date) {
        List<String> codes = parts.stream()
                .map(ParticipationEntity::country)
                .filter(Objects::nonNull)
                .map(CountryEntity::alpha3)
                .toList();
        CriteriaBuilder build = rows.getCriteriaBuilder();
        CriteriaQuery<CountryStatusEntity> query = build.createQuery(CountryStatusEntity.class);
        Root<CountryStatusEntity> status = query.from(CountryStatusEntity.class);
        query.where(
                        status.get("alpha3").in(codes),
                        build.or(status.get("since").isNull(), build.lessThanOrEqualTo(status.get("since"), date)),
                        build.or(status.get("until").isNull(), build.greaterThan(status.get("until"), date)))
                .orderBy(build.asc(status.get("statusGroup")));
        return rows.createQuery(query)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        CountryStatusEntity::alpha3,
                        Collectors.mapping(found -> found.toStatus(date), Collectors.toList())));
    }

    private <T> List<T> of(Class<T> type, RevisionEntity revision, String order, String... fetched) {
        return of(type, "revision", revision, order, fetched);
    }

    /** The rows whose attribute has this value, each with what it refers to, what that refers to, and so on. */
    private <T> List<T> of(Class<T> type, String attribute, Object value, String order, String... fetched) {
        CriteriaBuilder build = rows.getCriteriaBuilder();
        CriteriaQuery<T> query = build.createQuery(type);
        Root<T> row = query.from(type);
        FetchParent<?, ?> last = row;
        for (String reference : fetched) {
            last = last.fetch(reference, JoinType.LEFT);
        }
        query.where(build.equal(row.get(attribute), value)).orderBy(build.asc(row.get(order)));
        return rows.createQuery(query).getResultList();
    }
}
