package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.FormedTeams;
import org.jointstatement.annotation.moderation.Moderated;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What becomes of notes when their text is published again, and what people do about it. */
@PortalTest
class PlacementsTests {

    private static final String BEFORE = "We will keep the old bridge open for everybody who has to cross the river.";

    @Autowired
    private Reattaching reattaching;

    @Autowired
    private FormedTeams teams;

    @Autowired
    private Moderated moderated;

    @Autowired
    private Annotations annotations;

    @Autowired
    private AnnotatedText annotated;

    @Autowired
    private Placements placements;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private MockMvc mvc;

    private final String slug = "placing-" + UUID.randomUUID();
    private final Address last = Address.ofParagraph(slug, 3);
    private Viewer author = Viewer.anonymous();
    private Viewer editor = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug, BEFORE), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        editor = signedIn.viewer(Role.EDITOR);
    }

    @Test
    void anUntouchedParagraphKeepsItsNotes() {
        UUID note = write(Address.ofParagraph(slug, 2), new Place("words", 0, 5, "It is"), Audience.PUBLIC);
        int version = note(note).version();
        publish("Another text altogether.");

        assertThat(note(note).anchorState()).isEqualTo(AnchorState.IN_PLACE);
        assertThat(anchored(note)).isEqualTo(2);
        assertThat(note(note).version()).isEqualTo(version);
        assertThat(annotated.marksOn(statements.get(slug), 2, author, 9)).hasSize(1);
    }

    @Test
    void noETagTellsThatThereArePrivateNotes() {
        long without = advancedBy(() -> publish("Another text altogether."));
        write(Address.ofParagraph(slug, 2), Place.WHOLE, Audience.ONLY_ME);

        assertThat(advancedBy(() -> publish("And another one."))).isEqualTo(without);
    }

    private long advancedBy(Runnable change) {
        long before = contentVersion.current();
        change.run();
        return contentVersion.current() - before;
    }

    @Test
    void wordsThatWerePushedAsideAreFound() {
        UUID note = write(last, words("the old bridge"), Audience.PUBLIC);
        publish(BEFORE.replace("We will", "All of us together will"));

        assertThat(note(note).anchorState()).isEqualTo(AnchorState.MOVED);
        assertThat(note(note).quoted())
                .extracting(Quoted::quote, Quoted::start, Quoted::end, Quoted::clause)
                .containsExactly("the old bridge", 29, 43, null);
    }

    @Test
    void aNoteOnAWholeParagraphStaysOnAllOfIt() {
        UUID note = write(last, Place.WHOLE, Audience.PUBLIC);
        publish(BEFORE.replace("open", "wide open"));

        assertThat(note(note).anchorState()).isEqualTo(AnchorState.NEEDS_LOOK);
        publish(BEFORE);
        assertThat(note(note).anchorState()).isEqualTo(AnchorState.IN_PLACE);
        assertThat(note(note).quoted()).isNull();
    }

    @Test
    void whatACrashHasLeftIsPlacedAtTheNextStart() {
        UUID note = write(last, words("the old bridge"), Audience.PUBLIC);
        publish(BEFORE.replace("We will", "All of us together will"));
        rows.sql("update annotation set anchored = 1 where id = ?").param(note).update();

        placements.start();

        assertThat(anchored(note)).isEqualTo(2);
    }

    @Test
    void changedWordsWaitForAPersonWhoPutsThemWhereTheyBelong() throws Exception {
        UUID note = write(last, words("the old bridge open"), Audience.PUBLIC);
        publish(BEFORE.replace("old bridge", "new bridges"));
        assertThat(note(note).anchorState()).isEqualTo(AnchorState.NEEDS_LOOK);
        assertThat(annotated.marksOn(statements.get(slug), 3, author, 9)).isEmpty();

        ask(author, get("/annotations/unplaced"))
                .andExpect(content().string(containsString("the old bridge open")))
                .andExpect(content().string(containsString("<mark>the new bridges open</mark>")))
                .andExpect(content().string(containsString("value=\"w13-33\"")));
        ask(author, post(place(note)).param("paragraph", "3").param("on", "w13-33"))
                .andExpect(status().isSeeOther());

        assertThat(note(note).anchorState()).isEqualTo(AnchorState.IN_PLACE);
        assertThat(note(note).quoted())
                .extracting(Quoted::quote, Quoted::start, Quoted::end, Quoted::clause)
                .containsExactly("the new bridges open", 13, 33, null);
        ask(author, get("/annotations/unplaced")).andExpect(content().string(not(containsString(note.toString()))));
        ask(author, get(place(note))).andExpect(content().string(containsString("the old bridge open")));
        assertThat(audited(note)).isEqualTo(1);
    }

    @Test
    void anEditorPlacesWhatTheyMaySeeAndLearnsOfNothingElse() throws Exception {
        UUID shared = write(last, words("the old bridge open"), Audience.SIGNED_IN);
        UUID secret = write(last, words("the old bridge open"), Audience.ONLY_ME);
        publish("Nothing like it.");
        assertThat(note(shared).anchorState()).isEqualTo(AnchorState.LOST);

        ask(editor, get("/annotations/unplaced"))
                .andExpect(content().string(containsString(shared.toString())))
                .andExpect(content().string(not(containsString(secret.toString()))));
        ask(editor, get(place(secret))).andExpect(status().isNotFound());
        ask(editor, post(place(secret)).param("paragraph", "3").param("on", "whole"))
                .andExpect(status().isNotFound());
        ask(editor, post(place(shared)).param("paragraph", "2").param("on", "s2"))
                .andExpect(status().isSeeOther());

        assertThat(note(shared).target()).isEqualTo(Address.ofParagraph(slug, 2).withSentence(2));
        assertThat(note(secret).anchorState()).isEqualTo(AnchorState.LOST);
        ask(author, post(place(secret)).param("paragraph", "3").param("on", "whole"))
                .andExpect(status().isSeeOther());
        assertThat(audited(secret)).isZero();
    }

    @Test
    void anotherAnalystPlacesNothing() throws Exception {
        UUID shared = write(last, words("the old bridge open"), Audience.SIGNED_IN);
        publish("Nothing like it.");
        Viewer other = signedIn.viewer(Role.ANALYST);

        ask(other, get("/annotations/unplaced")).andExpect(content().string(not(containsString(shared.toString()))));
        ask(other, post(place(shared)).param("paragraph", "3").param("on", "whole"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aPlaceThatIsNotThereIsRefusedWithAWord() throws Exception {
        UUID note = write(last, words("the old bridge open"), Audience.PUBLIC);
        publish("Nothing like it.");

        ask(
                        author,
                        post(place(note))
                                .param("paragraph", "3")
                                .param("on", "words")
                                .param("quote", "bridge"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("<title>Error: ")))
                .andExpect(content().string(containsString("no such words")));
        ask(author, post(place(note)).param("paragraph", "77").param("on", "whole"))
                .andExpect(status().isNotFound());
        assertThat(note(note).anchorState()).isEqualTo(AnchorState.LOST);
    }

    @Test
    void everyNoteIsPlacedHoweverManyThereAre() {
        for (int i = 0; i < 450; i++) {
            write(last, words(List.of("We", "will keep", "bridge open").get(i % 3)), Audience.PUBLIC);
        }
        publish(BEFORE.replace("river", "stream"));

        assertThat(rows.sql("select count(*) from annotation where slug = ? and anchored = 2")
                        .param(slug)
                        .query(Integer.class)
                        .single())
                .isEqualTo(450);
    }

    @Test
    void anEditorMovesNothingThatStandsWhereItBelongs() throws Exception {
        UUID note = write(last, words("the old bridge"), Audience.PUBLIC);

        ask(editor, get(place(note))).andExpect(status().isForbidden());
        ask(editor, post(place(note)).param("paragraph", "2").param("on", "whole"))
                .andExpect(status().isForbidden());

        assertThat(note(note).target()).isEqualTo(last);
        ask(author, post(place(note)).param("paragraph", "2").param("on", "whole"))
                .andExpect(status().isSeeOther());
    }

    @Test
    void whatStandsWhereItBelongsStaysThereWhenItIsPlacedTwice() throws Exception {
        UUID note = write(last, words("the old bridge open"), Audience.PUBLIC);
        publish("Nothing like it.");

        for (int i = 0; i < 2; i++) {
            ask(editor, post(place(note)).param("paragraph", "3").param("on", "whole"))
                    .andExpect(status().isSeeOther());
        }
        assertThat(audited(note)).isOne();
    }

    @Test
    void aReplyStandsWhereItsThreadDoes() throws Exception {
        UUID note = write(last, words("the old bridge open"), Audience.PUBLIC);
        UUID reply = UUID.randomUUID();
        annotations.answer(author, reply, note, Writing.comment("A reply", Audience.PUBLIC));

        ask(author, post(place(reply)).param("paragraph", "2").param("on", "whole"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A reply stays on the paragraph")));
        ask(author, post(place(note)).param("paragraph", "2").param("on", "whole"))
                .andExpect(status().isSeeOther());

        assertThat(note(reply).target()).isEqualTo(Address.ofParagraph(slug, 2));
        assertThat(note(reply).anchorState()).isEqualTo(AnchorState.IN_PLACE);
    }

    @Test
    void aReplyGoesWhereItsThreadIsFoundUnlessItIsAboutWordsOfItsOwn() {
        UUID note = write(last, words("keep the old bridge open for everybody who has to cross"), Audience.PUBLIC);
        UUID reply = answer(note, Place.WHOLE);
        UUID deeper = answer(reply, Place.WHOLE);
        UUID own = answer(note, words("We will"));
        publish(longer(
                "We will do so.",
                "It was said that they keep the old bridge open for everybody who has to cross the river by night and"
                        + " by day, whoever they are, in every season, as was agreed when the commission met."));

        Address moved = Address.ofParagraph(slug, 4);
        assertThat(note(note).target()).isEqualTo(moved);
        for (UUID follower : List.of(reply, deeper)) {
            assertThat(note(follower).target()).isEqualTo(moved);
            assertThat(note(follower).anchorState()).isEqualTo(AnchorState.MOVED);
            assertThat(anchored(follower)).isEqualTo(2);
        }
        assertThat(note(own).target()).isEqualTo(last);
        assertThat(note(own).quoted()).extracting(Quoted::quote).isEqualTo("We will");
    }

    @Test
    void aReplyStaysWhileItsThreadWaits() {
        UUID note = write(last, words("the old bridge open"), Audience.PUBLIC);
        UUID reply = answer(note, Place.WHOLE);
        publish(longer("Nothing like it.", BEFORE.replace("old bridge open", "ferry afloat")));
        assertThat(note(note).target()).isEqualTo(last);

        assertThat(note(reply).target()).isEqualTo(last);
        publish(BEFORE);
        assertThat(note(reply).anchorState()).isEqualTo(AnchorState.IN_PLACE);
        assertThat(anchored(reply)).isEqualTo(3);
    }

    private UUID answer(UUID parent, Place place) {
        UUID id = UUID.randomUUID();
        annotations.answer(
                author,
                id,
                parent,
                new Writing("A reply", Audience.PUBLIC, null, Motivation.COMMENT, List.of(), place));
        return id;
    }

    /** With a fourth paragraph. */
    private Statement longer(String third, String fourth) {
        Statement known = Fixtures.statement(slug, third);
        Address address = Address.ofParagraph(slug, 4);
        Sentence whole = new Sentence(address.withSentence(1), 0, fourth.length());
        Paragraph added = new Paragraph(address, 4, null, NumberSource.INFERRED, fourth, List.of(whole));
        return new Statement(
                slug,
                1,
                known.kind(),
                known.title(),
                known.shortTitle(),
                known.theme(),
                known.adopted(),
                known.event(),
                known.language(),
                known.source(),
                Stream.concat(known.sections().stream(), Stream.of(new Section("end", "The end", List.of(added))))
                        .toList(),
                known.footnotes(),
                known.participants());
    }

    @Test
    void whoHasLeftATeamPlacesNoneOfItsNotes() throws Exception {
        Viewer lead = signedIn.viewer(Role.ANALYST);
        UUID team = teams.team("P" + slug, lead, author);
        UUID note = UUID.randomUUID();
        Writing writing =
                new Writing("A note", Audience.TEAM, team, Motivation.COMMENT, List.of(), words("the old bridge open"));
        annotations.write(author, note, last, writing);
        publish("Nothing like it.");
        ask(author, get("/annotations/unplaced")).andExpect(content().string(containsString(note.toString())));
        teams.leave(team, author);

        ask(author, get("/annotations/unplaced")).andExpect(content().string(not(containsString(note.toString()))));
        ask(author, post(place(note)).param("paragraph", "3").param("on", "whole"))
                .andExpect(status().isForbidden());
        assertThat(note(note).anchorState()).isEqualTo(AnchorState.LOST);
    }

    @Test
    void noETagTellsOfAHiddenNoteThatIsPlaced() throws Exception {
        UUID note = write(last, words("the old bridge open"), Audience.PUBLIC);
        publish("Nothing like it.");
        moderated.hide(note);

        assertThat(advancedBy(() -> placeWhole(note))).isZero();
        assertThat(note(note).anchorState()).isEqualTo(AnchorState.IN_PLACE);
    }

    private void placeWhole(UUID note) {
        reattaching.place(author, note, 3, Place.WHOLE);
    }

    private void publish(String words) {
        publish(Fixtures.statement(slug, words));
    }

    private void publish(Statement statement) {
        statements.publish(statement, new byte[0]);
        // A test has no start that would be ready.
        placements.place(slug);
    }

    private static Place words(String words) {
        return new Place("words", null, null, words);
    }

    private static String place(UUID note) {
        return "/annotations/" + note + "/place";
    }

    private UUID write(Address target, Place place, Audience audience) {
        UUID id = UUID.randomUUID();
        Writing writing = new Writing("A note", audience, null, Motivation.COMMENT, List.of(), place);
        annotations.write(author, id, target, writing);
        return id;
    }

    private Annotation note(UUID id) {
        return annotations.get(id, author);
    }

    private int anchored(UUID note) {
        return rows.sql("select anchored from annotation where id = ?")
                .param(note)
                .query(Integer.class)
                .single();
    }

    private int audited(UUID note) {
        return rows.sql("select count(*) from audit where subject = ? and action = 'annotation-placed'")
                .param(note.toString())
                .query(Integer.class)
                .single();
    }

    private ResultActions ask(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(signedIn.as(viewer)));
    }
}
