package org.jointstatement.search.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.search.Following;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ConcordancePagesTests {

    @Autowired
    private Statements statements;

    @Autowired
    private Annotations annotations;

    @Autowired
    private Following index;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    @Test
    void aLineShowsTheWordsWithTheirContextAndLeadsToTheParagraph() throws Exception {
        publish("concordance-line", "<b>Wombats</b> & =wombats dig; wombats sleep.");

        mvc.perform(get("/concordance?q=wombat&statement=concordance-line"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("3 occurrences of wombat")))
                .andExpect(content()
                        .string(containsString(
                                "dig; </td><td class=\"kwic__node serif\" lang=\"en\" dir=\"ltr\">wombats</td>")))
                .andExpect(content().string(containsString("&lt;b&gt;")))
                .andExpect(content()
                        .string(containsString("href=\"/statements/concordance-line/paragraphs/3#para-3-s1\"")))
                .andExpect(content().string(not(containsString("#write"))))
                .andExpect(content().string(containsString("content=\"noindex\"")));
    }

    @Test
    void whoMayWriteIsLedToANoteOnTheWordsOfTheLine() throws Exception {
        publish("concordance-write", "Two quolls 😀 dig, quolls & wombats sleep.");
        String link = "/statements/concordance-write/paragraphs/3/annotations/new?on=words";
        String page = body("/concordance?q=quoll&statement=concordance-write", Role.ANALYST);

        assertThat(page)
                .contains(link + "&amp;start=4&amp;end=10&amp;quote=quolls\"")
                .contains(link + "&amp;start=18&amp;end=24&amp;quote=quolls\"");
        assertThat(body("/concordance?q=quoll&statement=concordance-write", Role.READER))
                .doesNotContain("annotations/new");
        assertThat(body(link + "&start=18&end=24&quote=quolls", Role.ANALYST))
                .contains("value=\"18\"", "value=\"24\"", "quolls");
    }

    @Test
    void noBlankStandsBeforeAMark() throws Exception {
        publish("concordance-marks", "We like numbats, (numbats) and numbats’ ants.");

        assertThat(body("/concordance?q=numbat&statement=concordance-marks", Role.READER))
                .contains("numbats<span class=\"kwic__mark\">,</span></td>")
                .contains("numbats<span class=\"kwic__mark\">)</span></td>")
                .contains("numbats<span class=\"kwic__mark\">’</span></td>")
                .contains("kwic__left serif kwic__left--joined\"");
    }

    @Test
    void wordsAreTakenAsOnThePageOfResults() throws Exception {
        publish("concordance-mode", "A potoroo digs. Potoroos dig.");
        String exact = "q=potoroo&mode=exact&statement=concordance-mode";

        mvc.perform(get("/concordance.json?q=potoroo&statement=concordance-mode"))
                .andExpect(jsonPath("$.total").value(2));
        mvc.perform(get("/concordance.json?" + exact))
                .andExpect(jsonPath("$.total").value(1));
        mvc.perform(get("/search?" + exact))
                .andExpect(content().string(containsString("/concordance?" + exact.replace("&", "&amp;"))));
        for (String page : List.of("/concordance?", "/words/near?", "/compare?")) {
            assertThat(body(page + exact, Role.READER)).contains(exact.replace("&", "&amp;"));
        }
    }

    @Test
    void theFilesHaveTheSameLines() throws Exception {
        publish("concordance-files", "=Bilbies dig, bilbies 😀 sleep.");

        String csv = mvc.perform(get("/concordance.csv?q=bilby&statement=concordance-files&width=3"))
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv.lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("statement,paragraph,numberSource,sentence,section,heading,left,node,right");
        assertThat(csv)
                .contains("concordance-files,3,INFERRED,1,the-bridge,The Bridge,'=,Bilbies,\" dig, bilbies 😀\",");
        mvc.perform(get("/concordance.json?q=bilby&statement=concordance-files&sort=right"))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.sort").value("right"))
                .andExpect(jsonPath("$.rows[0].node").value("Bilbies"))
                .andExpect(jsonPath("$.rows[0].start").value(1))
                .andExpect(jsonPath("$.rows[1].before[0]").value("dig"))
                .andExpect(jsonPath("$.rows[1].after[0]").value("😀"))
                .andExpect(jsonPath("$.rows[1].address").value("concordance-files#para-3"));
    }

    @Test
    void aLineLeadsToItsSentence() throws Exception {
        index.catchUp();
        String asked = "?q=interoperable&statement=belt-and-road-covid-19-2020";
        String there = "/statements/belt-and-road-covid-19-2020/paragraphs/9#para-9-s3";

        mvc.perform(get("/concordance" + asked)).andExpect(content().string(containsString("href=\"" + there + "\"")));
        mvc.perform(get("/concordance.json" + asked))
                .andExpect(jsonPath("$.rows[0].sentence").value(3))
                .andExpect(jsonPath("$.rows[0].url").value("http://localhost" + there));
        mvc.perform(get("/concordance.csv" + asked))
                .andExpect(
                        content().string(containsString(",9,INFERRED,3,boosting-connectivity,Boosting Connectivity,")))
                .andExpect(content().string(containsString(",http://localhost" + there)));
    }

    @Test
    void whatIsPrintedSaysWhatWasAskedWhenAndWhere() throws Exception {
        publish("concordance-printed", "A dunnart runs.");

        String page = mvc.perform(get("/concordance?q=dunnart&statement=concordance-printed"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .containsPattern(
                        "class=\"source-line\">Query: dunnart\\. Looked up on \\d{1,2} \\w+ \\d{4}\\. Address: "
                                + "http://localhost/concordance\\?q=dunnart&amp;statement=concordance-printed&amp;width=5");
    }

    @Test
    void whereNothingIsFoundTheWayByMeaningIsOpen() throws Exception {
        mvc.perform(get("/concordance?q=nothingofthiskind"))
                .andExpect(content().string(containsString("href=\"/search/related?q=nothingofthiskind")));
    }

    @Test
    void linesComeInPagesAndInGroups() throws Exception {
        publish("concordance-many", "Wallaby ran. ".repeat(51).strip());

        mvc.perform(get("/concordance?q=wallaby&statement=concordance-many&sort=right&group=word"))
                .andExpect(content().string(containsString("51 occurrences of wallaby")))
                .andExpect(content().string(containsString("<bdi>ran</bdi> <span class=\"meta\">51</span>")))
                .andExpect(content().string(containsString("Page 1 of 2")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "/concordance?q=wallaby&amp;statement=concordance-many&amp;width=5&amp;sort=right&amp;by=1&amp;group=word&amp;page=2")));
        mvc.perform(get("/concordance?q=wallaby&statement=concordance-many&page=3"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("no such page")));
    }

    @Test
    void aSentenceIsShownWhole() throws Exception {
        publish("concordance-sentence", "A numbat is a small animal that eats termites all day long.");

        mvc.perform(get("/concordance.json?q=small&statement=concordance-sentence&width=sentence"))
                .andExpect(jsonPath("$.rows[0].left").value("A numbat is a "))
                .andExpect(jsonPath("$.rows[0].right").value(" animal that eats termites all day long."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/concordance",
                "/concordance?q=",
                "/concordance?q=unfindable-word",
                "/concordance?q=-unfindable-word",
                "/concordance?q=%22(((&page=0&width=99&by=x",
                "/concordance?q=%00%F0%9F%98%80%3Cscript%3E",
                "/concordance?q=bridge&width=sentence&group=node&sort=left&by=3&per=1000",
                "/compare",
                "/compare?q=",
                "/compare?q=bridge&q=a,b&q=%22(&q=unfindable-word&q=fifth&per=1000",
                "/words",
                "/words/near",
                "/words/near?q=unfindable-word",
                "/words/near?q=bridge&window=99&min=x&stop=off",
                "/words/near?q=-bridge",
                "/concordance.csv",
                "/concordance.json",
                "/compare.csv",
                "/words/near.csv"
            })
    void whateverIsAskedIsAnswered(String path) throws Exception {
        publish("concordance-asked", "A bridge is a bridge.");

        mvc.perform(get(URI.create(path)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/concordance",
                "/concordance.csv",
                "/concordance.json",
                "/compare",
                "/compare.csv",
                "/words",
                "/words.csv",
                "/words/near",
                "/words/near.csv"
            })
    void aStatementThatIsNotThereIsSaidSo(String path) throws Exception {
        mvc.perform(get(path + "?q=bridge&statement=nowhere")).andExpect(status().isNotFound());
    }

    @Test
    void notesAreNeitherListedNorCounted() throws Exception {
        publish("concordance-notes", "Cassowaries run.");
        Viewer analyst = signedIn.viewer(Role.ANALYST);
        Address target = Address.ofParagraph("concordance-notes", 3);
        for (Audience audience : List.of(Audience.ONLY_ME, Audience.SIGNED_IN, Audience.PUBLIC)) {
            annotations.write(analyst, UUID.randomUUID(), target, "Unmistakableword about cassowaries.", audience);
        }
        index.catchUp();

        for (String path : List.of(
                "/concordance.json?q=unmistakableword OR cassowary",
                "/words.csv?stop=off",
                "/words/near.csv?q=cassowary&min=1&stop=off",
                "/compare.csv?q=unmistakableword")) {
            String answer = body(path + (path.contains("?") ? "&" : "?") + "statement=concordance-notes", Role.ANALYST);
            assertThat(answer.replace("\"query\":\"unmistakableword", "")
                            .replace("\"searchedAs\":\"unmistakableword", "")
                            .replace("unmistakableword,concordance-notes", ""))
                    .as(path)
                    .doesNotContainIgnoringCase("unmistakableword");
        }
        mvc.perform(get("/concordance.json?q=cassowary&statement=concordance-notes"))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void thePageOfResultsShowsWhereTheWordsStand() throws Exception {
        publish("concordance-result", "Emus, emus and emus.");

        mvc.perform(get("/search?q=emu&statement=concordance-result"))
                .andExpect(content().string(containsString("Paragraph [3], occurrences: 3, per 1,000 words: 750.0")))
                .andExpect(content()
                        .string(containsString("href=\"/concordance?q=emu&amp;statement=concordance-result\"")));
    }

    @Test
    void aResultThatIsNarrowedInWaysThePlotDoesNotKnowHasNone() throws Exception {
        publish("concordance-narrowed", "Emus run.");

        for (String narrowed : List.of("&type=PLEDGE", "&statement=concordance-line", "&mode=exact")) {
            mvc.perform(get("/search?q=emu&statement=concordance-narrowed" + narrowed))
                    .andExpect(content().string(not(containsString("class=\"dispersion\""))));
        }
        mvc.perform(get("/search?q=emu&statement=concordance-narrowed"))
                .andExpect(content().string(containsString("class=\"dispersion\"")));
    }

    @Test
    void wordsAreListedWithTheirFrequenciesAndTheStopListCanBeOff() throws Exception {
        publish("concordance-words", "The kiwi and the kiwi.");

        assertThat(body("/words.csv?statement=concordance-words", Role.READER).lines())
                .contains("kiwi,2,133.33,1,0.67")
                .noneMatch(line -> line.startsWith("the,"));
        assertThat(body("/words.csv?statement=concordance-words&stop=off", Role.READER)
                        .lines())
                .anyMatch(line -> line.startsWith("the,3,"));
        assertThat(body("/words?statement=concordance-words", Role.READER))
                .contains("a, about, above")
                .contains("/concordance?q=%22kiwi%22&amp;statement=concordance-words");
    }

    @Test
    void queriesAreComparedInTheirOrder() throws Exception {
        publish("concordance-compare", "Skinks, geckos and skinks.");

        assertThat(body("/compare.csv?q=gecko&q=skink&statement=concordance-compare", Role.READER)
                        .lines())
                .hasSize(7)
                .contains("skink,concordance-compare,3,the-bridge,2,4,500.00")
                .contains("gecko,concordance-compare,1,opening,0,4,0.00");
        assertThat(body("/compare?q=gecko&q=skink&statement=concordance-compare", Role.READER))
                .containsSubsequence(">gecko</a>", "Occurrences: 1", ">skink</a>", "Occurrences: 2");
    }

    private void publish(String slug, String text) {
        statements.publish(Fixtures.statement(slug, text), new byte[0]);
        index.catchUp();
    }

    private String body(String path, Role role) throws Exception {
        return mvc.perform(get(path).with(signedIn.as(role)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
