package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointstatement.annotation.Audience.ONLY_ME;
import static org.jointstatement.annotation.Audience.PUBLIC;
import static org.jointstatement.annotation.Audience.SIGNED_IN;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class AnnotationChangesTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private OwnNotes own;

    @Autowired
    private AnnotatedText annotated;

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

    private final String slug = "changes-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST, "Analyst " + id);
    }

    @Test
    void onlyWhatAnyoneMaySeeMovesTheVersionThatAnyoneSees() {
        long before = contentVersion.current();
        annotations.write(author, id, target, "Mine", ONLY_ME);
        annotations.revise(author, id, 0, "Ours", SIGNED_IN);
        assertThat(contentVersion.current()).isEqualTo(before);

        annotations.revise(author, id, 1, "For all", PUBLIC);
        long shown = contentVersion.current();
        assertThat(shown).isGreaterThan(before);

        annotations.revise(author, id, 2, "Mine again", ONLY_ME);
        long hidden = contentVersion.current();
        assertThat(hidden).isGreaterThan(shown);

        annotations.withdraw(author, id, 3);
        assertThat(contentVersion.current()).isEqualTo(hidden);
    }

    @Test
    void everyEarlierBodyAndAudienceIsKept() {
        annotations.write(author, id, target, "One", ONLY_ME);
        annotations.revise(author, id, 0, "Two", SIGNED_IN);
        Annotation third = annotations.revise(author, id, 1, "Three", PUBLIC);

        assertThat(third.version()).isEqualTo(2);
        assertThat(third.revised()).isAfterOrEqualTo(third.written());
        assertThat(annotations.get(id, author)).isEqualTo(third);
        assertThat(rows.sql("select version, author, audience, body from annotation_revision where annotation_id = ?"
                                + " order by version")
                        .param(id)
                        .query()
                        .listOfRows())
                .extracting(row -> List.copyOf(row.values()))
                .containsExactly(
                        List.of(0, author.id(), "ONLY_ME", "One"), List.of(1, author.id(), "SIGNED_IN", "Two"));
    }

    @Test
    void revisingToWhatItSaysChangesNothing() {
        annotations.write(author, id, target, "One", PUBLIC);
        annotations.revise(author, id, 0, "Two", PUBLIC);

        assertThat(annotations.revise(author, id, 0, "Two", PUBLIC).version()).isEqualTo(1);
    }

    @Test
    void aLateEditLosesNeitherText() {
        annotations.write(author, id, target, "Base", PUBLIC);
        annotations.revise(author, id, 0, "Theirs", PUBLIC);

        assertThatThrownBy(() -> annotations.revise(author, id, 0, "Mine", PUBLIC))
                .isInstanceOfSatisfying(AnnotationConflictException.class, conflict -> {
                    assertThat(conflict.current().body()).isEqualTo("Theirs");
                    assertThat(conflict.current().version()).isEqualTo(1);
                    assertThat(conflict.base()).isEqualTo(Writing.comment("Base", PUBLIC));
                });
        assertThat(annotations.revise(author, id, 1, "Mine", PUBLIC).body()).isEqualTo("Mine");
    }

    @Test
    void aWithdrawnNoteIsSeenByNobodyAndKept() {
        annotations.write(author, id, target, "Note", PUBLIC);

        assertThat(annotations.withdraw(author, id, 0)).isEqualTo(target);
        assertThat(annotations.withdraw(author, id, 0)).isEqualTo(target);

        for (Viewer viewer : List.of(author, signedIn.viewer(Role.ADMINISTRATOR), Viewer.anonymous())) {
            assertThatThrownBy(() -> annotations.get(id, viewer)).isInstanceOf(NotFoundException.class);
            assertThat(annotated.visibleOn(slug, 2, viewer).annotations()).isEmpty();
            assertThat(annotated.counts(slug, viewer)).isEmpty();
            assertThat(own.of(viewer)).isEmpty();
        }
        assertThat(rows.sql("select body from annotation where id = ? and withdrawn is not null")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("Note");
        assertThatThrownBy(() -> annotations.revise(author, id, 0, "Other", PUBLIC))
                .isInstanceOf(AnnotationWithdrawnException.class);
        assertThatThrownBy(() -> annotations.write(author, id, target, "Note", PUBLIC))
                .isInstanceOf(AnnotationIdException.class);
    }

    @Test
    void aNoteThatHasChangedIsNotWithdrawnUnseen() {
        annotations.write(author, id, target, "Base", PUBLIC);
        annotations.revise(author, id, 0, "Changed", PUBLIC);

        assertThatThrownBy(() -> annotations.withdraw(author, id, 0)).isInstanceOf(AnnotationConflictException.class);
        assertThat(annotations.get(id, author).body()).isEqualTo("Changed");
    }

    @Test
    void aNarrowerAudienceHoldsAtOnce() {
        annotations.write(author, id, target, "Note", PUBLIC);
        annotations.revise(author, id, 0, "Note", ONLY_ME);

        assertThat(annotated.counts(slug, Viewer.anonymous())).isEmpty();
        assertThatThrownBy(() -> annotations.get(id, Viewer.anonymous())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void everyChangeAdvancesTheContentAndIsTold() {
        long before = contentVersion.current();
        annotations.write(author, id, target, "Note", PUBLIC);
        long written = contentVersion.current();
        annotations.revise(author, id, 0, "Other", PUBLIC);
        long revised = contentVersion.current();
        annotations.withdraw(author, id, 1);

        assertThat(List.of(before, written, revised, contentVersion.current()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(events.stream(AnnotationChanged.class)).hasSize(3).containsOnly(new AnnotationChanged(id, target));
    }

    @Test
    void theAuditSaysWhatOthersCouldSeeAndWhenThatChanged() {
        annotations.write(author, id, target, "Note", ONLY_ME);
        annotations.revise(author, id, 0, "Other words", ONLY_ME);
        assertThat(audited()).isEmpty();

        annotations.revise(author, id, 1, "Other words", PUBLIC);
        annotations.withdraw(author, id, 2);
        assertThat(audited()).containsExactly("annotation-audience ONLY_ME to PUBLIC", "annotation-withdrawn PUBLIC");
    }

    private List<String> audited() {
        return rows.sql("select action || ' ' || detail from audit where subject = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
