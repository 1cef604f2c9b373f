package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class EndnotesTests {

    @Autowired
    private Endnotes endnotes;

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient rows;

    private final String slug = "at-the-end-" + UUID.randomUUID();
    private Statement statement = Fixtures.statement(slug);
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(statement, new byte[0]);
        statement = statements.get(slug);
        author = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void theyAreNumberedInTheOrderOfTheText() {
        write(3, "of the third");
        UUID first = write(1, "of the first");
        write(2, "of the second");
        annotations.answer(author, UUID.randomUUID(), first, Writing.comment("an answer", Audience.PUBLIC));

        assertThat(endnotes.under(slug, statement.paragraphs(), Viewer.anonymous()))
                .extracting(Endnote::number, Endnote::paragraph, one -> bodies(one.notes()))
                .containsExactly(
                        tuple(1, 1, List.of("of the first", "an answer")),
                        tuple(2, 2, List.of("of the second")),
                        tuple(3, 3, List.of("of the third")));
    }

    @Test
    void thosePastTheLimitAreCounted() {
        String rest = "w".repeat(19_990);
        for (int i = 0; i <= Endnotes.WEIGHT / 20_000; i++) {
            write(2, i + rest);
        }

        assertThat(mvc.get().uri("/statements/" + slug + "?notes=end"))
                .bodyText()
                .contains("One more note is on the pages of their paragraphs.");
    }

    @Test
    void aLongOneWithoutRoomKeepsNoShortOneOut() {
        String rest = "w".repeat(19_000);
        for (int i = 0; i <= Endnotes.WEIGHT / 20_000; i++) {
            write(2, i + rest);
        }
        write(3, "a short one");

        List<Endnote> found = endnotes.under(slug, statement.paragraphs(), Viewer.anonymous());

        assertThat(found).hasSize(Endnotes.WEIGHT / 20_000 + 1);
        assertThat(found.get(found.size() - 1).first().body()).isEqualTo("a short one");
    }

    @Test
    void whatOthersDoNotSeeSaysSo() {
        UUID waits = write(2, "for all to read");
        rows.sql("update annotation set held = true where id = ?").param(waits).update();

        assertThat(mvc.get().uri("/statements/" + slug + "?notes=end").with(signedIn.as(author)))
                .bodyText()
                .contains("for all to read", "This note waits for review");
    }

    @Test
    void theTextHasNoneUnlessItsReaderAsks() {
        write(2, "what was written");

        assertThat(mvc.get().uri("/statements/" + slug))
                .bodyText()
                .contains("href=\"/statements/" + slug + "?notes=end\"")
                .doesNotContain("class=\"endnotes\"", "endnote-refs");
        assertThat(mvc.get().uri("/statements/" + slug + "?notes=end"))
                .bodyText()
                .contains("class=\"endnotes\"", "what was written", "Without the notes at the end")
                .doesNotContain("paragraph__notes");
        assertThat(mvc.get().uri("/statements/" + slug + "/sections/the-bridge?notes=end&lang=fr"))
                .bodyText()
                .contains("what was written", "Sans les notes à la fin");
    }

    @Test
    void aNumberLeadsToItsNoteAndTheNoteToItsParagraph() {
        UUID note = write(2, "what was written");

        assertThat(mvc.get().uri("/statements/" + slug + "?notes=end"))
                .bodyText()
                .contains("<a href=\"#note-" + note + "\" aria-label=\"Note 1\">1</a>", "<li id=\"note-" + note + "\">")
                .containsPattern("<a href=\"#para-2\">Paragraph ");
    }

    @Test
    void aTextWithoutNotesOffersNone() {
        assertThat(mvc.get().uri("/statements/" + slug)).bodyText().doesNotContain("notes=end");
        assertThat(mvc.get().uri("/statements/" + slug + "?notes=end"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("endnote");
    }

    private UUID write(int paragraph, String body) {
        return annotations
                .write(author, UUID.randomUUID(), Address.ofParagraph(slug, paragraph), body, Audience.PUBLIC)
                .id();
    }

    private static List<String> bodies(List<Annotation> notes) {
        return notes.stream().map(Annotation::body).toList();
    }
}
