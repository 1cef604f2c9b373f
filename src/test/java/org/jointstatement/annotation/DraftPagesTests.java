package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class DraftPagesTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private OwnNotes own;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Drafts drafts;

    private static final String FORM = "11111111-1111-4111-8111-111111111111";
    private static final String OTHER = "22222222-2222-4222-8222-222222222222";

    private final String slug = "drafts-" + UUID.randomUUID();
    private final String paragraph = "/statements/" + slug + "/paragraphs/2";
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void whatIsTypedIsKeptAndShownAgainInItsPlace() throws Exception {
        send(drafting(target.toString(), "Half a *thought").accept("application/json"), author)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"kept\":\"20")));

        send(get(paragraph), author)
                .andExpect(content().string(containsString(">\nHalf a *thought</textarea>")))
                .andExpect(content().string(containsString("value=\"one, two\"")))
                .andExpect(content().string(containsString("value=\"QUESTION\" selected=\"selected\"")))
                .andExpect(content().string(containsString("Your draft of")));
        send(get("/annotations/drafts"), author).andExpect(content().string(containsString("Half a *thought")));
        assertThat(own.of(author)).isEmpty();
    }

    @Test
    void aDraftIsItsAuthorsOnly() throws Exception {
        send(drafting(target.toString(), "Secret plans"), author);

        for (Viewer other : List.of(signedIn.viewer(Role.ANALYST), signedIn.viewer(Role.ADMINISTRATOR))) {
            for (String path : List.of(paragraph, "/annotations/drafts", "/annotations")) {
                send(get(path), other).andExpect(content().string(not(containsString("Secret"))));
            }
            send(post("/annotations/drafts/discard").param("draft", target.toString()), other);
        }
        mvc.perform(get(paragraph)).andExpect(content().string(not(containsString("Secret"))));
        assertThat(drafts.own(author)).hasSize(1);
    }

    @Test
    void theButtonKeepsADraftAndLeadsBackToTheForm() throws Exception {
        send(drafting(target.toString(), "Words").accept("text/html"), author)
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", paragraph + "#write"));
        annotations.write(author, id, target, "Note", Audience.ONLY_ME);
        send(drafting("note:" + id, "Words").accept("text/html"), author)
                .andExpect(header().string("Location", "/annotations/" + id + "/edit"));
    }

    @Test
    void aDraftGoesWhenItsNoteIsSaved() throws Exception {
        send(drafting(target.toString(), "Words").param("opened", FORM), author);
        send(
                        post(paragraph + "/annotations")
                                .param("id", id.toString())
                                .param("opened", FORM)
                                .param("body", "Words, done"),
                        author)
                .andExpect(status().isSeeOther());
        assertThat(drafts.own(author)).isEmpty();

        send(drafting("note:" + id, "Better").param("version", "0"), author);
        assertThat(drafts.own(author)).hasSize(1);
        send(
                post("/annotations/" + id + "/edit")
                        .param("version", "0")
                        .param("body", "Better")
                        .param("opened", OTHER)
                        .param("seen", seen("note:" + id)),
                author);
        assertThat(drafts.own(author)).isEmpty();
    }

    @Test
    void aDraftThatComesAfterItsNoteWasSavedIsNotKept() throws Exception {
        send(post(paragraph + "/annotations").param("id", id.toString()).param("body", "Words"), author);
        send(
                post("/annotations/drafts")
                        .param("draft", target.toString())
                        .param("id", id.toString())
                        .param("body", "Words"),
                author);

        assertThat(drafts.own(author)).isEmpty();
    }

    @Test
    void aDraftOfANoteThatChangedMeanwhileDoesNotSaveOverIt() throws Exception {
        annotations.write(author, id, target, "Base", Audience.ONLY_ME);
        send(drafting("note:" + id, "Mine").param("version", "0"), author);
        annotations.revise(author, id, 0, "Theirs", Audience.ONLY_ME);
        send(drafting("note:" + id, "Mine").param("version", "0"), author);

        send(get("/annotations/" + id + "/edit"), author)
                .andExpect(content().string(containsString("name=\"version\" value=\"0\"")))
                .andExpect(content().string(containsString(">\nMine</textarea>")));
    }

    @Test
    void aDraftCanBeDiscarded() throws Exception {
        send(drafting(target.toString(), "Words"), author);
        send(post("/annotations/drafts/discard").param("draft", target.toString()), author)
                .andExpect(header().string("Location", "/annotations/drafts?done=discarded"));

        assertThat(drafts.own(author)).isEmpty();
    }

    @Test
    void whatIsTooLongForADraftIsSaidAndKeptOnThePage() throws Exception {
        String words = "x".repeat(Drafts.LONGEST + 1);
        send(drafting(target.toString(), words).accept("application/json"), author)
                .andExpect(status().isUnprocessableContent());
        send(drafting(target.toString(), words).accept("text/html"), author)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(words)));
        send(drafting("../../etc", "Words").accept("application/json"), author)
                .andExpect(status().isUnprocessableContent());
        assertThat(drafts.own(author)).isEmpty();
    }

    @Test
    void anAccountHasOnlySoManyDrafts() {
        Writing writing = Writing.comment("Words", Audience.ONLY_ME);
        for (int i = 1; i <= Drafts.MOST; i++) {
            assertThat(kept("a#para-" + i, writing)).isTrue();
        }

        assertThat(kept("b#para-1", writing)).isFalse();
        assertThat(kept("a#para-1", writing)).isTrue();
        assertThat(drafts.own(author)).hasSize(Drafts.MOST);
    }

    /** As the script sends it for a form that was opened for words of the text. */
    @Test
    void wordsThatWereOnlyChosenAreNoDraft() throws Exception {
        MockHttpServletRequestBuilder opened = post("/annotations/drafts")
                .accept("application/json")
                .param("draft", target.toString())
                .param("opened", FORM)
                .param("body", " ")
                .param("tags", "")
                .param("audience", "ONLY_ME")
                .param("motivation", "COMMENT")
                .param("on", "words")
                .param("start", "4")
                .param("end", "10")
                .param("quote", "bridge");
        send(opened, author).andExpect(status().isNoContent());
        assertThat(drafts.own(author)).isEmpty();

        send(drafting(target.toString(), "Words").param("opened", FORM), author);
        send(opened.param("turn", "5"), author).andExpect(status().isOk());
        assertThat(drafts.own(author))
                .as("what was written before is its author's to empty")
                .hasSize(1);
    }

    @Test
    void wordsThatWereTypedAreADraftByThemselves() throws Exception {
        MockHttpServletRequestBuilder typed = post("/annotations/drafts")
                .accept("application/json")
                .param("draft", target.toString())
                .param("opened", FORM)
                .param("body", "")
                .param("audience", "ONLY_ME")
                .param("motivation", "COMMENT")
                .param("on", "words")
                .param("quote", "a bridge that I");
        send(typed, author).andExpect(status().isOk());

        send(get(paragraph + "/annotations/new"), author)
                .andExpect(content().string(containsString(">\na bridge that I</textarea>")));
        send(get("/annotations/drafts"), author).andExpect(content().string(containsString("a bridge that I")));
    }

    @Test
    void whoMayNotWriteKeepsNoDrafts() throws Exception {
        Viewer reader = signedIn.viewer(Role.READER);
        send(drafting(target.toString(), "Words"), reader).andExpect(status().isForbidden());
        assertThat(drafts.own(reader)).isEmpty();
    }

    @Test
    void theFormByItselfOffersTheDraftAtThePlaceThatWasChosen() throws Exception {
        send(drafting(target.toString(), "Half a thought").param("on", "s1"), author);

        send(get(paragraph + "/annotations/new"), author)
                .andExpect(content().string(containsString(">\nHalf a thought</textarea>")))
                .andExpect(content().string(containsString("value=\"s1\" checked=\"checked\"")))
                .andExpect(content().string(containsString("Your draft of")));
        send(get(paragraph + "/annotations/new?on=words&start=3&end=5"), author)
                .andExpect(content().string(containsString(">\nHalf a thought</textarea>")))
                .andExpect(content().string(containsString("value=\"words\" checked=\"checked\"")))
                .andExpect(content().string(containsString(">\nis</textarea>")));
    }

    @Test
    void aFormDoesNotKeepItsWordsOverADraftThatItDidNotShow() throws Exception {
        send(drafting(target.toString(), "First").param("opened", FORM), author);

        send(drafting(target.toString(), "F").param("opened", OTHER).accept("application/json"), author)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("\"body\":\"First\"")))
                .andExpect(content().string(containsString("\"tags\":\"one, two\"")));
        send(drafting(target.toString(), "F").param("opened", OTHER).accept("text/html"), author)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(">\nF</textarea>")))
                .andExpect(content().string(containsString("First")));
        assertThat(body()).isEqualTo("First");
        send(drafting(target.toString(), "Mine").param("opened", OTHER).param("seen", seen()), author);
        assertThat(body()).isEqualTo("Mine");
    }

    @Test
    void aFormKeepsOnInTheOrderInWhichItSent() throws Exception {
        send(drafting(target.toString(), "One").param("opened", FORM).param("turn", "1"), author);
        send(drafting(target.toString(), "One two three").param("opened", FORM).param("turn", "3"), author);
        send(drafting(target.toString(), "One two").param("opened", FORM).param("turn", "2"), author)
                .andExpect(status().isOk());

        assertThat(body()).isEqualTo("One two three");
    }

    @Test
    void aFormThatIsShownAgainIsToldOfTheNewestDraft() throws Exception {
        MockHttpServletRequestBuilder asking =
                get("/annotations/drafts").param("draft", target.toString()).accept("application/json");
        send(asking, author).andExpect(content().json("{}"));
        send(drafting(target.toString(), "Words").param("opened", FORM), author);

        send(get("/annotations/drafts").param("draft", target.toString()).accept("application/json"), author)
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("\"body\":\"Words\"")))
                .andExpect(content().string(containsString("\"opened\":\"" + FORM)));
        send(
                        get("/annotations/drafts")
                                .param("draft", target.toString())
                                .accept("application/json"),
                        signedIn.viewer(Role.ADMINISTRATOR))
                .andExpect(content().json("{}"));
    }

    @Test
    void aNoteFromAnotherFormLeavesTheDraft() throws Exception {
        send(drafting(target.toString(), "Half a thought").param("opened", FORM), author);
        send(
                post(paragraph + "/annotations")
                        .param("id", id.toString())
                        .param("opened", OTHER)
                        .param("body", "Another note"),
                author);
        assertThat(body()).isEqualTo("Half a thought");

        send(drafting("note:" + id, "My edit").param("version", "0").param("opened", FORM), author);
        send(
                post("/annotations/" + id + "/edit")
                        .param("version", "0")
                        .param("opened", OTHER)
                        .param("body", "Theirs"),
                author);
        assertThat(drafts.own(author)).hasSize(2);
        send(get("/annotations/" + id + "/edit"), author)
                .andExpect(content().string(containsString("name=\"version\" value=\"0\"")))
                .andExpect(content().string(containsString(">\nMy edit</textarea>")));
    }

    @Test
    void theButtonOfAFormDoesNotDiscardADraftThatItDidNotShow() throws Exception {
        send(drafting(target.toString(), "Words").param("opened", FORM), author);
        send(
                post("/annotations/drafts/discard")
                        .param("draft", target.toString())
                        .param("opened", OTHER),
                author);
        assertThat(drafts.own(author)).hasSize(1);

        send(
                post("/annotations/drafts/discard")
                        .param("draft", target.toString())
                        .param("opened", FORM),
                author);
        assertThat(drafts.own(author)).isEmpty();
    }

    @Test
    void theListSaysWhatADraftIsAndLeadsToItsForm() throws Exception {
        annotations.write(author, id, target, "Note", Audience.ONLY_ME);
        send(drafting("reply:" + id, ""), author);
        send(drafting("note:" + id, "Words"), author);

        send(get("/annotations/drafts"), author)
                .andExpect(content().string(containsString(">A reply<")))
                .andExpect(content().string(containsString(">An edit of your note<")))
                .andExpect(content().string(containsString("href=\"/annotations/" + id + "/reply\"")))
                .andExpect(content().string(containsString(">two<")));
        send(get("/annotations/" + id + "/reply"), author)
                .andExpect(content().string(containsString("value=\"one, two\"")));
    }

    private boolean kept(String place, Writing writing) {
        return drafts.keep(author, place, null, writing, Sitting.UNKNOWN).time() != null;
    }

    private String body() {
        return Objects.requireNonNull(drafts.find(author, target.toString()))
                .writing()
                .body();
    }

    private String seen() {
        return seen(target.toString());
    }

    private String seen(String place) {
        return Objects.requireNonNull(drafts.find(author, place))
                .kept()
                .toInstant()
                .toString();
    }

    private static MockHttpServletRequestBuilder drafting(String place, String body) {
        return post("/annotations/drafts")
                .param("draft", place)
                .param("body", body)
                .param("tags", "one, two")
                .param("motivation", "QUESTION");
    }

    private ResultActions send(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        return mvc.perform(request.with(signedIn.as(viewer)).with(csrf()));
    }
}
