package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointstatement.annotation.Audience.ONLY_ME;
import static org.jointstatement.annotation.Audience.PUBLIC;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AnnotationsTests {

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
    private JdbcClient rows;

    private final String slug = "annotations-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST, "Analyst " + id);
    }

    @Test
    void whatIsWrittenIsWhatIsRead() {
        Annotation written = annotations.write(author, id, target, "*Mine* 😀 ملاحظة \u202e!", PUBLIC);

        assertThat(annotations.get(id, Viewer.anonymous())).isEqualTo(written);
        assertThat(written.body()).isEqualTo("*Mine* 😀 ملاحظة \u202e!");
        assertThat(written.authorName()).isEqualTo(author.name());
        assertThat(written.revision()).isEqualTo(1);
        assertThat(written.revised()).isNull();
        assertThat(written.path()).isEqualTo("/annotations/" + id);
    }

    @Test
    void aNoteOnASentenceStandsWithItsParagraph() {
        annotations.write(author, id, target.withSentence(2), "Note", PUBLIC);

        assertThat(annotated.visibleOn(slug, 2, author).annotations())
                .extracting(Annotation::target)
                .containsExactly(target.withSentence(2));
        assertThat(annotated.counts(slug, author)).isEqualTo(Map.of(2, 1));
    }

    @Test
    void whatIsNotInTheTextCannotBeAnnotated() {
        for (Address absent :
                List.of(Address.ofParagraph(slug, 4), target.withSentence(3), Address.ofParagraph("no-such-text", 1))) {
            assertThatThrownBy(() -> annotations.write(author, id, absent, "Note", PUBLIC))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void notesStayWhenTheTextIsRevised() {
        annotations.write(author, id, Address.ofParagraph(slug, 3), "Note", PUBLIC);
        statements.publish(Fixtures.statement(slug, "We will close the bridge."), new byte[0]);

        Annotation later = annotations.write(author, UUID.randomUUID(), Address.ofParagraph(slug, 3), "Later", PUBLIC);

        assertThat(annotated.visibleOn(slug, 3, Viewer.anonymous()).annotations())
                .extracting(Annotation::revision)
                .containsExactly(1, 2);
        assertThat(later.revision()).isEqualTo(2);
    }

    @Test
    void whoIsNoAnalystWritesRevisesAndWithdrawsNothing() {
        Viewer reader = signedIn.viewer(Role.READER);
        annotations.write(author, id, target, "Note", PUBLIC);
        for (Viewer viewer : List.of(reader, Viewer.anonymous(), new Viewer(null, "", Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> annotations.write(viewer, UUID.randomUUID(), target, "Note", PUBLIC))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> annotations.revise(viewer, id, 0, "Other", PUBLIC))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> annotations.withdraw(viewer, id, 0)).isInstanceOf(ForbiddenException.class);
            assertThat(annotated.visibleOn(slug, 2, viewer).form()).isNull();
        }
    }

    @Test
    void aBodyThatCannotBeKeptIsRefused() {
        assertThatThrownBy(() -> annotations.write(author, id, target, " ", PUBLIC))
                .isInstanceOf(IllegalArgumentException.class);
        annotations.write(author, id, target, "x".repeat(20_000), PUBLIC);
        assertThatThrownBy(() -> annotations.revise(author, id, 0, "x".repeat(20_001), PUBLIC))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writingTheSameTwiceMakesOneNote() {
        Annotation first = annotations.write(author, id, target, "Note", PUBLIC);
        annotations.revise(author, id, 0, "Revised", PUBLIC);

        Annotation again = annotations.write(author, id, target, "Note", PUBLIC);

        assertThat(first.body()).isEqualTo("Note");
        assertThat(again.body()).isEqualTo("Revised");
        assertThat(annotated.counts(slug, author)).isEqualTo(Map.of(2, 1));
    }

    @Test
    void otherWordsUnderTheSameIdAreNotDropped() {
        annotations.write(author, id, target, "Note", PUBLIC);

        assertThatThrownBy(() -> annotations.write(author, id, target, "Other words", PUBLIC))
                .isInstanceOfSatisfying(
                        AnnotationConflictException.class,
                        conflict -> assertThat(conflict.current().body()).isEqualTo("Note"));
        assertThatThrownBy(() -> annotations.write(author, id, target, "Note", ONLY_ME))
                .isInstanceOf(AnnotationConflictException.class);
    }

    @Test
    void anIdOfSomebodyElseTellsNothing() {
        annotations.write(author, id, target, "Secret", ONLY_ME);
        Viewer other = signedIn.viewer(Role.ADMINISTRATOR);

        assertThatThrownBy(() -> annotations.write(other, id, target, "Secret", ONLY_ME))
                .isInstanceOf(AnnotationIdException.class)
                .hasMessage("the id cannot be used");
        assertThatThrownBy(() -> annotations.write(author, id, Address.ofParagraph(slug, 1), "Secret", ONLY_ME))
                .isInstanceOf(AnnotationIdException.class);
        assertThat(annotations.get(id, author).body()).isEqualTo("Secret");
    }

    @Test
    void ownNotesAreListedNewestFirstByPages() {
        for (int i = 1; i <= 3; i++) {
            annotations.write(author, UUID.randomUUID(), target, "Note " + i, ONLY_ME);
        }

        assertThat(own.of(author)).extracting(Annotation::body).containsExactly("Note 3", "Note 2", "Note 1");
        assertThat(own.of(Viewer.anonymous())).isEmpty();
    }

    @Test
    void aDeletedAccountsNotesStay() {
        annotations.write(author, id, target, "Note", PUBLIC);
        rows.sql("update account set name = null, display_key = null, display_name = '', enabled = false,"
                        + " deleted = current_timestamp where id = ?")
                .param(author.id())
                .update();

        Annotation left = annotations.get(id, Viewer.anonymous());

        assertThat(left.body()).isEqualTo("Note");
        assertThat(left.authorName()).doesNotContain(author.name());
    }
}
