package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
class KeptWordsTests {

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

    private final String slug = "kept-words-" + UUID.randomUUID();
    private final String paragraph = "/statements/" + slug + "/paragraphs/2";
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private final String edit = "/annotations/" + id + "/edit";
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void anEmptyNoteIsRefusedBesideItsField() throws Exception {
        send(writing(" ").param("audience", "SIGNED_IN"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"note-body-error\"")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString("value=\"SIGNED_IN\" checked=\"checked\"")))
                .andExpect(content().string(containsString("value=\"" + id + "\"")));
    }

    @Test
    void aNoteThatIsTooLongKeepsEveryWord() throws Exception {
        send(writing("x".repeat(20_000) + "!"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("20,001 characters")))
                .andExpect(content().string(containsString("x".repeat(20_000) + "!</textarea>")));
        send(writing("😀".repeat(20_000))).andExpect(status().isSeeOther());
    }

    @Test
    void aLineBreakAtTheStartSurvivesTheForm() throws Exception {
        annotations.write(author, id, target, "\n    code", Audience.PUBLIC);

        send(get(edit)).andExpect(content().string(containsString(">\n\n    code</textarea>")));
    }

    @Test
    void anEditOfAnOldVersionShowsAllTextsAndSavesNothing() throws Exception {
        annotations.write(author, id, target, "The base", Audience.PUBLIC);
        annotations.revise(author, id, 0, "Theirs", Audience.SIGNED_IN);

        send(post(edit).param("version", "0").param("body", "Mine").param("audience", "PUBLIC"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("The base</pre>")))
                .andExpect(content().string(containsString("Theirs</pre>")))
                .andExpect(content().string(containsString("Mine</textarea>")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        assertThat(annotations.get(id, author).body()).isEqualTo("Theirs");

        send(post(edit).param("version", "1").param("body", "Mine")).andExpect(status().isSeeOther());
        assertThat(annotations.get(id, author).body()).isEqualTo("Mine");
    }

    @Test
    void aNarrowingInAnotherWindowIsNotUndone() throws Exception {
        annotations.write(author, id, target, "One. Two.", Audience.PUBLIC);
        annotations.revise(author, id, 0, "One. Two.", Audience.ONLY_ME);

        send(post(edit).param("version", "0").param("body", "One. Two, mine.").param("audience", "PUBLIC"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"ONLY_ME\" checked=\"checked\"")))
                .andExpect(content().string(containsString("changed in the other window only")));
        send(post(edit)
                        .param("version", "0")
                        .param("body", "Three.")
                        .param("audience", "SIGNED_IN")
                        .param("motivation", "QUESTION"))
                .andExpect(content().string(containsString("value=\"ONLY_ME\" checked=\"checked\"")))
                .andExpect(content().string(containsString("the form has the safer choice")))
                .andExpect(content().string(containsString("<span>Everyone signed in</span> · Question</p>")));
    }

    @Test
    void theSameNoteAgainUnderAnotherIdIsTheOneThatWasJustWritten() throws Exception {
        send(writing("Said once").param("opened", UUID.randomUUID().toString()));
        send(post(paragraph + "/annotations")
                        .param("id", UUID.randomUUID().toString())
                        .param("body", "Said once"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", paragraph + "#note-" + id))
                .andExpect(flash().attribute("noteRepeated", true));
        assertThat(own.of(author)).hasSize(1);

        for (String[] other : new String[][] {{"audience", "PUBLIC"}, {"on", "s1"}, {"tags", "one"}}) {
            send(post(paragraph + "/annotations")
                    .param("id", UUID.randomUUID().toString())
                    .param("body", "Said once")
                    .param(other[0], other[1]));
        }
        assertThat(own.of(author)).hasSize(4);
    }

    @Test
    void aRefusalIsTheFirstThingOnThePageAndHasTheFocus() throws Exception {
        send(writing(" ").param("tags", "x".repeat(99)))
                .andExpect(content().string(containsString("<title>Error: ")))
                .andExpect(content()
                        .string(matchesPattern(
                                "(?s).*<div class=\"notice notice--error\" role=\"alert\" tabindex=\"-1\" autofocus.*"
                                        + "href=\"#note-body\".*href=\"#note-tags\".*<blockquote.*<form .*")));
        send(writing("Words").param("action", "preview"))
                .andExpect(content().string(not(containsString("<title>Error: "))))
                .andExpect(content().string(containsString("id=\"preview-heading\" tabindex=\"-1\" autofocus")));
    }

    @Test
    void theFirstButtonOfTheFormSaves() throws Exception {
        send(get(paragraph + "/annotations/new"))
                .andExpect(content()
                        .string(matchesPattern("(?s).*<textarea id=\"note-body\"[^>]* autofocus.*"
                                + "<button type=\"submit\" name=\"action\" value=\"save\".*formaction=.*")))
                .andExpect(content().string(not(matchesPattern("(?s).*formaction=.*value=\"save\".*"))));
    }

    @Test
    void otherWordsFromAnOldFormBecomeAnEditThatOneChooses() throws Exception {
        annotations.write(author, id, target, "First", Audience.PUBLIC);

        send(writing("Second"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("First</pre>")))
                .andExpect(content().string(containsString("Second</textarea>")))
                .andExpect(content().string(containsString("action=\"" + edit + "\"")));
    }

    @Test
    void anIdThatCannotBeUsedGivesTheTextBackUnderAnother() throws Exception {
        annotations.write(signedIn.viewer(Role.ANALYST), id, target, "Secret", Audience.ONLY_ME);

        send(writing("My words"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("My words</textarea>")))
                .andExpect(content().string(not(containsString("Secret"))))
                .andExpect(content().string(not(containsString(id.toString()))));
    }

    @Test
    void anEditOfAWithdrawnNoteGivesTheTextBackAsANewOne() throws Exception {
        annotations.write(author, id, target, "First", Audience.PUBLIC);
        annotations.withdraw(author, id, 0);

        send(post(edit).param("version", "0").param("body", "My words"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("My words</textarea>")))
                .andExpect(content().string(containsString("action=\"" + paragraph + "/annotations\"")));
    }

    @Test
    void aNoteThatComesTooSoonKeepsItsWordsAndSaysWhenToTryAgain() throws Exception {
        ResultActions last = send(writing("Words that stay")).andExpect(status().isSeeOther());
        // More than the limit, because it refills while a slow machine works.
        for (int i = 0; i < 500 && last.andReturn().getResponse().getStatus() != 429; i++) {
            last = send(writing("Words that stay"));
        }

        last.andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "1"))
                .andExpect(content().string(containsString("press Save again in a second")))
                .andExpect(content().string(containsString("Words that stay</textarea>")));
    }

    private MockHttpServletRequestBuilder writing(String body) {
        return post(paragraph + "/annotations").param("id", id.toString()).param("body", body);
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn.as(author)).with(csrf()));
    }
}
