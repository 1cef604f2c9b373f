package org.jointstatement.glossary.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.groups.Tuple;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.glossary.Entry;
import org.jointstatement.glossary.Flaw;
import org.jointstatement.glossary.Glossary;
import org.jointstatement.glossary.TermKind;
import org.jointstatement.glossary.TermText;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class EditorTermsTests {

    @Autowired
    private EditorTerms terms;

    @Autowired
    private Glossary glossary;

    @Autowired
    private Statements statements;

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    private final UUID id = UUID.randomUUID();

    /** Each test has an abbreviation of its own, since all share one database: the id, its digits as letters. */
    private final String label = "T"
            + id.toString()
                    .replace("-", "")
                    .chars()
                    .mapToObj(digit -> Character.toString('A' + Character.digit(digit, 16)))
                    .collect(Collectors.joining());

    private final String ofMine = " of " + label;
    private final String slug = "terms-" + id;
    private Viewer editor = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug, "We ask the " + label + " and the WHO to help."), new byte[0]);
        editor = signedIn.viewer(Role.EDITOR);
    }

    @Test
    void whatAnEditorAddsIsInTheGlossaryAtOnceAndOnce() {
        long before = contentVersion.current();
        terms.add(editor, id, draft(null, "Bridge Board"));
        long after = contentVersion.current();
        terms.add(editor, id, draft(null, "Bridge Board"));

        assertThat(names()).containsExactlyInAnyOrder("Bridge Board", "World Health Organization");
        assertThat(after).isGreaterThan(before);
        assertThat(contentVersion.current()).isEqualTo(after);
        assertThat(audited(label)).containsExactly("term-added");
    }

    @Test
    void aTermOfOneStatementIsInNoOther() {
        String other = slug + "-2";
        statements.publish(Fixtures.statement(other, "We ask the " + label + " to help."), new byte[0]);

        terms.add(editor, id, draft(slug, "Bridge Board"));

        assertThat(names()).contains("Bridge Board");
        assertThat(glossary.of(statements.get(other)).entries()).isEmpty();
    }

    @Test
    void aChangeKeepsWhatTheTermWas() {
        terms.add(editor, id, draft(null, "Bridge Board"));
        terms.change(editor, id, 0, draft(null, "Bridge Bureau"), false);
        terms.change(editor, id, 1, draft(null, "Bridge Bureau"), true);

        assertThat(names()).containsExactly("World Health Organization");
        assertThat(terms.get(editor, id).withdrawn()).isTrue();
        assertThat(terms.history(editor, id))
                .extracting(former -> former.draft().text().name())
                .containsExactly("Bridge Bureau" + ofMine, "Bridge Board" + ofMine);
        assertThat(audited(label)).containsExactly("term-added", "term-changed", "term-withdrawn");

        terms.change(editor, id, 2, draft(null, "Bridge Bureau"), false);
        assertThat(names()).contains("Bridge Bureau");
        assertThat(audited(label)).endsWith("term-restored");
    }

    @Test
    void aLateChangeOverwritesNothingAndADoubleOneChangesNothing() {
        terms.add(editor, id, draft(null, "Bridge Board"));
        terms.change(editor, id, 0, draft(null, "Bridge Bureau"), false);
        long version = contentVersion.current();

        terms.change(editor, id, 0, draft(null, "Bridge Bureau"), false);
        assertThat(contentVersion.current()).isEqualTo(version);
        assertThatExceptionOfType(TermConflictException.class)
                .isThrownBy(() -> terms.change(editor, id, 0, draft(null, "Bridge Bank"), false));
        assertThatExceptionOfType(TermConflictException.class)
                .isThrownBy(() -> terms.add(editor, id, draft(null, "Bridge Bank")));
        terms.add(editor, id, draft(null, "Bridge Board"));
        assertThat(terms.get(editor, id).draft().text().name()).isEqualTo("Bridge Bureau" + ofMine);
    }

    @Test
    void aTermIsLeftOutOfOneStatementAndTakenInAgain() {
        terms.exclude(editor, slug, "who", "WHO");
        long version = contentVersion.current();
        terms.exclude(editor, slug, "who", "WHO");

        assertThat(names()).isEmpty();
        assertThat(glossary.speakingOf(statements.get(slug), "WHO")).hasSize(1);
        assertThat(contentVersion.current()).isEqualTo(version);
        assertThat(terms.exclusions(editor))
                .filteredOn(exclusion -> exclusion.statement().equals(slug))
                .extracting(Exclusion::label, Exclusion::editor)
                .containsExactly(Tuple.tuple("WHO", editor.name()));

        terms.include(editor, slug, "who");
        terms.include(editor, slug, "who");
        assertThat(names()).containsExactly("World Health Organization");
        assertThat(terms.exclusions(editor))
                .noneMatch(exclusion -> exclusion.statement().equals(slug));
        assertThat(rows.sql("select count(*) from glossary_exclusion where statement = ? and lifted is not null")
                        .param(slug)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aTermForAStatementTakesItsKeyInAgain() {
        terms.add(editor, id, draft(null, "Bridge Board"));
        terms.exclude(editor, slug, label.toLowerCase(Locale.ROOT), label);

        terms.add(editor, UUID.randomUUID(), draft(slug, "Bridge Bank"));

        assertThat(names()).contains("Bridge Bank");
    }

    @Test
    void oneFormMeansOneThingInOneScope() {
        terms.add(editor, id, draft(null, "Bridge Board"));

        assertRefused(draft(null, "Bridge Bank"), "label", Flaw.TAKEN);
        assertRefused(draft("nowhere", "Bridge Bank"), "statement", Flaw.NOWHERE);
        terms.add(editor, UUID.randomUUID(), draft(slug, "Bridge Bank"));
        assertThat(names()).contains("Bridge Bank").doesNotContain("Bridge Board");
    }

    @Test
    void whatCannotBeATermIsRefusedWithItsField() {
        assertRefused(draft(null, ""), "name", Flaw.EMPTY);
        assertRefused(draft(null, "x".repeat(201)), "name", Flaw.LONG);
        assertRefused(text(new TermText("who", "World Health", "w", "", List.of())), "label", Flaw.COMMON_WORD);
        assertRefused(text(new TermText("(T)", "World Health", "w", "", List.of())), "label", Flaw.BEGINNING);
        assertRefused(text(new TermText("WH", "World Health", " \u0000 ", "", List.of())), "what", Flaw.EMPTY);
        assertRefused(
                text(new TermText("WH", "World Health", "w", "javascript:alert(1)", List.of())), "url", Flaw.ADDRESS);
        List<String> many = IntStream.range(0, 21).mapToObj(n -> "W" + n).toList();
        assertRefused(text(new TermText("WH", "World Health", "w", "", many)), "forms", Flaw.MANY);
    }

    @ParameterizedTest
    @EnumSource(names = {"READER", "ANALYST"})
    void othersMayNeitherChangeNorLook(Role role) {
        terms.add(editor, id, draft(null, "Bridge Board"));

        for (Viewer other : List.of(signedIn.viewer(role), Viewer.anonymous(), new Viewer(null, "x", Role.EDITOR))) {
            List<ThrowableAssert.ThrowingCallable> calls = List.of(
                    () -> terms.all(other),
                    () -> terms.get(other, id),
                    () -> terms.history(other, id),
                    () -> terms.exclusions(other),
                    () -> terms.add(other, UUID.randomUUID(), draft(null, "Forged")),
                    () -> terms.change(other, id, 0, draft(null, "Forged"), true),
                    () -> terms.exclude(other, slug, "who", "WHO"),
                    () -> terms.include(other, slug, "who"));
            assertThat(calls)
                    .allSatisfy(call ->
                            assertThatExceptionOfType(ForbiddenException.class).isThrownBy(call));
        }
        assertThat(names()).containsExactlyInAnyOrder("Bridge Board", "World Health Organization");
    }

    @Test
    void aTermThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> terms.get(editor, id));
    }

    private void assertRefused(TermDraft draft, String field, Flaw flaw) {
        assertThatExceptionOfType(TermRefusedException.class)
                .isThrownBy(() -> terms.add(editor, UUID.randomUUID(), draft))
                .satisfies(refused -> assertThat(refused.flaws()).isEqualTo(Map.of(field, flaw)));
    }

    private TermDraft draft(@Nullable String statement, String name) {
        return new TermDraft(
                statement,
                TermKind.BODY,
                new TermText(label, name.isEmpty() ? "" : name + ofMine, "a board", "", List.of()));
    }

    private static TermDraft text(TermText text) {
        return new TermDraft(null, TermKind.BODY, text);
    }

    private List<String> names() {
        return glossary.of(statements.get(slug)).entries().stream()
                .map(Entry::term)
                .map(term -> term.name().replace(ofMine, ""))
                .toList();
    }

    private List<String> audited(String subject) {
        return rows.sql("select action from audit where subject = ? order by id")
                .param(subject)
                .query(String.class)
                .list();
    }
}
