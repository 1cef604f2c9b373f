package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.tags.TagSets;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class SimultaneousAnnotationsTests {

    private static final int AT_ONCE = 6;

    @Autowired
    private Annotations annotations;

    @Autowired
    private AnnotatedText annotated;

    @Autowired
    private EntityManager rows;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Changes changes;

    @Autowired
    private TagSets tagSets;

    @Autowired
    private Repeats repeats;

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    private final String slug = "simultaneous-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 1);
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @RepeatedTest(3)
    void postsWithTheSameIdMakeOneNote() throws Exception {
        List<Object> outcomes = atOnce(i -> annotations.write(author, id, target, "Note", Audience.PUBLIC));

        assertThat(outcomes).hasOnlyElementsOfType(Annotation.class).containsOnly(annotations.get(id, author));
        assertThat(annotated.counts(slug, author)).isEqualTo(Map.of(1, 1));
    }

    @RepeatedTest(3)
    void ofSeveralEditsOneWinsAndTheOthersSeeIt() throws Exception {
        annotations.write(author, id, target, "Base", Audience.PUBLIC);

        List<Object> outcomes = atOnce(i -> annotations.revise(author, id, 0, "Edit " + i, Audience.PUBLIC));

        Annotation won = annotations.get(id, author);
        assertThat(outcomes).filteredOn(Annotation.class::isInstance).containsExactly(won);
        assertThat(outcomes)
                .filteredOn(AnnotationConflictException.class::isInstance)
                .hasSize(AT_ONCE - 1)
                .allSatisfy(conflict -> assertThat(((AnnotationConflictException) conflict).current())
                        .extracting(Annotation::body)
                        .isEqualTo(won.body()));
    }

    @Test
    void anAnswerHasNoMoreReadersThanItsThreadThatIsNarrowedMeanwhile() throws Exception {
        annotations.write(author, id, target, "Base", Audience.PUBLIC);
        Viewer other = signedIn.viewer(Role.ANALYST);
        Answering interrupted = new Answering(
                rows, lockingAfter(() -> annotations.share(author, id, 0, new Readers(Audience.SIGNED_IN, null))));
        Annotations slow = new Annotations(rows, accounts, changes, interrupted, tagSets, repeats);

        assertThatExceptionOfType(WiderAudienceException.class)
                .isThrownBy(() -> transaction.execute(status ->
                        slow.answer(other, UUID.randomUUID(), id, Writing.comment("Answer", Audience.PUBLIC))));
    }

    /** One whose lock is got only after somebody else has changed something in a transaction of their own. */
    private ContentVersion lockingAfter(Callable<?> change) {
        return Mockito.mock(ContentVersion.class, lock -> {
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                other.submit(change).get();
            } finally {
                other.shutdownNow();
            }
            contentVersion.lock();
            return null;
        });
    }

    /** Does it in as many threads, started together, and gives back what each came to: a value or an exception. */
    private static List<Object> atOnce(Attempt attempt) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Object>> attempts = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                attempts.add(() -> {
                    start.await();
                    return attempt.make(number);
                });
            }
            return threads.invokeAll(attempts).stream()
                    .map(SimultaneousAnnotationsTests::outcome)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<Object> attempt) {
        try {
            return attempt.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Attempt {
        Object make(int number);
    }
}
