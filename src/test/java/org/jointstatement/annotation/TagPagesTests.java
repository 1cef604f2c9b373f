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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class TagPagesTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient rows;

    private final String mark = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final String slug = "tags-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();
    private Viewer editor = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        editor = signedIn.viewer(Role.EDITOR);
    }

    @Test
    void aSetGivesItsTagsAColourAndASpelling() throws Exception {
        makeSet("VIOLET", mark + " Subjects");
        annotations.write(author, id, target, tagged(mark + " VACCINES", mark + " free"));

        assertThat(annotations.get(id, author).tags()).containsExactly(mark + " Vaccines", mark + " free");
        mvc.perform(get("/statements/" + slug + "/paragraphs/2"))
                .andExpect(content().string(containsString("class=\"tag tag--violet\"")))
                .andExpect(content().string(containsString("title=\"" + mark + " Subjects\"")));
    }

    @Test
    void whoWritesIsOfferedTagsThatTheyMayKnow() throws Exception {
        makeSet("TEAL", mark);
        annotations.write(author, id, target, tagged(mark + " public"));
        annotations.write(
                author,
                UUID.randomUUID(),
                target,
                new Writing("x", Audience.ONLY_ME, null, Motivation.COMMENT, List.of(mark + " private"), Place.WHOLE));

        offered(mark, author)
                .andExpect(content().string(containsString(mark + " Vaccines")))
                .andExpect(content().string(containsString(mark + " public")))
                .andExpect(content().string(containsString(mark + " private")));
        offered(mark, signedIn.viewer(Role.ADMINISTRATOR))
                .andExpect(content().string(containsString(mark + " public")))
                .andExpect(content().string(not(containsString("private"))));
        offered("publ", author).andExpect(content().string(containsString("public")));
        offered("%", author).andExpect(content().string("[]"));
        mvc.perform(get("/annotations/tags?q=" + mark)).andExpect(content().string("[]"));
    }

    @Test
    void aRenamedTagIsRenamedOnEveryNoteAndOnceOnly() throws Exception {
        annotations.write(author, id, target, tagged(mark + " a", mark + " b", mark + " c"));
        UUID secret = UUID.randomUUID();
        annotations.write(
                author,
                secret,
                target,
                new Writing("x", Audience.ONLY_ME, null, Motivation.COMMENT, List.of(mark + " A"), Place.WHOLE));

        send(rename(mark + " a", mark + " B"), editor).andExpect(status().isSeeOther());

        assertThat(annotations.get(id, author).tags()).containsExactly(mark + " B", mark + " c");
        assertThat(annotations.get(secret, author).tags()).containsExactly(mark + " B");
        assertThat(audited("tag-renamed", mark + " a")).isEqualTo(mark + " B");
        annotations.revise(author, id, 0, tagged(mark + " c"));
        assertThat(annotations.get(id, author).tags()).containsExactly(mark + " c");
    }

    @Test
    void theHistoryKeepsATagAsItWasCalled() throws Exception {
        annotations.write(author, id, target, tagged(mark + " old"));
        annotations.revise(author, id, 0, tagged(mark + " old", mark + " more"));
        send(rename(mark + " old", mark + " new"), editor);

        send(get("/annotations/" + id + "/history"), author)
                .andExpect(content().string(containsString(mark + " old")))
                .andExpect(content().string(containsString(mark + " new")));
    }

    @Test
    void aTagThatIsNoLongerLookedAfterStaysOnItsNotes() throws Exception {
        UUID set = makeSet("TEAL", mark);
        annotations.write(author, id, target, tagged(mark + " vaccines"));

        send(post("/admin/tags/sets/" + set + "/drop"), editor)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The set still has tags")));
        send(post("/admin/tags/drop").param("tag", mark + " vaccines"), editor).andExpect(status().isSeeOther());
        send(post("/admin/tags/sets/" + set + "/drop"), editor).andExpect(status().isSeeOther());

        assertThat(annotations.get(id, author).tags()).containsExactly(mark + " Vaccines");
    }

    @Test
    void editorsSeeOnlyTagsOfNotesThatTheyMaySee() throws Exception {
        annotations.write(
                author,
                id,
                target,
                new Writing(
                        "x",
                        Audience.ONLY_ME,
                        null,
                        Motivation.COMMENT,
                        List.of("0" + mark + " private"),
                        Place.WHOLE));
        annotations.write(author, UUID.randomUUID(), target, tagged("0" + mark + " public"));

        send(get("/admin/tags"), editor)
                .andExpect(content().string(containsString("0" + mark + " public")))
                .andExpect(content().string(not(containsString(mark + " private"))));
    }

    @Test
    void whatIsWrongWithASetIsSaidAndItsWordsStay() throws Exception {
        makeSet("TEAL", mark);
        send(setOf(UUID.randomUUID(), "INK", mark.toUpperCase()).param("description", "Words that stay"), editor)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Another set has this name.")))
                .andExpect(content().string(containsString("Words that stay")));
        send(rename(mark, "\u200B"), editor).andExpect(status().isUnprocessableContent());
    }

    @Test
    void twoEditorsOfASetDoNotOverwriteEachOther() throws Exception {
        UUID set = makeSet("TEAL", mark);
        for (int status : List.of(303, 422)) {
            send(
                            post("/admin/tags/sets/" + set)
                                    .param("version", "0")
                                    .param("name", mark + status)
                                    .param("colour", "MOSS"),
                            editor)
                    .andExpect(status().is(status));
        }
    }

    private UUID makeSet(String colour, String name) throws Exception {
        UUID set = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            send(setOf(set, colour, name), editor).andExpect(status().isSeeOther());
        }
        send(post("/admin/tags/sets/" + set + "/tags").param("label", mark + " Vaccines"), editor)
                .andExpect(status().isSeeOther());
        return set;
    }

    private static MockHttpServletRequestBuilder setOf(UUID id, String colour, String name) {
        return post("/admin/tags/sets")
                .param("id", id.toString())
                .param("colour", colour)
                .param("name", name);
    }

    private static MockHttpServletRequestBuilder rename(String from, String to) {
        return post("/admin/tags/rename").param("from", from).param("to", to);
    }

    private ResultActions offered(String typed, Viewer viewer) throws Exception {
        return send(get("/annotations/tags").param("q", typed), viewer);
    }

    private static Writing tagged(String... tags) {
        return Writing.comment("x", Audience.PUBLIC).tagged(List.of(tags));
    }

    private String audited(String action, String subject) {
        return rows.sql("select detail from audit where action = ? and subject = ?")
                .params(action, subject)
                .query(String.class)
                .single();
    }

    private ResultActions send(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        return mvc.perform(request.with(signedIn.as(viewer)).with(csrf()));
    }
}
