package org.jointstatement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class PublishingTests {

    @Autowired
    private Statements statements;

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private JdbcClient rows;

    @Test
    void aParagraphLostInALaterRevisionIsStillFound() {
        publish(Texts.ofLength("publishing-lost", 3));
        publish(Texts.ofLength("publishing-lost", 2));

        assertThat(statements.get("publishing-lost").findParagraph(3)).isEmpty();
        assertThat(statements.getWithParagraph("publishing-lost", 3))
                .returns(1, Statement::revision)
                .satisfies(former -> assertThat(former.findParagraph(3)).isPresent());
    }

    @Test
    void aParagraphThatIsStillThereIsFoundInTheCurrentRevision() {
        publish(Texts.ofLength("publishing-kept", 3));
        publish(Texts.ofLength("publishing-kept", 2));

        assertThat(statements.getWithParagraph("publishing-kept", 2).revision()).isEqualTo(2);
    }

    @Test
    void theNewestRevisionThatHasTheParagraphIsTaken() {
        publish(Texts.ofLength("publishing-newest", 3));
        publish(Texts.ofLength("publishing-newest", 4));
        publish(Texts.ofLength("publishing-newest", 2));

        assertThat(statements.getWithParagraph("publishing-newest", 3).revision())
                .isEqualTo(2);
    }

    @Test
    void aParagraphThatNeverWasIsNotFound() {
        publish(Texts.ofLength("publishing-never", 3));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> statements.getWithParagraph("publishing-never", 4))
                .withMessageContainingAll("publishing-never", "4");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> statements.get("publishing-nothing"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> statements.source("publishing-nothing"));
    }

    @Test
    void everyAddressOutlivesTheTextItWasGivenTo() {
        publish(Texts.ofLength("publishing-addresses", 3));
        List<String> before = addresses("publishing-addresses");

        publish(Texts.ofLength("publishing-addresses", 1));

        assertThat(before).hasSize(9).contains("publishing-addresses#para-3-s2");
        assertThat(addresses("publishing-addresses")).containsExactlyElementsOf(before);
    }

    @Test
    void aLongerTextAddsOnlyTheAddressesItNeeds() {
        publish(Texts.ofLength("publishing-longer", 1));
        publish(Texts.ofLength("publishing-longer", 2));

        assertThat(addresses("publishing-longer")).hasSize(6);
    }

    @Test
    void theSourceIsThatOfTheCurrentRevision() {
        statements.publish(Texts.ofLength("publishing-source", 1), new byte[] {1});
        statements.publish(Texts.ofLength("publishing-source", 2), new byte[] {2, 0, -1});

        assertThat(statements.source("publishing-source")).containsExactly(2, 0, -1);
    }

    @Test
    void aFormerTextPublishedAgainIsANewRevision() {
        publish(Texts.ofLength("publishing-back", 1));
        publish(Texts.ofLength("publishing-back", 2));

        assertThat(publish(Texts.ofLength("publishing-back", 1))).isEqualTo(Publication.REVISED);
        assertThat(statements.get("publishing-back").revision()).isEqualTo(3);
    }

    @Test
    void oneParticipantStandsForAllStatementsItTookPartIn() {
        publish(Texts.ofLength("publishing-one", 1));
        publish(Texts.ofLength("publishing-two", 1));

        assertThat(rows.sql("select count(*) from participant where name = 'the Harbour Masters'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void onlyANewTextIsTold(ApplicationEvents events) {
        publish(Texts.ofLength("publishing-told", 1));
        publish(Texts.ofLength("publishing-told", 1));
        publish(Texts.ofLength("publishing-told", 2));

        assertThat(events.stream(StatementPublished.class))
                .containsExactly(
                        new StatementPublished("publishing-told", 1), new StatementPublished("publishing-told", 2));
        assertThat(rows.sql("select detail from audit where subject = 'publishing-told' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("revision 1", "revision 2");
    }

    @Test
    void whatChangesNothingLeavesPagesAsTheyAre() {
        publish(Texts.ofLength("publishing-version", 1));
        long version = contentVersion.current();

        publish(Texts.ofLength("publishing-version", 1));
        assertThat(contentVersion.current()).isEqualTo(version);

        publish(Texts.ofLength("publishing-version", 2));
        assertThat(contentVersion.current()).isGreaterThan(version);
    }

    @Test
    void ofTwoWhoPublishTheSameTextAtOnceOneChangesNothing() throws Exception {
        for (int i = 0; i < 10; i++) {
            Statement statement = Texts.ofLength("publishing-race-" + i, 5);

            assertThat(publishAtOnce(statement, statement))
                    .containsExactlyInAnyOrder(Publication.NEW, Publication.UNCHANGED);
            assertThat(statements.get(statement.slug()).revision()).isEqualTo(1);
        }
    }

    @Test
    void ofTwoWhoPublishDifferentTextsAtOnceOneRevisesTheOther() throws Exception {
        for (int i = 0; i < 10; i++) {
            String slug = "publishing-duel-" + i;

            assertThat(publishAtOnce(Texts.ofLength(slug, 4), Texts.ofLength(slug, 5)))
                    .containsExactlyInAnyOrder(Publication.NEW, Publication.REVISED);
            assertThat(statements.get(slug).revision()).isEqualTo(2);
        }
    }

    private List<Publication> publishAtOnce(Statement... texts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(texts.length);
        ExecutorService threads = Executors.newFixedThreadPool(texts.length);
        try {
            List<Future<Publication>> publications = Stream.of(texts)
                    .map(text -> threads.submit(() -> {
                        start.await();
                        return publish(text);
                    }))
                    .toList();
            return List.of(publications.get(0).get(), publications.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private Publication publish(Statement statement) {
        return statements.publish(statement, new byte[0]);
    }

    private List<String> addresses(String slug) {
        return rows.sql("select a.address from address a join statement s on s.id = a.statement_id"
                        + " where s.slug = :slug order by a.address")
                .param("slug", slug)
                .query(String.class)
                .list();
    }
}
