package org.jointstatement.commitment.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SimultaneousCorrectionsTests {

    private static final int AT_ONCE = 6;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    private final String slug = "at-once-" + UUID.randomUUID();

    @RepeatedTest(3)
    void ofSeveralEditorsOneCorrectsAndTheOthersAreTold() throws Exception {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        Viewer editor = signedIn.viewer(Role.EDITOR);

        List<Object> outcomes = atOnce(() -> corrections.correct(editor, slug, "3.1", form(UUID.randomUUID())));

        assertThat(outcomes).filteredOn(Correction.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(CorrectionConflictException.class::isInstance)
                .hasSize(AT_ONCE - 1);
        assertThat(corrections.history(slug, "3.1")).hasSize(1);
    }

    @RepeatedTest(3)
    void oneFormThatIsSentSeveralTimesMakesOneCorrection() throws Exception {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        Viewer editor = signedIn.viewer(Role.EDITOR);
        CorrectionForm form = form(UUID.randomUUID());

        List<Object> outcomes = atOnce(() -> corrections.correct(editor, slug, "3.1", form));

        assertThat(outcomes).hasOnlyElementsOfType(Correction.class);
        assertThat(corrections.history(slug, "3.1")).hasSize(1);
    }

    private static CorrectionForm form(UUID id) {
        return new CorrectionForm(id, 0, ClauseType.CALL, null, 3, "", "", "Because.");
    }

    private static List<Object> atOnce(Callable<Object> attempt) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Object>> attempts = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                attempts.add(() -> {
                    start.await();
                    return attempt.call();
                });
            }
            return threads.invokeAll(attempts).stream()
                    .map(SimultaneousCorrectionsTests::outcome)
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
}
