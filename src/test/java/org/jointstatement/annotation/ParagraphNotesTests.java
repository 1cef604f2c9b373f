package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Pages of the notes on one paragraph: each note is on just one of them, whatever is written meanwhile. */
@PortalTest
class ParagraphNotesTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private AnnotatedText annotated;

    @Autowired
    private Margins margins;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "turning-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 2);
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void goingForwardShowsEveryNoteOnceAndGoingBackTheSame() {
        List<UUID> written = write(2 * ParagraphNotes.SIZE + 3, "A note");

        List<UUID> forward = new ArrayList<>();
        Notes page = annotated.visibleOn(slug, 2, author);
        assertThat(page.around().previous()).isNull();
        assertThat(page.around().total()).isEqualTo(written.size());
        forward.addAll(ids(page));
        while (page.around().next() != null) {
            page = turn(page.around().next());
            forward.addAll(ids(page));
        }
        assertThat(forward).isEqualTo(written);

        List<UUID> backward = new ArrayList<>(ids(page));
        while (page.around().previous() != null) {
            page = turn(page.around().previous());
            backward.addAll(0, ids(page));
        }
        assertThat(backward).isEqualTo(written);
    }

    @Test
    void aNoteThatIsWrittenMeanwhileMovesNoOther() {
        write(ParagraphNotes.SIZE + 1, "A note");
        String next = Objects.requireNonNull(
                annotated.visibleOn(slug, 2, author).around().next());
        List<UUID> before = ids(turn(next));

        UUID added = write(1, "Another").get(0);

        assertThat(ids(turn(next))).hasSize(2).startsWith(before.get(0)).endsWith(added);
    }

    @Test
    void aThreadStandsTogetherWhereItBeganHoweverLateItsAnswersAre() {
        List<UUID> written = write(ParagraphNotes.SIZE + 1, "A note");
        UUID late = answer(written.get(0));
        UUID later = answer(late);

        List<UUID> first = ids(annotated.visibleOn(slug, 2, author));
        assertThat(first).hasSize(ParagraphNotes.SIZE).startsWith(written.get(0), late, later, written.get(1));
        assertThat(all()).containsExactlyElementsOf(together(first, written.subList(first.size() - 2, written.size())));
    }

    @Test
    void aThreadThatIsLongerThanItsPageGoesOnOnTheNextAndNothingIsLeftOut() {
        UUID first = write(1, "A note").get(0);
        List<UUID> written = new ArrayList<>(List.of(first));
        for (int i = 0; i <= ParagraphNotes.SIZE; i++) {
            written.add(answer(first));
        }
        written.addAll(write(1, "Another"));

        assertThat(all()).isEqualTo(written);
        Notes second = turn(annotated.visibleOn(slug, 2, author).around().next());
        assertThat(second.threads().get(0).isHere()).isFalse();
        assertThat(second.threads().get(0).first().id()).isEqualTo(first);
    }

    @Test
    void theNextPageGoesOnAfterAnAnswerThatWasWithdrawnMeanwhile() {
        UUID first = write(1, "A note").get(0);
        List<UUID> rest = write(2, "Another");
        UUID last = first;
        for (int i = 1; i < ParagraphNotes.SIZE; i++) {
            last = answer(first);
        }
        String next = Objects.requireNonNull(
                annotated.visibleOn(slug, 2, author).around().next());

        annotations.withdraw(author, last, 0);

        assertThat(ids(turn(next))).isEqualTo(rest);
    }

    @Test
    void aPageOfLongNotesEndsBeforeItWeighsTooMuch() {
        List<UUID> written = write(5, "w".repeat(15_000));

        Notes first = annotated.visibleOn(slug, 2, author);

        assertThat(ids(first)).isEqualTo(written.subList(0, 2));
        assertThat(ids(turn(first.around().next()))).isEqualTo(written.subList(2, 4));
    }

    @Test
    void eachNoteLeadsToThePageThatShowsIt() throws Exception {
        for (UUID id : write(2 * ParagraphNotes.SIZE + 1, "A note")) {
            String place = Objects.requireNonNull(mvc.perform(get("/annotations/" + id))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl());
            assertThat(place)
                    .startsWith("/statements/" + slug + "/paragraphs/2")
                    .endsWith("#note-" + id);
        }
        UUID last = ids(turn(lastPage())).get(0);
        String place = Objects.requireNonNull(mvc.perform(get("/annotations/" + last))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(mvc.perform(get(place.replaceFirst("#.*", "")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("id=\"note-" + last + "\"");
    }

    @Test
    void aPlaceThatIsNoneShowsTheFirstPage() {
        List<UUID> written = write(1, "A note");

        assertThat(ids(annotated.visibleOn(slug, 2, Turn.of("x", "99999999999999999999-1", "'"), author)))
                .isEqualTo(written);
    }

    @Test
    void pagesAreCountedAndTurnedWithoutNotesThatAreNotForTheViewer() {
        write(ParagraphNotes.SIZE + 1, "A note");
        Viewer other = signedIn.viewer(Role.ANALYST);
        for (int i = 0; i <= ParagraphNotes.SIZE; i++) {
            annotations.write(other, UUID.randomUUID(), target, "Hers", Audience.ONLY_ME);
        }

        Notes page = annotated.visibleOn(slug, 2, author);

        assertThat(page.around().total()).isEqualTo(ParagraphNotes.SIZE + 1);
        assertThat(turn(page.around().next()).annotations()).hasSize(1);
    }

    @Test
    void besideTheTextStandTheFirstNotesThatOneMaySeeOfEachParagraph() {
        List<UUID> written = write(5, "A note");
        UUID secret = UUID.randomUUID();
        annotations.write(author, secret, Address.ofParagraph(slug, 1), "Mine", Audience.ONLY_ME);
        var paragraphs = statements.get(slug).paragraphs();

        var mine = margins.beside(slug, paragraphs, annotated.counts(slug, author), author);
        var theirs = margins.beside(slug, paragraphs, annotated.counts(slug, Viewer.anonymous()), Viewer.anonymous());

        assertThat(mine.get(1)).extracting(Annotation::id).containsExactly(secret);
        assertThat(mine.get(2)).extracting(Annotation::id).containsExactly(written.get(0));
        assertThat(theirs.get(1)).isEmpty();
        assertThat(theirs.get(2)).extracting(Annotation::id).containsExactly(written.get(0));
        assertThat(theirs.get(3)).isEmpty();
    }

    private UUID answer(UUID parent) {
        return annotations
                .answer(author, UUID.randomUUID(), parent, Writing.comment("An answer", Audience.PUBLIC))
                .id();
    }

    /** Page by page. */
    private List<UUID> all() {
        Notes page = annotated.visibleOn(slug, 2, author);
        List<UUID> all = new ArrayList<>(ids(page));
        while (page.around().next() != null) {
            page = turn(page.around().next());
            all.addAll(ids(page));
        }
        return all;
    }

    private static List<UUID> together(List<UUID> some, List<UUID> others) {
        List<UUID> together = new ArrayList<>(some);
        together.addAll(others);
        return together;
    }

    private String lastPage() {
        String next = annotated.visibleOn(slug, 2, author).around().next();
        String last = next;
        while (next != null) {
            last = next;
            next = turn(next).around().next();
        }
        return Objects.requireNonNull(last);
    }

    private Notes turn(String query) {
        String[] words = query.split("=");
        return annotated.visibleOn(
                slug,
                2,
                words[0].equals("after") ? Turn.of(words[1], null, null) : Turn.of(null, words[1], null),
                author);
    }

    private static List<UUID> ids(Notes notes) {
        return notes.annotations().stream().map(Annotation::id).toList();
    }

    /** In the order of the list: two of one moment stand in the order of their ids, which the database decides. */
    private List<UUID> write(int count, String body) {
        return IntStream.range(0, count)
                .mapToObj(i -> annotations
                        .write(author, UUID.randomUUID(), target, body, Audience.PUBLIC)
                        .id())
                .toList();
    }
}
