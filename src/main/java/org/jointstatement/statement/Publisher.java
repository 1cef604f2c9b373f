package org.jointstatement.statement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns records into rows. */
@Component
class Publisher {

    private final EntityManager rows;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ContentVersion contentVersion;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Publisher(
            EntityManager rows,
            JdbcClient jdbc,
            Clock clock,
            ContentVersion contentVersion,
            Audit audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
        this.contentVersion = contentVersion;
        this.audit = audit;
        this.events = events;
    }

    /** Whether two texts differ in nothing but their revision and what the country reference adds. */
    boolean isSame(Statement current, Statement statement) {
        return bare(current).equals(bare(statement));
    }

    /** Waits until everyone who publishes just now is done; what they published is seen from here on. */
    void awaitTurn() {
        contentVersion.advance();
    }

    void publish(Statement statement, int number, byte[] source) {
        StatementEntity entity = findOrAdd(statement.slug());
        RevisionEntity revision = new RevisionEntity(entity, number, statement, source, clock.instant());
        rows.persist(revision);
        keepAddresses(entity, statement.paragraphs());
        for (int i = 0; i < statement.sections().size(); i++) {
            addSection(revision, i + 1, statement.sections().get(i));
        }
        for (int i = 0; i < statement.footnotes().size(); i++) {
            rows.persist(
                    new FootnoteEntity(revision, i + 1, statement.footnotes().get(i)));
        }
        addParticipations(revision, statement.participants());
        audit.add(Audit.PORTAL, "published", statement.slug(), "revision " + number);
        rows.flush();
        events.publishEvent(new StatementPublished(statement.slug(), number));
    }

    private StatementEntity findOrAdd(String slug) {
        List<StatementEntity> found = rows.createQuery(
                        "select s from StatementEntity s where s.slug = :slug", StatementEntity.class)
                .setParameter("slug", slug)
                .getResultList();
        if (!found.isEmpty()) {
            return found.get(0);
        }
        StatementEntity added = new StatementEntity(slug);
        rows.persist(added);
        return added;
    }

    private void addSection(RevisionEntity revision, int ordinal, Section section) {
        SectionEntity entity = new SectionEntity(revision, ordinal, section);
        rows.persist(entity);
        for (Paragraph paragraph : section.paragraphs()) {
            ParagraphEntity added = new ParagraphEntity(revision, entity, paragraph);
            rows.persist(added);
            paragraph.sentences().forEach(sentence -> rows.persist(new SentenceEntity(revision, added, sentence)));
        }
    }

    private void keepAddresses(StatementEntity statement, List<Paragraph> paragraphs) {
        Set<String> kept = new HashSet<>(
                rows.createQuery("select a.address from AddressEntity a where a.statement = :statement", String.class)
                        .setParameter("statement", statement)
                        .getResultList());
        paragraphs.stream()
                .flatMap(paragraph -> Stream.concat(
                        Stream.of(paragraph.address()),
                        paragraph.sentences().stream().map(Sentence::address)))
                .filter(address -> kept.add(address.toString()))
                .forEach(address -> rows.persist(new AddressEntity(statement, address)));
    }

    /** Asks for all that are known at once: each query would have the rows before it written and compared. */
    private void addParticipations(RevisionEntity revision, List<Participant> participants) {
        Map<String, ParticipantEntity> known =
                known(participants.stream().map(Participant::name).collect(Collectors.toSet()));
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            ParticipantEntity entity = known.computeIfAbsent(participant.name(), name -> add(participant));
            rows.persist(new ParticipationEntity(revision, entity, i + 1, participant));
        }
    }

    private Map<String, ParticipantEntity> known(Set<String> names) {
        Map<String, ParticipantEntity> known = new HashMap<>();
        rows.createQuery("select p from ParticipantEntity p where p.name in :names", ParticipantEntity.class)
                .setParameter("names", names)
                .getResultList()
                .forEach(entity -> known.put(entity.name(), entity));
        return known;
    }

    private ParticipantEntity add(Participant participant) {
        ParticipantEntity added = new ParticipantEntity(participant.name(), resolve(participant));
        rows.persist(added);
        return added;
    }

    private @Nullable CountryEntity resolve(Participant participant) {
        return jdbc.sql("select alpha3 from country_name where folded = :folded")
                .param("folded", CountryNames.fold(participant.name()))
                .query(String.class)
                .optional()
                .map(alpha3 -> rows.getReference(CountryEntity.class, alpha3))
                .orElse(null);
    }

    private static Statement bare(Statement statement) {
        return new Statement(
                statement.slug(),
                0,
                statement.kind(),
                statement.title(),
                statement.shortTitle(),
                statement.theme(),
                statement.adopted(),
                statement.event(),
                statement.language(),
                statement.source(),
                statement.sections(),
                statement.footnotes(),
                statement.participants().stream()
                        .map(part -> new Participant(part.name(), part.role(), part.representedBy(), null))
                        .toList());
    }
}
