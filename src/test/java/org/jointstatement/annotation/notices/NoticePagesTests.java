package org.jointstatement.annotation.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
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

@PortalTest
class NoticePagesTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private Notices notices;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private MockMvc mvc;

    private final String slug = "notice-pages-" + UUID.randomUUID();
    private final String place = "/statements/" + slug + "/paragraphs/2";
    private Viewer author = Viewer.anonymous();
    private Viewer reader = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        reader = signedIn.viewer(Role.READER);
    }

    @Test
    void watchingBeginsAndEndsOnTheParagraphAndInTheList() throws Exception {
        look(place).andExpect(content().string(containsString("Watch this paragraph")));
        send(place + "/watch", "on", "true", "returnTo", place)
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", place));
        send("/statements/" + slug + "/watch", "on", "true", "returnTo", "https://example.org/")
                .andExpect(header().string("Location", "/"));
        look(place)
                .andExpect(content().string(containsString("Stop watching this paragraph")))
                .andExpect(content().string(containsString("Stop watching the whole statement")));
        look("/notices").andExpect(content().string(containsString("the whole statement")));
        send(place + "/watch", "on", "false");
        look(place).andExpect(content().string(containsString("Watch this paragraph")));
        mvc.perform(get(place)).andExpect(content().string(not(containsString("Watch"))));
    }

    @Test
    void theMastheadCountsWhatIsNewUntilItIsRead() throws Exception {
        send(place + "/watch", "on", "true");
        look("/").andExpect(content().string(not(containsString("masthead__new"))));
        write("<b>A note</b>", Audience.PUBLIC);
        write("Another note", Audience.PUBLIC);

        look("/").andExpect(content().string(containsString("2 new")));
        look("/notices")
                .andExpect(content().string(containsString("&lt;b&gt;A note")))
                .andExpect(content().string(containsString("A new note where you watch")));
        UUID newest = notices.list(reader, null, 1).get(0).id();
        send("/notices/" + newest + "/read").andExpect(header().string("Location", "/notices"));
        look("/").andExpect(content().string(containsString("1 new")));
        send("/notices/read", "newest", newest.toString()).andExpect(header().string("Location", "/notices?done=read"));
        look("/").andExpect(content().string(not(containsString("masthead__new"))));
        mvc.perform(get("/")).andExpect(content().string(not(containsString("\"/notices\""))));
    }

    @Test
    void aPageLeadsToOlderNoticesOnlyIfThereAreAny() throws Exception {
        send(place + "/watch", "on", "true");
        for (int i = 0; i < 31; i++) {
            write("Note " + i + ".", Audience.PUBLIC);
        }
        String page = look("/notices")
                .andExpect(content().string(containsString("Note 1.")))
                .andExpect(content().string(not(containsString("Note 0."))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher older = Pattern.compile("/notices\\?before=[0-9a-f-]{36}").matcher(page);
        assertThat(older.find()).isTrue();
        look(older.group())
                .andExpect(content().string(containsString("Note 0.")))
                .andExpect(content().string(not(containsString("Older notices"))));
    }

    @Test
    void whoIsNotSignedInIsSentToDoSoAndChangesNothing() throws Exception {
        mvc.perform(get("/notices")).andExpect(header().string("Location", "/login?returnTo=/notices"));
        mvc.perform(post(place + "/watch").param("on", "true").with(signedIn.as(reader)));
        look(place).andExpect(content().string(containsString("Watch this paragraph")));
    }

    @Test
    void aFeedTellsWhatThePageTellsUntilItIsRevoked() throws Exception {
        send(place + "/watch", "on", "true");
        UUID seen = write("What is seen", Audience.SIGNED_IN);
        UUID narrowed = write("What was narrowed", Audience.SIGNED_IN);
        annotations.revise(author, narrowed, 0, "What was narrowed", Audience.ONLY_ME);
        String first = makeFeed();
        String second = makeFeed();

        mvc.perform(get(first)).andExpect(status().isNotFound());
        mvc.perform(get(second))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/atom+xml;charset=UTF-8"))
                .andExpect(content().string(containsString("/annotations/" + seen)))
                .andExpect(content().string(containsString("What is seen")))
                .andExpect(content().string(not(containsString("What was narrowed"))));
        rows.sql("update account set enabled = false where id = ?")
                .param(reader.id())
                .update();
        mvc.perform(get(second)).andExpect(status().isNotFound());
        rows.sql("update account set enabled = true where id = ?")
                .param(reader.id())
                .update();
        send("/notices/feed/revoke");
        mvc.perform(get(second)).andExpect(status().isNotFound());
    }

    @Test
    void namesAreOfferedOnlyOfThoseWhoseNotesOneSees() throws Exception {
        Viewer hidden = signedIn.viewer(Role.ANALYST, "Quite Hidden " + slug);
        Viewer shown = signedIn.viewer(Role.ANALYST, "Quite Shown " + slug);
        annotations.write(hidden, UUID.randomUUID(), Address.ofParagraph(slug, 2), "Note", Audience.ONLY_ME);
        annotations.write(shown, UUID.randomUUID(), Address.ofParagraph(slug, 2), "Note", Audience.SIGNED_IN);

        offers("PUBLIC", "quite").andExpect(content().json("[\"@\\\"" + shown.name() + "\\\"\"]", STRICT));
        offers("SIGNED_IN", "SHOWN " + slug).andExpect(content().string(containsString(shown.name())));
        offers("ONLY_ME", "quite").andExpect(content().string("[]"));
        offers("PUBLIC", "%").andExpect(content().string("[]"));
        mvc.perform(get("/annotations/mentions").param("q", "quite").param("audience", "PUBLIC"))
                .andExpect(content().string("[]"));
    }

    private static final org.springframework.test.json.JsonCompareMode STRICT =
            org.springframework.test.json.JsonCompareMode.STRICT;

    private ResultActions offers(String audience, String typed) throws Exception {
        return mvc.perform(get("/annotations/mentions")
                .param("q", typed)
                .param("audience", audience)
                .with(signedIn.as(reader)));
    }

    private String makeFeed() throws Exception {
        String page = send("/notices/feed")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher link = Pattern.compile("value=\"http://localhost(/notices/[\\w-]{43}\\.atom)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private UUID write(String body, Audience audience) {
        return annotations
                .write(author, UUID.randomUUID(), Address.ofParagraph(slug, 2), body, audience)
                .id();
    }

    private ResultActions look(String path) throws Exception {
        return mvc.perform(get(path).with(signedIn.as(reader))).andExpect(status().isOk());
    }

    private ResultActions send(String path, String... parameters) throws Exception {
        var sent = post(path).with(signedIn.as(reader)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            sent.param(parameters[i], parameters[i + 1]);
        }
        return mvc.perform(sent);
    }
}
