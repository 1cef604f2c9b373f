package org.jointstatement.statement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns rows into records: one query for each kind of row, however long the text. */
@Component
class Revisions {

    private final EntityManager rows;

    Revisions(EntityManager rows) {
        this.rows = rows;
    }

    Statement read(long revisionId) {
        RevisionEntity revision = rows.createQuery(
                        "select r from RevisionEntity r join fetch r.statement where r.id = :revision",
                        RevisionEntity.class)
                .setParameter("revision", revisionId)
                .getSingleResult();
        return revision.toStatement(
                sections(revisionId), footnotes(revisionId), participants(revisionId, revision.adopted()));
    }

    private List<Section> sections(long revision) {
        // Paragraphs come first: a sentence would otherwise fetch its own, one query each.
        List<ParagraphEntity> paragraphs = of(
                ParagraphEntity.class,
                "ParagraphEntity e join fetch e.section where e.revision.id = :revision order by e.number",
                revision);
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

    private Map<Long, List<Sentence>> sentences(long revision) {
        return of(SentenceEntity.class, "SentenceEntity e where e.revision.id = :revision order by e.ordinal", revision)
                .stream()
                .collect(Collectors.groupingBy(
                        SentenceEntity::paragraphId,
                        Collectors.mapping(SentenceEntity::toSentence, Collectors.toList())));
    }

    private List<Footnote> footnotes(long revision) {
        return of(FootnoteEntity.class, "FootnoteEntity e where e.revision.id = :revision order by e.ordinal", revision)
                .stream()
                .map(FootnoteEntity::toFootnote)
                .toList();
    }

    private List<Participant> participants(long revision, @Nullable LocalDate adopted) {
        Map<String, List<Status>> statuses = adopted == null ? Map.of() : statuses(revision, adopted);
        return of(
                        ParticipationEntity.class,
                        "ParticipationEntity e join fetch e.participant p left join fetch p.country"
                                + " where e.revision.id = :revision order by e.ordinal",
                        revision)
                .stream()
                .map(part -> part.toParticipant(country(part.country(), statuses)))
                .toList();
    }

    private static @Nullable Country country(@Nullable CountryEntity country, Map<String, List<Status>> statuses) {
        return country == null ? null : country.toCountry(statuses.getOrDefault(country.alpha3(), List.of()));
    }

    private Map<String, List<Status>> statuses(long revision, LocalDate date) {
        return rows.createQuery("""
                        select s from CountryStatusEntity s
                        where (s.since is null or s.since <= :date) and (s.until is null or s.until > :date)
                        and s.alpha3 in (select p.participant.country.alpha3 from ParticipationEntity p
                                         where p.revision.id = :revision)
                        order by s.statusGroup""", CountryStatusEntity.class)
                .setParameter("date", date)
                .setParameter("revision", revision)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        CountryStatusEntity::alpha3,
                        Collectors.mapping(status -> status.toStatus(date), Collectors.toList())));
    }

    private <T> List<T> of(Class<T> type, String from, long revision) {
        return rows.createQuery("select e from " + from, type)
                .setParameter("revision", revision)
                .getResultList();
    }
}
