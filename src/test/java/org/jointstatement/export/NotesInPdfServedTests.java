package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The press keeps what anyone may see, under whatever address it is asked for: never more of it, and never longer. */
@PortalTest
class NotesInPdfServedTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "pressed-" + UUID.randomUUID();
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void whatChangesIsPrintedAnew() throws Exception {
        Annotation first = write("The first words.", Audience.PUBLIC);
        assertThat(text(file(1))).contains("The first words.");

        write("The second words.", Audience.PUBLIC);
        assertThat(text(file(2))).contains("The first words.", "The second words.");

        annotations.withdraw(author, first.id(), first.version());
        assertThat(text(file(3))).contains("The second words.").doesNotContain("The first words.");
    }

    @Test
    void whatOneAccountSeesNobodyElseGets() throws Exception {
        write("For all.", Audience.PUBLIC);
        write("For me.", Audience.ONLY_ME);

        assertThat(text(file(1).with(signedIn.as(author)))).contains("For all.", "For me.");
        assertThat(text(file(2))).contains("For all.").doesNotContain("For me.");
        assertThat(text(file(3).with(signedIn.as(author)))).contains("For all.", "For me.");
        assertThat(text(file(4).with(signedIn.as(Role.READER))))
                .contains("For all.")
                .doesNotContain("For me.");
    }

    private Annotation write(String body, Audience audience) {
        return annotations.write(author, UUID.randomUUID(), Address.ofParagraph(slug, 2), body, audience);
    }

    /** Under an address that no page was kept of. */
    private MockHttpServletRequestBuilder file(int time) {
        return get("/statements/{slug}.pdf?notes=end&x={time}", slug, time);
    }

    private String text(MockHttpServletRequestBuilder file) throws Exception {
        byte[] pdf = mvc.perform(file).andReturn().getResponse().getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return String.join(" ", ReadFile.pages(document)).replaceAll("\\s+", " ");
        }
    }
}
