package org.jointstatement.statement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
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
        return jdbc.sql("select id from statement where slug = ?")
                .param(slug)
                .query(Long.class)
                .optional()
                .map(id -> rows.find(StatementEntity.class, id))
                .orElseGet(() -> add(new StatementEntity(slug)));
    }

    private <T> T add(T entity) {
        rows.persist(entity);
        return entity;
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
        Set<@Nullable String> kept = jdbc.sql("select address from address where statement_id = ?")
                .param(statement.id())
                .query(String.class)
                .set();
        paragraphs.stream()
                .flatMap(paragraph -> Stream.concat(
                        Stream.of(paragraph.address()),
                        paragraph.sentences().stream().map(Sentence::address)))
                .filter(address -> kept.add(address.toString()))
                .forEach(address -> rows.persist(new AddressEntity(statement, address)));
    }

    /** Asks for all that are known at once, and for their countries before: each would otherwise be read by itself. */
    private void addParticipations(RevisionEntity revision, List<Participant> participants) {
        if (participants.isEmpty()) {
            return;
        }
        Set<String> names = participants.stream().map(Participant::name).collect(Collectors.toSet());
        Map<String, CountryEntity> countries = countries(names);
        Map<String, ParticipantEntity> known = known(names);
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            ParticipantEntity entity = known.computeIfAbsent(
                    participant.name(),
                    name -> add(new ParticipantEntity(name, countries.get(CountryNames.fold(name)))));
            rows.persist(new ParticipationEntity(revision, entity, i + 1, participant));
        }
    }

    /** The countries that are meant by printed names, each by its name as it is folded. */
    private Map<String, CountryEntity> countries(Set<String> names) {
        Map<String, String> codes = new HashMap<>();
        jdbc.sql("select folded, alpha3 from country_name where folded in (:folded)")
                .param("folded", names.stream().map(CountryNames::fold).toList())
                .query((RowCallbackHandler) row -> codes.put(row.getString("folded"), row.getString("alpha3")));
        Map<String, CountryEntity> countries = all(CountryEntity.class, Set.copyOf(codes.values()))
                .collect(Collectors.toMap(CountryEntity::alpha3, Function.identity()));
        return codes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, code -> countries.get(code.getValue())));
    }

    private Map<String, ParticipantEntity> known(Set<String> names) {
        List<@Nullable Long> ids = jdbc.sql("select id from participant where name in (:names)")
                .param("names", names)
                .query(Long.class)
                .list();
        return all(ParticipantEntity.class, ids)
                .collect(Collectors.toMap(ParticipantEntity::name, Function.identity()));
    }

    private <T> Stream<T> all(Class<T> type, Collection<?> ids) {
        return rows.unwrap(Session.class).findMultiple(type, List.copyOf(ids)).stream();
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
