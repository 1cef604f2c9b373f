package org.jointstatement.annotation;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a note is about, as the form says it and as somebody forges it. */
@PortalTest
class TargetFormTests {

    private static final String LAST = "We \uD842\uDFB7 will keep \uD83D\uDC68\u200D\uD83D\uDC67 the bridge open.";

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

    private final String slug = "target-" + UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug, LAST), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void theFormOffersTheParagraphItsSentencesAndWords() throws Exception {
        mvc.perform(get(paragraph(2)).with(signedIn.as(author)))
                .andExpect(content().string(containsString("name=\"on\" value=\"whole\"")))
                .andExpect(content().string(containsString("name=\"on\" value=\"s1\"")))
                .andExpect(content().string(containsString("name=\"on\" value=\"s2\"")))
                .andExpect(content().string(containsString("name=\"on\" value=\"words\"")));
    }

    @Test
    void aSentenceIsATarget() throws Exception {
        send(2, "s2").andExpect(status().isSeeOther());

        assertThat(saved().target().sentence()).isEqualTo(2);
        assertThat(saved().quoted()).isNull();
    }

    @Test
    void wordsAreATargetInCodePoints() throws Exception {
        perform(writing(3, "words").param("start", "5").param("end", "9").param("quote", "will"))
                .andExpect(status().isSeeOther());

        assertThat(saved().quoted())
                .extracting(Quoted::quote, Quoted::start, Quoted::end, Quoted::clause)
                .containsExactly("will", 5, 9, null);
    }

    @Test
    void typedWordsAreFound() throws Exception {
        perform(writing(3, "words").param("quote", " THE  bridge")).andExpect(status().isSeeOther());

        assertThat(saved().quoted())
                .extracting(Quoted::quote, Quoted::start, Quoted::end, Quoted::clause)
                .containsExactly("the bridge", 19, 29, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole", ""})
    void typedWordsAreThePlaceAlthoughNothingSaysTheyAreChosen(String on) throws Exception {
        perform(writing(3, on).param("quote", "the bridge")).andExpect(status().isSeeOther());
        assertThat(saved().quoted()).extracting(Quoted::quote, Quoted::start).containsExactly("the bridge", 19);

        perform(post(paragraph(3) + "/annotations")
                        .param("id", UUID.randomUUID().toString())
                        .param("body", "x")
                        .param("quote", "nowhere"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The paragraph has no such words")));
    }

    @Test
    void whoChoosesTheWholeAfterWordsOnTheTextMeansIt() throws Exception {
        perform(writing(3, "whole").param("start", "5").param("end", "9").param("quote", "will"))
                .andExpect(status().isSeeOther());

        assertThat(saved().quoted()).isNull();
    }

    @Test
    void theFormOfChosenWordsShowsThemAndFoldsTheRest() throws Exception {
        mvc.perform(get(paragraph(3) + "/annotations/new?on=words&start=19&end=29")
                        .with(signedIn.as(author)))
                .andExpect(content().string(containsString(">the bridge</q>")))
                .andExpect(content().string(containsString("The whole text of the paragraph")))
                .andExpect(content().string(containsString("“the bridge”")))
                .andExpect(content().string(not(containsString("<details class=\"target\" data-target open"))));
    }

    @Test
    void whoTypesWordsThatStandTwiceIsAskedWhich() throws Exception {
        perform(writing(2, "words").param("quote", "is"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"w3-5\"")))
                .andExpect(content().string(containsString("value=\"w14-16\"")))
                .andExpect(content().string(containsString("A note that must not be lost")));

        perform(writing(2, "w14-16").param("quote", "is")).andExpect(status().isSeeOther());
        assertThat(saved().quoted())
                .extracting(Quoted::quote, Quoted::start, Quoted::end, Quoted::clause)
                .containsExactly("is", 14, 16, null);
    }

    @ParameterizedTest
    @CsvSource({
        "words,5,99,will,no such words",
        "words,9,5,will,no such words",
        "words,99999999999999,5,will,no such words",
        "words,five,nine,will,no such words",
        "words,5,,will,no such words",
        "words,5,5,,No words are chosen",
        "words,4,5,,nothing to see",
        "words,15,16,,within a character",
        "words,5,9,keep,do not stand where",
        "words,,,,Type or paste",
        "words,,,nowhere,no such words",
        "w999999999-1,,,will,no such part",
        "w0-99,,,will,no such words",
        "s9,,,,no such part",
        "s99999999999,,,,no such part",
        "3.1b,,,,no such part",
        "<script>,,,,no such part"
    })
    void whatIsForgedIsRefusedAtItsFieldAndTheWordsAreKept(
            String on, String start, String end, String quote, String message) throws Exception {
        perform(writing(3, on)
                        .param("start", start == null ? "" : start)
                        .param("end", end == null ? "" : end)
                        .param("quote", quote == null ? "" : quote))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString("id=\"note-target-error\"")))
                .andExpect(content().string(containsString("A note that must not be lost")));

        assertThat(own.of(author)).isEmpty();
    }

    @Test
    void anIdThatIsSentAgainForOtherWordsIsNotTakenForTheSame() throws Exception {
        send(2, "s2").andExpect(status().isSeeOther());
        send(2, "s2").andExpect(status().isSeeOther());
        send(2, "s1").andExpect(status().isConflict());

        assertThat(own.of(author)).hasSize(1);
    }

    @Test
    void theFormOfSomeWordsIsAPage() throws Exception {
        String form = paragraph(3) + "/annotations/new?on=words&start=5&end=9";

        mvc.perform(get(form).with(signedIn.as(author)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"start\" value=\"5\"")))
                .andExpect(content().string(containsString("will</textarea>")));
        mvc.perform(get(form)).andExpect(header().string("Location", "/login?returnTo=" + paragraph(3)));
        mvc.perform(get(form).with(signedIn.as(Role.READER))).andExpect(status().isForbidden());
    }

    @Test
    void theWordsAreMarkedForThoseWhoMaySeeTheNote() throws Exception {
        perform(writing(3, "words").param("quote", "the bridge")).andExpect(status().isSeeOther());

        List<String> pages =
                List.of(paragraph(3), "/statements/" + slug, "/statements/" + slug + "/sections/the-bridge");
        for (String page : pages) {
            mvc.perform(get(page).with(signedIn.as(author)))
                    .andExpect(content().string(containsString("class=\"noted\" data-says=\"Noted:\">the bridge</")));
            mvc.perform(get(page)).andExpect(content().string(not(containsString("data-says=\"Noted"))));
            mvc.perform(get(page).with(signedIn.as(Role.EDITOR)))
                    .andExpect(content().string(not(containsString("data-says=\"Noted"))));
        }
        mvc.perform(get(paragraph(3)).with(signedIn.as(author)))
                .andExpect(content().string(containsString("href=\"#note-" + id + "\"")));
    }

    private Annotation saved() {
        return annotations.get(id, author);
    }

    private String paragraph(int number) {
        return "/statements/" + slug + "/paragraphs/" + number;
    }

    private MockHttpServletRequestBuilder writing(int number, String on) {
        return post(paragraph(number) + "/annotations")
                .param("id", id.toString())
                .param("body", "A note that must not be lost")
                .param("on", on);
    }

    private ResultActions send(int number, String on) throws Exception {
        return perform(writing(number, on));
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(signedIn.as(author)));
    }
}
