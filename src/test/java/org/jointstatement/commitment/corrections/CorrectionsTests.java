package org.jointstatement.commitment.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.ClausesCorrected;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.commitment.Direction;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class CorrectionsTests {

    private static final String WORDS = "We support the bridge where possible, and will keep it open for countries.";

    @Autowired
    private Corrections corrections;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private ApplicationEvents events;

    private final String slug = "corrections-" + UUID.randomUUID();
    private Viewer editor = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug, WORDS), new byte[0]);
        editor = signedIn.viewer(Role.EDITOR);
    }

    @Test
    void aCorrectionCountsAtOnce() {
        assertThat(clause("3.1b").isCorrected()).isFalse();

        correct("3.1b", form(0, ClauseType.CALL, 3, "countries", "open for"));

        Clause clause = clause("3.1b");
        assertThat(clause.type()).isEqualTo(ClauseType.CALL);
        assertThat(clause.direction()).isEqualTo(Direction.OTHERS);
        assertThat(clause.addressee()).isEqualTo("countries");
        assertThat(clause.caveats()).extracting(caveat -> caveat.in(WORDS)).containsExactly("open for");
        assertThat(clause.derived()).extracting(Clause::type).isEqualTo(ClauseType.PLEDGE);
        assertThat(commitments.pledgesIn(statements.get(slug))).isZero();
    }

    @Test
    void everyStepIsKeptWithWhoWhenAndWhy() {
        correct("3.1b", form(0, ClauseType.CALL, 3, "", ""));
        split(1, 3);
        Correction first = corrections.history(slug, "3.1b").get(1).correction();

        corrections.withdraw(
                editor, corrections.history(slug, "3.1").get(0).correction().id(), back(2));

        List<Corrections.Entry> history = corrections.history(slug, "3.1b");
        assertThat(history).extracting(entry -> entry.correction().version()).containsExactly(3, 2, 1);
        assertThat(history)
                .extracting(Corrections.Entry::state)
                .containsExactly(State.WITHDRAWN, State.WITHDRAWN, State.IN_FORCE);
        assertThat(history).allMatch(entry -> entry.by().equals(editor.name()));
        assertThat(first.derived()).satisfies(derived -> {
            assertThat(derived.type()).isEqualTo(ClauseType.PLEDGE);
            assertThat(derived.rule()).isEqualTo("pledge.will");
        });
        assertThat(first.words()).isEqualTo(WORDS);
        assertThat(rows.sql("select action from audit where subject in (:one, :other) order by id")
                        .param("one", slug + " 3.1b")
                        .param("other", slug + " 3.1")
                        .query(String.class)
                        .list())
                .containsExactly("clause-corrected", "sentence-split", "correction-withdrawn");
        assertThat(events.stream(ClausesCorrected.class)
                        .filter(event -> event.sentence().slug().equals(slug)))
                .hasSize(3);
    }

    @Test
    void aCorrectionMovesTheContentVersion() {
        long before = contentVersion.current();

        correct("3.1b", form(0, ClauseType.CALL, 3, "", ""));

        assertThat(contentVersion.current()).isGreaterThan(before);
    }

    @Test
    void whatAnotherInstanceCorrectedIsSeenWithTheNumberThatFollows() {
        correct("3.1b", form(0, ClauseType.CALL, 3, "", ""));
        assertThat(clause("3.1b").type()).isEqualTo(ClauseType.CALL);

        rows.sql("update correction set type = 'AFFIRM' where slug = :slug")
                .param("slug", slug)
                .update();
        assertThat(clause("3.1b").type()).isEqualTo(ClauseType.CALL);
        changeSomethingElse();

        assertThat(clause("3.1b").type()).isEqualTo(ClauseType.AFFIRM);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "ANALYST"})
    void onlyEditorsCorrect(Role role) {
        Viewer viewer = signedIn.viewer(role);
        CorrectionForm form = form(0, ClauseType.CALL, 3, "", "");

        assertThatThrownBy(() -> corrections.correct(viewer, slug, "3.1b", form))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> corrections.split(viewer, slug, "3.1", splitForm(0, 3)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> corrections.all(viewer, slug)).isInstanceOf(ForbiddenException.class);
        Correction made = correct("3.1b", form);
        assertThatThrownBy(() -> corrections.withdraw(viewer, made.id(), back(1)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(corrections.history(slug, "3.1")).hasSize(1);
    }

    @Test
    void anAdministratorMayCorrect() {
        editor = signedIn.viewer(Role.ADMINISTRATOR);

        correct("3.1b", form(0, ClauseType.CALL, 3, "", ""));

        assertThat(clause("3.1b").isCorrected()).isTrue();
    }

    @Test
    void aCorrectionOfAFormerTextWaitsForALook() {
        correct("3.1b", form(0, ClauseType.CALL, 3, "", ""));
        statements.publish(Fixtures.statement(slug, WORDS.replace("open", "shut")), new byte[0]);

        assertThat(clause("3.1b").isCorrected()).isFalse();
        assertThat(corrections.all(editor, slug))
                .extracting(entry -> entry.correction().ref() + " " + entry.state())
                .containsExactly("3.1b NEEDS_LOOK");

        statements.publish(Fixtures.statement(slug, WORDS), new byte[0]);
        assertThat(clause("3.1b").type()).isEqualTo(ClauseType.CALL);
    }

    @Test
    void aCorrectionOfWordsThatTheTextHasLostCanStillBeSeenAndTakenBack() {
        correct("3.1b", form(0, ClauseType.CALL, 3, "", ""));
        statements.publish(Fixtures.shortened(slug), new byte[0]);

        Corrections.Entry entry = corrections.all(editor, slug).get(0);
        corrections.withdraw(editor, entry.correction().id(), back(1));

        assertThat(corrections.all(editor, slug))
                .extracting(Corrections.Entry::state)
                .containsExactly(State.WITHDRAWN);
    }

    @Test
    void aReplacedCorrectionCannotBeTakenBack() {
        Correction first = correct("3.1b", form(0, ClauseType.CALL, 3, "", ""));
        correct("3.1b", form(1, ClauseType.AFFIRM, 2, "", ""));

        assertThatThrownBy(() -> corrections.withdraw(editor, first.id(), back(2)))
                .isInstanceOf(NotFoundException.class);
        assertThat(clause("3.1b").type()).isEqualTo(ClauseType.AFFIRM);
    }

    @Test
    void aSplitKeepsRefsWithTheirWords() {
        split(0, WORDS.indexOf("will keep"), WORDS.indexOf("for countries"));

        assertThat(commitments.of(statements.get(slug)))
                .filteredOn(clause ->
                        clause.sentence().equals(Address.ofParagraph(slug, 3).withSentence(1)))
                .extracting(clause -> clause.ref() + " " + clause.extent().in(WORDS))
                .containsExactly(
                        "3.1a We support the bridge where possible", "3.1b will keep it open", "3.1c for countries.");
    }

    private Correction correct(String ref, CorrectionForm form) {
        return corrections.correct(editor, slug, ref, form);
    }

    private void split(int version, Integer... begins) {
        corrections.split(
                editor,
                slug,
                "3.1",
                new SplitForm(UUID.randomUUID(), version, new TreeSet<>(List.of(begins)), "Because."));
    }

    /** Another change that anyone may see. */
    private void changeSomethingElse() {
        statements.publish(Fixtures.statement("other-" + slug), new byte[0]);
    }

    private Clause clause(String ref) {
        return commitments.of(statements.get(slug)).stream()
                .filter(clause -> clause.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static CorrectionForm form(int version, ClauseType type, int strength, String addressee, String caveats) {
        return new CorrectionForm(
                UUID.randomUUID(), version, type, null, strength, addressee, caveats, "Because the text says so.");
    }

    private static SplitForm splitForm(int version, Integer... begins) {
        return new SplitForm(UUID.randomUUID(), version, new TreeSet<>(List.of(begins)), "Because.");
    }

    private static WithdrawalForm back(int version) {
        return new WithdrawalForm(UUID.randomUUID(), version, "It was right.");
    }
}
