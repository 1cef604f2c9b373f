package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class NegotiationTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        STATEMENT + ", application/pdf, .pdf",
        STATEMENT + ", application/json, .json",
        STATEMENT + "/paragraphs/9, text/markdown, .md",
        "/statements/nowhere, text/plain, .txt"
    })
    void whoAsksForAFormatIsLedToIt(String page, String accept, String suffix) throws Exception {
        mvc.perform(get(page).accept(accept))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", page + suffix))
                .andExpect(header().string("Vary", "Accept"))
                .andExpect(content().string(""));
    }

    @ParameterizedTest
    @CsvSource({
        "?notes=end, application/pdf, .pdf?notes=end",
        "?lang=fr&notes=end, application/pdf, .pdf?notes=end",
        "?notes=end%0d, application/pdf, .pdf",
        "?notes=end, text/plain, .txt"
    })
    void aPdfKeepsTheNotesThatThePageHas(String query, String accept, String rest) throws Exception {
        mvc.perform(get(URI.create(STATEMENT + query)).accept(accept))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", STATEMENT + rest));
    }

    @Test
    void aPageThatIsKeptIsNotGivenForAnotherFormat() throws Exception {
        String etag = mvc.perform(get(STATEMENT).accept("text/html"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        mvc.perform(get(STATEMENT)
                        .accept("application/json, text/html;q=0.5")
                        .header("If-None-Match", String.valueOf(etag)))
                .andExpect(status().isSeeOther())
                .andExpect(header().doesNotExist("ETag"));
        mvc.perform(get(STATEMENT).accept("text/html").header("If-None-Match", String.valueOf(etag)))
                .andExpect(status().isNotModified());
    }

    @Test
    void sharedCachesAreToldThatItDepends() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(mvc.perform(get(STATEMENT)).andReturn().getResponse().getHeaders(HttpHeaders.VARY))
                    .containsExactly("Accept", "Accept-Encoding, Accept-Language, Cookie");
        }
        assertThat(mvc.perform(get(STATEMENT + ".txt"))
                        .andReturn()
                        .getResponse()
                        .getHeaders(HttpHeaders.VARY))
                .containsExactly("Accept-Encoding");
    }

    @Test
    void whatThereIsNotIsRefusedForHeadToo() throws Exception {
        mvc.perform(get(STATEMENT).accept("image/png")).andExpect(status().isNotAcceptable());
        mvc.perform(head(STATEMENT).accept("image/png")).andExpect(status().isNotAcceptable());
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "txt, text/plain;charset=UTF-8",
        "md, text/markdown;charset=UTF-8",
        "xml, application/akn+xml"
    })
    void aFileSaysWhatItIsAndWhereItsPageIs(String suffix, String type) throws Exception {
        String etag = mvc.perform(get(STATEMENT + "/paragraphs/9." + suffix))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", type))
                .andExpect(header().string("Content-Disposition", containsString("-paragraph-9." + suffix)))
                .andExpect(
                        header().string("Link", "<http://localhost" + STATEMENT + "/paragraphs/9>; rel=\"canonical\""))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        mvc.perform(get(STATEMENT + "/paragraphs/9." + suffix).header("If-None-Match", String.valueOf(etag)))
                .andExpect(status().isNotModified());
    }

    @ParameterizedTest
    @ValueSource(strings = {STATEMENT, STATEMENT + "/paragraphs/9"})
    void aPageLeadsToItsFormats(String page) throws Exception {
        String html = mvc.perform(get(page)).andReturn().getResponse().getContentAsString();

        for (Format format : Format.values()) {
            assertThat(html)
                    .contains("<link rel=\"alternate\" type=\"" + format.type() + "\" href=\"" + page + "."
                            + format.suffix() + "\">")
                    .contains("<a href=\"" + page + "." + format.suffix() + "\" type=\"" + format.type() + "\">");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STATEMENT + ".xyz",
                STATEMENT + ".pdf.exe",
                "/statements/nowhere.pdf",
                "/statements/nowhere.json",
                STATEMENT + "/paragraphs/9.xyz",
                STATEMENT + "/paragraphs/99.txt",
                STATEMENT + "/paragraphs/9999999999.docx"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void paperThatNobodyMakesIsRefused() throws Exception {
        mvc.perform(get(STATEMENT + ".pdf?paper=letter")).andExpect(status().isOk());
        mvc.perform(get(STATEMENT + ".pdf?paper=papyrus")).andExpect(status().isBadRequest());
    }
}
