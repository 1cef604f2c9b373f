package org.jointstatement.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.FormedTeams;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Place;
import org.jointstatement.annotation.Writing;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What each person finds of what two people wrote for each audience, on every way on which anything is found. */
@PortalTest
@Tag("engine")
class SearchPrivacyTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private FormedTeams teams;

    @Autowired
    private Statements statements;

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    /** A word that no other test writes, and one of each note's own: {@code wordannpublic}. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private final Map<String, Viewer> people = new LinkedHashMap<>();

    @BeforeEach
    void everyoneWritesForEachAudience() {
        String slug = "found-" + word;
        statements.publish(Fixtures.statement(slug), new byte[0]);
        people.put("anonymous", Viewer.anonymous());
        people.put("ann", signedIn.viewer(Role.ANALYST, "Ann " + word));
        people.put("ben", signedIn.viewer(Role.ANALYST, "Ben " + word));
        for (Role role : Role.values()) {
            people.put(role.name().toLowerCase(), signedIn.viewer(role));
        }
        UUID team = teams.team("Team " + word, people.get("ann"), people.get("ben"), people.get("reader"));
        for (String author : List.of("ann", "ben")) {
            for (Audience audience : Audience.values()) {
                annotations.write(
                        people.get(author),
                        UUID.randomUUID(),
                        Address.ofParagraph(slug, 2),
                        new Writing(
                                word + " " + own(author, audience),
                                audience,
                                team,
                                Motivation.COMMENT,
                                List.of(),
                                Place.WHOLE));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous,     ann PUBLIC; ben PUBLIC",
        "reader,        ann PUBLIC; ann SIGNED_IN; ann TEAM; ben PUBLIC; ben SIGNED_IN; ben TEAM",
        "analyst,       ann PUBLIC; ann SIGNED_IN; ben PUBLIC; ben SIGNED_IN",
        "editor,        ann PUBLIC; ann SIGNED_IN; ben PUBLIC; ben SIGNED_IN",
        "administrator, ann PUBLIC; ann SIGNED_IN; ben PUBLIC; ben SIGNED_IN",
        "ann,           ann ONLY_ME; ann PUBLIC; ann SIGNED_IN; ann TEAM; ben PUBLIC; ben SIGNED_IN; ben TEAM",
        "ben,           ann PUBLIC; ann SIGNED_IN; ann TEAM; ben ONLY_ME; ben PUBLIC; ben SIGNED_IN; ben TEAM"
    })
    void eachFindsJustWhatTheyMayRead(String who, String seen) throws Exception {
        List<String> notes = List.of(seen.split("; "));
        for (String in : List.of("annotations", "all")) {
            for (String way : List.of("/search", "/search.csv", "/search.json", "/search.atom", "/api/search")) {
                String answer = ask(way + "?q=" + word + "&in=" + in, who);
                assertThat(notesIn(answer)).as("%s finds by %s", who, way).containsExactlyInAnyOrderElementsOf(notes);
            }
        }
        for (String way : List.of("/search.json", "/api/search")) {
            String answer = ask(way + "?q=" + word + "&in=annotations", who);
            assertThat(JsonPath.<Integer>read(answer, "$.total")).isEqualTo(notes.size());
            assertThat(JsonPath.<Integer>read(answer, "$.counts.annotation")).isEqualTo(notes.size());
            for (String author : List.of("Ann", "Ben")) {
                List<Integer> counted =
                        JsonPath.read(answer, "$.facets.by[?(@.value == '" + author + " " + word + "')].count");
                assertThat(counted).containsExactly((int) notes.stream()
                        .filter(note -> note.startsWith(author.toLowerCase()))
                        .count());
            }
        }
        for (String author : List.of("ann", "ben")) {
            for (Audience audience : Audience.values()) {
                String unseen = ask("/search?q=" + own(author, audience), who);
                assertThat(unseen.contains(
                                "?q=" + own(author, audience) + "&amp;in=annotations\" rel=\"nofollow\">" + "One note"))
                        .isEqualTo(notes.contains(author + " " + audience));
            }
        }
    }

    @Test
    void whatIsMadePrivateOrWithdrawnIsGoneAtOnce() throws Exception {
        Viewer ann = people.get("ann");
        UUID id = UUID.randomUUID();
        Address target = Address.ofParagraph("found-" + word, 2);
        Annotation note = annotations.write(ann, id, target, word + " gone", Audience.PUBLIC);
        assertThat(total("gone " + word, "anonymous")).isOne();

        Annotation revised = annotations.revise(ann, id, note.version(), note.body(), Audience.ONLY_ME);
        assertThat(total("gone " + word, "anonymous")).isZero();
        assertThat(total("gone " + word, "ann")).isOne();

        annotations.withdraw(ann, id, revised.version());
        assertThat(total("gone " + word, "ann")).isZero();
    }

    @Test
    void noScoreAndNoEtagTellsOfANoteThatOneMayNotRead() throws Exception {
        String before = hits("/search.json?q=bridge&in=all&statement=found-" + word);
        long version = contentVersion.refresh();

        for (int i = 0; i < 20; i++) {
            annotations.write(
                    people.get("ann"),
                    UUID.randomUUID(),
                    Address.ofParagraph("found-" + word, 2),
                    "bridge bridge open",
                    Audience.ONLY_ME);
        }

        assertThat(hits("/search.json?q=bridge&in=all&statement=found-" + word)).isEqualTo(before);
        assertThat(contentVersion.refresh()).isEqualTo(version);
    }

    private String hits(String path) throws Exception {
        return JsonPath.<Object>read(ask(path, "anonymous"), "$.hits").toString();
    }

    private int total(String query, String who) throws Exception {
        return JsonPath.read(ask("/search.json?in=annotations&q=" + query, who), "$.total");
    }

    private String ask(String path, String who) throws Exception {
        MockHttpServletRequestBuilder asked = get(path);
        Viewer viewer = people.get(who);
        return mvc.perform(viewer.isSignedIn() ? asked.with(signedIn.as(viewer)) : asked)
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String own(String author, Audience audience) {
        return word + author + audience.name().toLowerCase().replace("_", "");
    }

    private List<String> notesIn(String answer) {
        List<String> found = new ArrayList<>();
        Matcher each = Pattern.compile(word + "(ann|ben)([a-z]+)").matcher(answer);
        while (each.find()) {
            for (Audience audience : Audience.values()) {
                if (each.group().equals(own(each.group(1), audience))) {
                    found.add(each.group(1) + " " + audience);
                }
            }
        }
        return List.copyOf(new TreeSet<>(found));
    }
}
