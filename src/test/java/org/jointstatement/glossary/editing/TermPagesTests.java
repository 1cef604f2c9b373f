package org.jointstatement.glossary.editing;

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
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
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
class TermPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Statements statements;

    @Autowired
    private EditorTerms terms;

    @Autowired
    private SignedIn signedIn;

    private final UUID id = UUID.randomUUID();
    private final String label = "Pages " + id.toString().replace("-", "");
    private final String slug = "term-pages-" + id;
    private Viewer editor = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug, "We ask the WHO and the " + label + " to help."), new byte[0]);
        editor = signedIn.viewer(Role.EDITOR);
    }

    @Test
    void anEditorAddsATermAndKeptPagesShowIt() throws Exception {
        String paragraph = "/statements/" + slug + "/paragraphs/3";
        String etag = mvc.perform(get(paragraph)).andReturn().getResponse().getHeader("ETag");

        for (int i = 0; i < 2; i++) {
            send(adding("Bridge <b>Board</b>").param("kind", "BODY"))
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", "/admin/glossary?done=saved"));
        }

        mvc.perform(get(paragraph).header("If-None-Match", etag))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"term term--body\">" + label + "</a>")));
        mvc.perform(get("/statements/" + slug + "/glossary"))
                .andExpect(content().string(containsString("Bridge &lt;b&gt;Board&lt;/b&gt;")));
        send(get("/admin/glossary?done=saved"))
                .andExpect(content().string(containsString("/admin/glossary/terms/" + id)))
                .andExpect(content().string(containsString("role=\"status\"")));
        assertThat(terms.history(editor, id)).isEmpty();
    }

    @Test
    void wordsThatAreRefusedStayInTheForm() throws Exception {
        send(adding("").param("forms", "(one)\nTwo"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("aria-describedby=\"name-error name-hint\"")))
                .andExpect(content().string(containsString("Write something here.")))
                .andExpect(content().string(containsString("value=\"" + label + "\"")))
                .andExpect(content().string(containsString("(one)\nTwo")));
        assertThat(terms.all(editor)).noneMatch(term -> term.id().equals(id));
    }

    @Test
    void anOvertakenChangeShowsBothTextsAndLosesNeither() throws Exception {
        send(adding("Bridge Board"));
        send(changing("Bridge Bureau", 0)).andExpect(status().isSeeOther());

        send(changing("Bridge Bank", 0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Bridge Bureau")))
                .andExpect(content().string(containsString("value=\"Bridge Bank ")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        send(changing("Bridge Bank", 1)).andExpect(status().isSeeOther());
        send(get("/admin/glossary/terms/" + id))
                .andExpect(content().string(containsString("Bridge Board")))
                .andExpect(content().string(containsString("Bridge Bureau")));
    }

    @Test
    void aTermIsWithdrawnAndBroughtBack() throws Exception {
        send(adding("Bridge Board"));
        send(changing("Bridge Board", 0).param("action", "withdraw")).andExpect(status().isSeeOther());

        mvc.perform(get("/statements/" + slug + "/glossary"))
                .andExpect(content().string(not(containsString("Bridge Board"))));
        send(get("/admin/glossary/terms/" + id))
                .andExpect(content().string(containsString("Save and show it again")))
                .andExpect(content().string(not(containsString("value=\"withdraw\""))));
        send(changing("Bridge Board", 1));
        mvc.perform(get("/statements/" + slug + "/glossary"))
                .andExpect(content().string(containsString("Bridge Board")));
    }

    @Test
    void aShippedTermIsLeftOutOfOneStatement() throws Exception {
        String page = "/statements/" + slug + "/glossary";
        send(get(page)).andExpect(content().string(containsString("/admin/glossary/statements/" + slug + "/exclude")));

        send(post("/admin/glossary/statements/" + slug + "/exclude").param("term", "who"))
                .andExpect(header().string("Location", page));
        mvc.perform(get(page)).andExpect(content().string(not(containsString("term-who"))));
        send(get("/admin/glossary")).andExpect(content().string(containsString(slug + "/include")));

        send(post("/admin/glossary/statements/" + slug + "/include").param("term", "who"));
        mvc.perform(get(page)).andExpect(content().string(containsString("term-who")));
        send(post("/admin/glossary/statements/" + slug + "/exclude").param("term", "no-such"))
                .andExpect(status().isSeeOther());
        send(post("/admin/glossary/statements/nowhere/exclude").param("term", "who"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aShippedTermFillsTheForm() throws Exception {
        send(get("/admin/glossary/terms/new?from=who"))
                .andExpect(content().string(containsString("value=\"World Health Organization\"")));
        send(get("/admin/glossary/terms/new?from=no-such")).andExpect(status().isNotFound());
        send(get("/admin/glossary/terms/new")).andExpect(status().isOk());
    }

    @Test
    void badInputGetsAPageAndNoTrace() throws Exception {
        send(get("/admin/glossary/terms/9")).andExpect(status().isBadRequest());
        send(get("/admin/glossary/terms/" + UUID.randomUUID())).andExpect(status().isNotFound());
        send(adding("Bridge Board").param("kind", "CLUB")).andExpect(status().isBadRequest());
        send(post("/admin/glossary/terms")).andExpect(status().isBadRequest());
        send(changing("Bridge Board", 0)).andExpect(status().isNotFound());
    }

    @Test
    void onlyEditorsReachItAndOnlyWithATokenOfTheirForm() throws Exception {
        for (Role role : List.of(Role.READER, Role.ANALYST)) {
            mvc.perform(get("/admin/glossary").with(signedIn.as(role))).andExpect(status().isForbidden());
            mvc.perform(adding("Forged").with(signedIn.as(role)).with(csrf())).andExpect(status().isForbidden());
        }
        mvc.perform(adding("Forged").with(signedIn.as(editor)));
        mvc.perform(get("/admin/glossary")).andExpect(status().isFound());
        assertThat(terms.all(editor)).noneMatch(term -> term.id().equals(id));

        send(get("/admin/glossary"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(not(containsString("href=\"/admin/audit\""))))
                .andExpect(content().string(containsString("href=\"/admin/glossary\"")));
        send(get("/admin/audit")).andExpect(status().isForbidden());
        mvc.perform(get("/admin/glossary").with(signedIn.as(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("href=\"/admin/audit\"")));
    }

    private MockHttpServletRequestBuilder adding(String name) {
        return fields(post("/admin/glossary/terms"), name).param("id", id.toString());
    }

    private MockHttpServletRequestBuilder changing(String name, int version) {
        return fields(post("/admin/glossary/terms/" + id), name).param("version", String.valueOf(version));
    }

    private MockHttpServletRequestBuilder fields(MockHttpServletRequestBuilder request, String name) {
        return request.param("label", label)
                .param("name", name.isEmpty() ? "" : name + " " + id)
                .param("what", "a board");
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn.as(editor)).with(csrf()));
    }
}
