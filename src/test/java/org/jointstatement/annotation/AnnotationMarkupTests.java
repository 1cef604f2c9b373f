package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.HtmlChecker;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class AnnotationMarkupTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    @Test
    void everyPageIsValid() throws Exception {
        String slug = "markup-" + UUID.randomUUID();
        UUID id = UUID.randomUUID();
        String note = "/annotations/" + id;
        statements.publish(Fixtures.statement(slug), new byte[0]);
        Viewer author = signedIn.viewer(Role.ANALYST);
        annotations.write(author, id, Address.ofParagraph(slug, 2), "# Base\n\n> *a*\n\n\tcode", Audience.PUBLIC);
        annotations.revise(author, id, 0, "\nTheirs", Audience.PUBLIC);
        String paragraph = "/statements/" + slug + "/paragraphs/2";
        MockHttpServletRequestBuilder[] pages = {
            get(note + "/edit"),
            get(note + "/withdraw"),
            get("/annotations"),
            get("/annotations?mine=1&words=none&from=2026-01-01"),
            get("/people/" + author.id()),
            get("/account/annotation-feed?mine=1"),
            post(note + "/edit").param("version", "0").param("body", "Mine"),
            post(note + "/edit").param("version", "1").param("body", " "),
            post(note + "/withdraw").param("version", "0"),
            post(paragraph + "/annotations")
                    .param("id", UUID.randomUUID().toString())
                    .param("body", "# New\n\n- a\n- b")
                    .param("action", "preview"),
        };
        for (MockHttpServletRequestBuilder page : pages) {
            String html = mvc.perform(page.with(signedIn.as(author)).with(csrf()))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(HtmlChecker.faults(html)).as(html).isEmpty();
        }
    }
}
