package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What comes is said by the address; whoever asks does not choose what others are told that it is. */
@PortalTest
class AcceptedTypesTests {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "/api/statements,      application/json;charset=UTF-16,    application/json",
        "/api/openapi.json,    application/json;charset=UTF-16,    application/json",
        "/annotations.jsonld,  application/ld+json;charset=UTF-16, application/ld+json",
        "/annotations.jsonld,  application/ld+json;profile=x,      application/ld+json",
        "/statements,          text/html;charset=UTF-16,           text/html;charset=UTF-8"
    })
    void noParameterOfWhatIsAcceptedComesBack(String path, String accepted, String type) throws Exception {
        assertThat(ask(path, accepted).getContentType()).isEqualTo(type);
    }

    @Test
    void aMadeUpTypeIsNotAnsweredWithAndNotKeptForOthers() throws Exception {
        String path = "/api/statements?q=" + UUID.randomUUID();

        assertThat(ask(path, "application/evil+json").getStatus()).isEqualTo(406);
        assertThat(ask(path, "*/*").getContentType()).isEqualTo("application/json");
    }

    private MockHttpServletResponse ask(String path, String accepted) throws Exception {
        return mvc.perform(get(path).header("Accept", accepted)).andReturn().getResponse();
    }
}
