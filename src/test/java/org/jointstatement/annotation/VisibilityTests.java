package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who may see and change what, on every way to it. */
@PortalTest
class VisibilityTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private OwnNotes own;

    @Autowired
    private AnnotatedText annotated;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "visibility-" + UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @ParameterizedTest(name = "{0}: {1} sees it {2}, changes it {3}")
    @CsvSource({
        "ONLY_ME,   anonymous,     false, false",
        "ONLY_ME,   reader,        false, false",
        "ONLY_ME,   analyst,       false, false",
        "ONLY_ME,   editor,        false, false",
        "ONLY_ME,   administrator, false, false",
        "ONLY_ME,   author,        true,  true",
        "SIGNED_IN, anonymous,     false, false",
        "SIGNED_IN, reader,        true,  false",
        "SIGNED_IN, analyst,       true,  false",
        "SIGNED_IN, editor,        true,  false",
        "SIGNED_IN, administrator, true,  false",
        "SIGNED_IN, author,        true,  true",
        "PUBLIC,    anonymous,     true,  false",
        "PUBLIC,    reader,        true,  false",
        "PUBLIC,    analyst,       true,  false",
        "PUBLIC,    editor,        true,  false",
        "PUBLIC,    administrator, true,  false",
        "PUBLIC,    author,        true,  true"
    })
    void aNoteIsSeenByItsAudienceAndChangedByItsAuthor(Audience audience, String who, boolean sees, boolean changes)
            throws Exception {
        annotations.write(author, id, Address.ofParagraph(slug, 2), "Note", audience);
        Viewer viewer = viewer(who);

        Notes notes = annotated.visibleOn(slug, 2, viewer);
        assertThat(notes.annotations()).hasSize(sees ? 1 : 0);
        assertThat(notes.annotations()).allMatch(note -> notes.mayChange(note) == changes);
        assertThat(annotated.counts(slug, viewer)).isEqualTo(sees ? Map.of(2, 1) : Map.of());
        assertThat(own.of(viewer)).hasSize(changes ? 1 : 0);
        assertThat(status(get("/annotations/" + id), viewer)).isEqualTo(sees ? 303 : 404);
        if (!changes) {
            Class<?> refusal = refusal(viewer, sees);
            assertRefused(refusal, () -> annotations.getToChange(id, viewer));
            assertRefused(refusal, () -> annotations.revise(viewer, id, 0, "Taken", Audience.PUBLIC));
            assertRefused(refusal, () -> annotations.withdraw(viewer, id, 0));
        }
        assertOnPages(viewer, refusal(viewer, sees) == ForbiddenException.class ? 403 : 404, changes);
    }

    private void assertOnPages(Viewer viewer, int refused, boolean changes) throws Exception {
        for (String action : List.of("edit", "withdraw")) {
            assertThat(status(get("/annotations/" + id + "/" + action), viewer))
                    .isEqualTo(!viewer.isSignedIn() ? 303 : changes ? 200 : refused);
            int answer = status(
                    post("/annotations/" + id + "/" + action)
                            .param("version", changes && action.equals("withdraw") ? "1" : "0")
                            .param("body", "Note, changed"),
                    viewer);
            if (viewer.isSignedIn()) {
                assertThat(answer).isEqualTo(changes ? 303 : refused);
            }
            assertThat(annotated.visibleOn(slug, 2, author).annotations())
                    .hasSize(changes && action.equals("withdraw") ? 0 : 1)
                    .allMatch(note -> note.body().equals(changes ? "Note, changed" : "Note"));
        }
    }

    /** Who may write nothing is told so whether or not there is a note; others learn of none that they may not see. */
    private static Class<?> refusal(Viewer viewer, boolean sees) {
        return sees || !viewer.isAtLeast(Role.ANALYST) ? ForbiddenException.class : NotFoundException.class;
    }

    private static void assertRefused(Class<?> refusal, ThrowingCallable action) {
        assertThatThrownBy(action).isExactlyInstanceOf(refusal).hasMessageNotContaining("Note");
    }

    private Viewer viewer(String who) {
        return switch (who) {
            case "anonymous" -> Viewer.anonymous();
            case "author" -> author;
            default -> signedIn.viewer(Role.valueOf(who.toUpperCase()));
        };
    }

    private int status(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        MockHttpServletRequestBuilder sent = viewer.isSignedIn() ? request.with(signedIn.as(viewer)) : request;
        return mvc.perform(sent.with(csrf())).andReturn().getResponse().getStatus();
    }
}
