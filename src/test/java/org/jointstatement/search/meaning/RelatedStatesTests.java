package org.jointstatement.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jointstatement.search.meaning.RelatedAnswer.State;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What is shown where nothing can be found. */
@PortalTest
class RelatedStatesTests {

    @Autowired
    private Statements statements;

    @Autowired
    private ThymeleafViewResolver views;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OFF|404|Related passages are switched off",
                "PREPARING|503|Related passages are being prepared",
                "BROKEN|503|Related passages are not available"
            })
    void thePageSaysWhyItFindsNothing(State state, int status, String words) throws Exception {
        Related related = mock(Related.class);
        when(related.to(any(), any())).thenReturn(new RelatedAnswer(state, List.of(), 12, 48, 0, 0));
        MockMvc page = MockMvcBuilders.standaloneSetup(new RelatedController(related, statements))
                .setViewResolvers(views::resolveViewName)
                .build();

        String html = page.perform(get("/search/related").param("q", "trade"))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(html).contains(words + "</h1>").doesNotContain("class=\"hit\"");
        assertThat(html.contains("Sentences read: 12 of 48")).isEqualTo(state != State.OFF);
        assertThat(html).contains(state == State.OFF ? "/search?q=trade" : "/search/related?q=trade");
        assertThat(new RelatedApi(related, statements)
                        .related("trade", "")
                        .getStatusCode()
                        .value())
                .isEqualTo(status);
    }

    @Test
    void whereItIsOffNoPageLeadsToIt() {
        assertThat(new MeaningAdvice(new Related(false, mock(Preparation.class))).relatedByMeaning())
                .isFalse();
    }
}
