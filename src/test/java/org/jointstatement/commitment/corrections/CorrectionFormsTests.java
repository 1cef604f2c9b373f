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
import org.jointstatement.commitment.Commitments;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CorrectionFormsTests {

    private static final String WORDS = "We support the bridge where possible, and will keep it open for countries.";

    @Autowired
    private Corrections corrections;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    private final String slug = "correction-forms-" + UUID.randomUUID();
    private Viewer editor = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug, WORDS), new byte[0]);
        editor = signedIn.viewer(Role.EDITOR);
    }

    @Test
    void aFormThatIsSentTwiceMakesOneCorrection() {
        CorrectionForm form = form(0, ClauseType.CALL, 3, "countries", "open for\nkeep it");
        SplitForm split = splitForm(1, 3);
        WithdrawalForm back = back(2);

        Correction made = correct("3.1b", form);
        assertThat(correct("3.1b", form)).isEqualTo(made);
        Correction cut = corrections.split(editor, slug, "3.1", split);
        assertThat(corrections.split(editor, slug, "3.1", split)).isEqualTo(cut);
        Correction taken = corrections.withdraw(editor, cut.id(), back);
        assertThat(corrections.withdraw(editor, cut.id(), back)).isEqualTo(taken);
        assertThat(corrections.history(slug, "3.1")).hasSize(3);
    }

    @Test
    void otherWordsFromAnOldFormAreAConflict() {
        CorrectionForm form = form(0, ClauseType.CALL, 3, "", "");
        SplitForm split = splitForm(1, 3);
        correct("3.1b", form);
        corrections.split(editor, slug, "3.1", split);

        assertThatThrownBy(() -> correct(
                        "3.1b", new CorrectionForm(form.id(), 2, ClauseType.AFFIRM, null, 2, "", "", "Because.")))
                .isInstanceOf(CorrectionConflictException.class);
        assertThatThrownBy(() -> corrections.split(
                        editor, slug, "3.1", new SplitForm(split.id(), 2, new TreeSet<>(List.of(11)), "Because.")))
                .isInstanceOf(CorrectionConflictException.class);
    }

    @Test
    void whoDidNotSeeTheLastCorrectionOfTheSentenceIsTold() {
        correct("3.1a", form(0, ClauseType.CALL, 3, "", ""));

        assertThatThrownBy(() -> correct("3.1b", form(0, ClauseType.AFFIRM, 2, "", "")))
                .isInstanceOf(CorrectionConflictException.class);
        assertThatThrownBy(() -> split(0, 3)).isInstanceOf(CorrectionConflictException.class);
        assertThat(corrections.history(slug, "3.1")).hasSize(1);
    }

    @Test
    void whatIsNotInTheTextIsRefusedByField() {
        assertThat(problems(form(0, ClauseType.CALL, 3, "the moon", "by moonlight")))
                .containsExactlyInAnyOrder("addressee correct.addressee.absent", "caveats correct.caveats.absent");
        assertThat(problems(form(0, ClauseType.PLEDGE, 6, "", ""))).contains("strength correct.strength.wrong");
        Clause clause = clause("3.1b");
        assertThat(problems(form(0, clause.type(), clause.strength(), "", "")))
                .containsExactly("type correct.unchanged");
        assertThat(problems(new CorrectionForm(
                        UUID.randomUUID(), 0, ClauseType.CALL, ClauseType.CALL, 3, "", "where possible", " \n")))
                .containsExactlyInAnyOrder(
                        "secondType correct.second.same",
                        "caveats correct.caveats.absent",
                        "reason correct.reason.empty");
    }

    @Test
    void aSplitIsByWordsOfTheSentence() {
        assertThat(splitProblems(new SplitForm(UUID.randomUUID(), 0, new TreeSet<>(List.of(4)), "Because.")))
                .containsExactly("begin split.wrong");
        assertThat(splitProblems(SplitForm.of(corrections.place(slug, "3.1"))))
                .containsExactlyInAnyOrder("begin split.unchanged", "reason correct.reason.empty");
        assertThat(splitProblems(new SplitForm(
                        UUID.randomUUID(),
                        0,
                        new TreeSet<>(List.of(WORDS.indexOf("and will"), WORDS.indexOf("will"))),
                        "Because.")))
                .containsExactly("begin split.empty");
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

    private List<String> problems(CorrectionForm form) {
        return told(() -> correct("3.1b", form));
    }

    private List<String> splitProblems(SplitForm form) {
        return told(() -> corrections.split(editor, slug, "3.1", form));
    }

    private static List<String> told(Runnable change) {
        try {
            change.run();
            return List.of();
        } catch (InvalidCorrectionException e) {
            return e.problems().entrySet().stream()
                    .map(problem -> problem.getKey() + " " + problem.getValue().key())
                    .toList();
        }
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
