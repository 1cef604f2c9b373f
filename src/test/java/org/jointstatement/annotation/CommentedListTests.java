package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
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
import org.jointstatement.testing.WordComments;
import org.jointstatement.testing.WordComments.Read;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A list of notes as a Word file: each on its words, with its thread, for who may see it. */
@PortalTest
class CommentedListTests {

    private static final String LAST = "We will keep the old bridge open for all who cross the river 😀 here.";

    @Autowired
    private Annotations annotations;

    @Autowired
    private Listing listing;

    @Autowired
    private Placements placements;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "commented-" + UUID.randomUUID();
    private final Address last = Address.ofParagraph(slug, 3);
    private Viewer author = Viewer.anonymous();
    private Viewer reader = Viewer.anonymous();

    @BeforeEach
    void publish() {
        publish(Fixtures.statement(slug, LAST));
        author = signedIn.viewer(Role.ANALYST, "Ana " + UUID.randomUUID());
        reader = signedIn.viewer(Role.READER);
    }

    @Test
    void notesStandOnTheWordsThatTheyAreAbout() throws Exception {
        write(last, words("old bridge open"), "On words");
        write(last, words("open for all who cross the river 😀"), "Overlapping");
        write(last, Place.WHOLE, "On all of it");
        write(Address.ofParagraph(slug, 2), new Place("s2", null, null, null), "On a sentence");
        write(Address.ofParagraph(slug, 1), words("partners*"), "On a mark");

        assertThat(comments(reader))
                .extracting(Read::on, read -> read.lines().get(0))
                .containsExactly(
                        tuple("partners*", "On a mark"),
                        tuple("It is ours.", "On a sentence"),
                        tuple(LAST, "On all of it"),
                        tuple("old bridge open", "On words"),
                        tuple("open for all who cross the river 😀", "Overlapping"));
    }

    @Test
    void aThreadIsOneWithItsAnswersAndDoneIfItIsResolved() throws Exception {
        UUID first = write(last, words("old bridge"), "Begun");
        UUID answer = answer(first, "Answered", Audience.PUBLIC);
        answer(answer, "Answered again", Audience.PUBLIC);
        answer(first, "For me alone", Audience.ONLY_ME);
        reviews.set(author, first, Status.RESOLVED, "It was mended", 0);

        List<Read> comments = comments(reader);

        assertThat(comments).extracting(Read::on).containsOnly("old bridge");
        assertThat(comments).extracting(Read::answers).containsExactly(null, 0, 0);
        assertThat(comments).extracting(Read::done).containsOnly(true);
        assertThat(comments).extracting(Read::author).containsOnly(author.name());
        assertThat(comments.get(0).lines().get(1))
                .contains("Read by: Public · Kind: comment · Tags: one, two · Status: resolved (" + author.name())
                .contains("): It was mended · Where it stands: where it was written · Written: ")
                .endsWith(" · Address: http://localhost/annotations/" + first)
                .doesNotContain("On the words");
        assertThat(comments.get(2).lines().get(1)).contains("Answers a note by " + author.name());
        assertThat(comments(author)).hasSize(4);
    }

    @Test
    void aReasonForgesNoOtherFactAndTurnsNoneAround() throws Exception {
        UUID first = write(last, words("old bridge"), "Begun");
        reviews.set(author, first, Status.RESOLVED, "Fine\n\nRead by: Only me \u202Eor not", 0);

        assertThat(comments(reader).get(0).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("): Fine Read by: Only me or not · Where it stands: ");
    }

    @Test
    void whoMaySeeNoNoteGetsAFileThatSaysSo() throws Exception {
        annotations.write(author, UUID.randomUUID(), last, "Secret", Audience.ONLY_ME);

        byte[] file = file(reader);

        assertThat(WordComments.of(file)).isEmpty();
        assertThat(WordComments.paragraphs(file))
                .hasSize(1)
                .allMatch(line -> line.startsWith("No note that you may read"));
        assertThat(comments(author)).extracting(Read::on).containsExactly(LAST);
    }

    @Test
    void anAnswerToWhatIsWithdrawnBeginsAThreadOfItsOwn() throws Exception {
        UUID first = write(last, words("old bridge"), "Begun");
        answer(first, "Answered", Audience.PUBLIC);
        annotations.withdraw(author, first, 0);

        List<Read> comments = comments(reader);

        assertThat(comments).hasSize(1);
        assertThat(comments.get(0).on()).isEqualTo(LAST);
        assertThat(comments.get(0).lines().get(1)).contains("Answers a note that is not open to you");
    }

    @Test
    void wordsThatMovedAreFoundAndThoseThatAreLostStandOnTheNumber() throws Exception {
        write(last, words("old bridge open"), "Moves");
        write(last, words("who cross the river"), "Is lost");
        publish(Fixtures.statement(slug, "All of us together will keep the old bridge open for all."));

        List<Read> comments = comments(reader);

        assertThat(comments).extracting(Read::on).containsExactlyInAnyOrder("old bridge open", "");
        Read lost = comments.stream()
                .filter(read -> read.on().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(lost.lines().get(0)).isEqualTo("Is lost");
        assertThat(lost.lines().get(1)).contains("On the words “who cross the river” · ");
    }

    @Test
    void aNoteWhoseParagraphIsGoneStandsBelowTheText() throws Exception {
        write(last, words("old bridge"), "Left behind");
        write(Address.ofParagraph(slug, 2), Place.WHOLE, "Here");
        publish(Fixtures.shortened(slug));

        byte[] file = file(reader);

        assertThat(WordComments.of(file))
                .extracting(Read::on)
                .containsExactly("It is old. It is ours.", "Bridge, paragraph [3]");
        assertThat(WordComments.paragraphs(file))
                .containsSubsequence("Notes whose place is no longer in the text", "Bridge, paragraph [3]");
    }

    @Test
    void notesThatNobodyHasLookedForYetAreOnNoOtherWords() throws Exception {
        write(last, words("old bridge"), "Begun");
        statements.publish(Fixtures.statement(slug, "Nobody will keep any bridge open."), new byte[0]);

        assertThat(comments(reader)).extracting(Read::on).containsExactly("");
    }

    @Test
    void filtersHoldAndTextsWithoutNotesAreLeftOut() throws Exception {
        write(last, words("old bridge"), "Begun here");
        write(last, words("river"), "Begun there");

        byte[] file = file("/annotations.docx?statement=" + slug + "&words=there", reader);

        assertThat(WordComments.of(file)).extracting(Read::on).containsExactly("river");
        assertThat(WordComments.paragraphs(file)).containsOnlyOnce("Joint Statement on the Bridge");
    }

    @Test
    void whatIsTooLongForOneFileGoesOnInTheNext() throws Exception {
        String body = "Long. ".repeat(3000);
        for (int i = 0; i < 3; i++) {
            write(last, words("old bridge"), body);
        }
        Slice whole = listing.slice(Filter.by(author.id()), null, 9, author);

        assertThat(whole.within(3 * body.length()).next()).isNull();
        assertThat(whole.within(2 * body.length()).annotations()).hasSize(2);
        assertThat(whole.within(2 * body.length()).next())
                .isEqualTo(Cursor.of(whole.annotations().get(1)));
        assertThat(whole.within(1).annotations()).hasSize(1);
    }

    @Test
    void itIsKeptAndNamedAsTheOtherFilesAre() throws Exception {
        String path = "/annotations.docx?statement=" + slug;
        write(last, words("old bridge"), "Begun");
        MockHttpServletResponse open = ask(path, Viewer.anonymous());

        assertThat(open.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"annotations.docx\"");
        assertThat(open.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(open.getHeader("ETag")).isNotBlank();
        assertThat(ask(path, Viewer.anonymous()).getContentAsByteArray()).isEqualTo(open.getContentAsByteArray());
        assertThat(ask(path, reader).getHeader("Cache-Control")).contains("no-store");
        assertThat(ask("/annotations?statement=" + slug, reader).getContentAsString())
                .contains("href=\"/annotations.docx?statement=" + slug + "\"");
    }

    private void publish(Statement statement) {
        statements.publish(statement, new byte[0]);
        placements.place(slug);
    }

    private static Place words(String words) {
        return new Place("words", null, null, words);
    }

    private UUID write(Address target, Place place, String body) {
        UUID id = UUID.randomUUID();
        annotations.write(
                author,
                id,
                target,
                new Writing(body, Audience.PUBLIC, null, Motivation.COMMENT, List.of("one", "two"), place));
        return id;
    }

    private UUID answer(UUID parent, String body, Audience audience) {
        return annotations
                .answer(author, UUID.randomUUID(), parent, Writing.comment(body, audience))
                .id();
    }

    private List<Read> comments(Viewer viewer) throws Exception {
        return WordComments.of(file(viewer));
    }

    private byte[] file(Viewer viewer) throws Exception {
        return file("/annotations.docx?statement=" + slug, viewer);
    }

    private byte[] file(String path, Viewer viewer) throws Exception {
        MockHttpServletResponse answer = ask(path, viewer);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        return answer.getContentAsByteArray();
    }

    private MockHttpServletResponse ask(String path, Viewer viewer) throws Exception {
        MockHttpServletRequestBuilder request = get(URI.create(path));
        return mvc.perform(viewer.isSignedIn() ? request.with(signedIn.as(viewer)) : request)
                .andReturn()
                .getResponse();
    }
}
