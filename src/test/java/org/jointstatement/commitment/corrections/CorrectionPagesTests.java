package org.jointstatement.commitment.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class CorrectionPagesTests {

    private static final String WORDS = "We support the bridge where possible, and will keep <b>it</b> open.";

    @Autowired
    private Corrections corrections;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "correction-pages-" + UUID.randomUUID();
    private final String clauses = "/statements/" + slug + "/clauses";
    private final UUID id = UUID.randomUUID();
    private Viewer editor = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug, WORDS), new byte[0]);
        editor = signedIn.viewer(Role.EDITOR);
    }

    @Test
    void everybodySeesBothValuesWhoWhenAndWhy() throws Exception {
        send(correcting("CALL", "3", "0", "It asks <others>."))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(clauses + "/3.1b"));

        assertThat(body(clauses + "/3.1b"))
                .contains(
                        "As corrected", "As the rules have it", "pledge.will", "It asks &lt;others&gt;.", editor.name())
                .contains("data-type=\"call\">Call</span>", "data-type=\"pledge\">Pledge</span>")
                .contains("keep</span> &lt;b&gt;it&lt;/b&gt;")
                .doesNotContain("Take back", "/correct\"");
        assertThat(body("/statements/" + slug + "/commitments?view=wide"))
                .contains("corrected by an editor", "href=\"" + clauses + "/3.1b\"");
    }

    @Test
    void programsSeeBothValuesToo() throws Exception {
        send(correcting("CALL", "3", "0", "It asks."));

        mvc.perform(get("/api/statements/" + slug + "/clauses"))
                .andExpect(jsonPath("$.clauses[-1].corrected").value(true))
                .andExpect(jsonPath("$.clauses[-1].type").value("CALL"))
                .andExpect(jsonPath("$.clauses[-1].rule").value("correction"))
                .andExpect(jsonPath("$.clauses[-1].derived.type").value("PLEDGE"))
                .andExpect(jsonPath("$.clauses[-1].derived.rule").value("pledge.will"))
                .andExpect(jsonPath("$.clauses[*].derived").value(hasItem(nullValue())));
        assertThat(body("/statements/" + slug + "/commitments.csv?view=wide"))
                .contains(",confidence,corrected,url", "correction,HIGH,true,");
    }

    @Test
    void aKeptPageMovesOnWithACorrection() throws Exception {
        String page = "/statements/" + slug + "/commitments";
        String etag = mvc.perform(get(page)).andReturn().getResponse().getHeader("ETag");
        mvc.perform(get(page).header("If-None-Match", etag)).andExpect(status().isNotModified());

        send(correcting("CALL", "3", "0", "It asks."));

        mvc.perform(get(page).header("If-None-Match", etag))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", not(etag)))
                .andExpect(content().string(containsString("No pledges")));
    }

    @Test
    void editorsAreLedToTheForms() throws Exception {
        assertThat(seen(clauses + "/3.1b")).contains(clauses + "/3.1b/correct", clauses + "/3.1/split");
        assertThat(seen("/statements/" + slug + "/commitments")).contains(clauses + "/3.1b/correct");
        assertThat(seen(clauses + "/3.1b/correct"))
                .contains("value=\"PLEDGE\" selected", "value=\"4\" selected", "name=\"version\" value=\"0\"");
        assertThat(seen(clauses + "/3.1a/correct")).contains(">\nwhere possible</textarea>");
        assertThat(seen(clauses + "/3.1/split"))
                .contains("value=\"42\" checked=\"checked\"", "&lt;b&gt;it&lt;/b&gt;</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/3.1b/correct", "/3.1/split"})
    void othersAreRefused(String form) throws Exception {
        mvc.perform(get(clauses + form)).andExpect(redirectedUrl("/login?returnTo=" + clauses + form));
        mvc.perform(get(clauses + form).with(signedIn.as(Role.ANALYST))).andExpect(status().isForbidden());
        mvc.perform(filled(post(clauses + form)).with(signedIn.as(Role.ANALYST)).with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(filled(post(clauses + form)).with(signedIn.as(editor))).andExpect(forwardedUrl("/kept"));
        assertThat(corrections.history(slug, "3.1")).isEmpty();
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNoWordIsLost() throws Exception {
        send(correcting("CALL", "2", "0", " ").param("addressee", "the <moon>").param("caveats", "by moonlight"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"reason-error\"")))
                .andExpect(content().string(containsString("id=\"addressee-error\"")))
                .andExpect(content().string(containsString("value=\"the &lt;moon&gt;\"")))
                .andExpect(content().string(containsString(">\nby moonlight</textarea>")))
                .andExpect(content().string(containsString("value=\"CALL\" selected")))
                .andExpect(content().string(containsString("value=\"" + id + "\"")));
        send(filled(post(clauses + "/3.1/split")).param("begin", "42").param("reason", "My reason"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"begin-error\"")))
                .andExpect(content().string(containsString(">\nMy reason</textarea>")));
    }

    @Test
    void aConflictShowsBothAndSavesNothing() throws Exception {
        send(correcting("CALL", "3", "0", "Theirs"));

        send(filled(post(clauses + "/3.1b/correct"), UUID.randomUUID())
                        .param("type", "AFFIRM")
                        .param("strength", "2")
                        .param("reason", "Mine"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("data-type=\"call\">Call</span>")))
                .andExpect(content().string(containsString("value=\"AFFIRM\" selected")))
                .andExpect(content().string(containsString(">\nMine</textarea>")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        assertThat(corrections.history(slug, "3.1")).hasSize(1);
    }

    @Test
    void aDoubleClickMakesOneCorrection() throws Exception {
        send(correcting("CALL", "3", "0", "It asks."));
        send(correcting("CALL", "3", "0", "It asks.")).andExpect(redirectedUrl(clauses + "/3.1b"));

        assertThat(corrections.history(slug, "3.1b")).hasSize(1);
    }

    @Test
    void aCorrectionIsTakenBackWithAReason() throws Exception {
        send(correcting("CALL", "3", "0", "It asks."));
        String withdraw = "/corrections/" + id + "/withdraw";

        send(withdrawing("1", "")).andExpect(status().isUnprocessableContent());
        send(withdrawing("0", "Wrong."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(">\nWrong.</textarea>")));
        send(withdrawing("1", "Wrong.")).andExpect(redirectedUrl(clauses + "/3.1b"));

        assertThat(body(clauses + "/3.1b"))
                .contains("the rules count again", "Wrong.")
                .doesNotContain("As corrected");
        assertThat(seen(withdraw)).contains("nothing to take back");
        mvc.perform(get("/corrections/" + UUID.randomUUID() + "/withdraw").with(signedIn.as(editor)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aRefThatWasShownIsAnsweredForGood() throws Exception {
        send(filled(post(clauses + "/3.1/split")).param("reason", "One promise."))
                .andExpect(redirectedUrl(clauses + "/3.1"));

        assertThat(body(clauses + "/3.1a") + body(clauses + "/3.1b")).contains("No clause has this address now");
        assertThat(body(clauses + "/3.1")).contains("One promise.");
        statements.publish(Fixtures.shortened(slug), new byte[0]);
        assertThat(body(clauses + "/3.1a")).contains("One promise.");
        mvc.perform(get(clauses + "/3.1c")).andExpect(status().isNotFound());
        mvc.perform(get(clauses + "/9.1")).andExpect(status().isNotFound());
        mvc.perform(get(clauses + "/nonsense")).andExpect(status().isNotFound());
        mvc.perform(get("/statements/nowhere/clauses/3.1")).andExpect(status().isNotFound());
    }

    @Test
    void editorsSeeWhatNeedsALook() throws Exception {
        send(correcting("CALL", "3", "0", "It asks."));
        statements.publish(Fixtures.statement(slug, "We support the bridge, and will keep it shut."), new byte[0]);

        assertThat(seen("/statements/" + slug + "/corrections"))
                .contains("needs a look", "made on revision 1", "will keep &lt;b&gt;it&lt;/b&gt; open.")
                .contains("/corrections/" + id + "/withdraw");
        assertThat(body(clauses + "/3.1b")).contains("Made on, in revision 1");
        mvc.perform(get("/statements/" + slug + "/corrections").with(signedIn.as(Role.ANALYST)))
                .andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder correcting(String type, String strength, String version, String reason) {
        return post(clauses + "/3.1b/correct")
                .param("id", id.toString())
                .param("version", version)
                .param("type", type)
                .param("strength", strength)
                .param("reason", reason);
    }

    private MockHttpServletRequestBuilder withdrawing(String version, String reason) {
        return post("/corrections/" + id + "/withdraw")
                .param("id", UUID.randomUUID().toString())
                .param("version", version)
                .param("reason", reason);
    }

    private MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form) {
        return filled(form, id);
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form, UUID id) {
        return form.param("id", id.toString()).param("version", "0");
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn.as(editor)).with(csrf()));
    }

    private String body(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }

    private String seen(String path) throws Exception {
        return mvc.perform(get(path).with(signedIn.as(editor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
