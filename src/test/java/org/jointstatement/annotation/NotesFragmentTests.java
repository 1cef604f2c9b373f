package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.Teams;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.HtmlChecker;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What the paragraph page takes in. */
@PortalTest
class NotesFragmentTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private AnnotatedText annotated;

    @Autowired
    private Statements statements;

    @Autowired
    private Teams teams;

    @Autowired
    private Answering answering;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ThymeleafViewResolver views;

    @Autowired
    private WebApplicationContext context;

    private final String slug = "fragment-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST, "<i>" + id);
    }

    @Test
    void aNoteShowsWhoWroteWhatForWhom() throws Exception {
        annotations.write(author, id, target, "A *note*", Audience.SIGNED_IN);

        assertThat(render(author))
                .contains("id=\"note-" + id + "\"")
                .contains("&lt;i&gt;" + id)
                .contains("<em>note</em>")
                .contains("Everyone signed in")
                .containsPattern(
                        "<time datetime=\"[0-9T:.+-]+\">[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}, [0-9:]{5} UTC</time>")
                .doesNotContain("edited")
                .doesNotContain("notes for you to read here yet");
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        annotations.write(
                author,
                id,
                target,
                "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) \u202etxet",
                Audience.PUBLIC);

        assertThat(render(Viewer.anonymous()))
                .doesNotContain("<script", "<img", "href=\"javascript")
                .contains("dir=\"auto\"");
    }

    @Test
    void aRevisedNoteSaysSo() throws Exception {
        annotations.write(author, id, target, "A note", Audience.PUBLIC);
        annotations.revise(author, id, 0, "Another note", Audience.PUBLIC);

        assertThat(render(Viewer.anonymous())).contains("edited");
    }

    @Test
    void onlyTheAuthorFindsWaysToChangeIt() throws Exception {
        annotations.write(author, id, target, "A note", Audience.PUBLIC);

        assertThat(render(author)).contains("/annotations/" + id + "/edit", "/annotations/" + id + "/withdraw");
        assertThat(render(signedIn.viewer(Role.ADMINISTRATOR))).doesNotContain(id + "/edit", "/withdraw");
    }

    @Test
    void whoMayWriteFindsAFormWithAnIdOfItsOwnAndTheSafestAudience() throws Exception {
        assertThat(render(author))
                .contains("notes for you to read here yet")
                .contains("action=\"/statements/" + slug + "/paragraphs/2/annotations\"")
                .contains("value=\"ONLY_ME\" checked=\"checked\"")
                .containsOnlyOnce("checked=")
                .isNotEqualTo(render(author));
    }

    @Test
    void whatThePageTakesInIsValid() throws Exception {
        annotations.write(author, id, target, "# A *note*", Audience.PUBLIC);
        annotations.revise(author, id, 0, "# Another *note*", Audience.PUBLIC);

        for (Viewer viewer : List.of(author, signedIn.viewer(Role.READER), Viewer.anonymous())) {
            assertThat(HtmlChecker.faults("<!DOCTYPE html><html lang=\"en\"><title>Page</title><h1>Page</h1>"
                            + render(viewer) + "</html>"))
                    .isEmpty();
        }
    }

    @Test
    void whoMayNotWriteFindsNoForm() throws Exception {
        assertThat(render(signedIn.viewer(Role.READER)))
                .contains("does not write")
                .doesNotContain("<form", "/login");
    }

    @Test
    void whoIsNotSignedInFindsTheWayToDoSoAndThePageIsTheSameForAll() throws Exception {
        assertThat(render(Viewer.anonymous()))
                .contains("/login?returnTo=/statements/" + slug + "/paragraphs/2\"")
                .doesNotContain("<form")
                .isEqualTo(render(Viewer.anonymous()));
    }

    private String render(Viewer viewer) throws Exception {
        Notes notes = annotated.visibleOn(slug, 2, viewer);
        return render("notes", notes) + render("form", notes);
    }

    private String render(String fragment, Notes notes) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(context.getServletContext());
        request.setAttribute("noteReaders", new NoteReaders(teams, answering, notes.viewer()));
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        MockHttpServletResponse response = new MockHttpServletResponse();
        views.resolveViewName("annotation/notes :: " + fragment + " (notes=${notes})", Locale.ENGLISH)
                .render(Map.of("notes", notes), request, response);
        return response.getContentAsString();
    }
}
