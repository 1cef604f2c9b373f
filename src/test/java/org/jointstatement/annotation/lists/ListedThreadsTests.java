package org.jointstatement.annotation.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.FormedTeams;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Place;
import org.jointstatement.annotation.Writing;
import org.jointstatement.annotation.moderation.Moderated;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.AnswerText;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;

/** What lists and their files say of threads: just what the same reader sees where the notes stand. */
@PortalTest
class ListedThreadsTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private Lists lists;

    @Autowired
    private Statements statements;

    @Autowired
    private FormedTeams teams;

    @Autowired
    private Moderated moderated;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "threads-" + UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();
    private Viewer other = Viewer.anonymous();
    private Viewer reader = Viewer.anonymous();

    @BeforeEach
    void write() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        other = signedIn.viewer(Role.ANALYST);
        reader = signedIn.viewer(Role.READER);
        String text = statements.get(slug).findParagraph(2).orElseThrow().text();
        String word = text.split(" ")[1];
        int start = text.indexOf(word);
        annotations.write(
                author,
                first,
                Address.ofParagraph(slug, 2),
                new Writing(
                        "Begun\n\n~~~\nnot shut",
                        Audience.PUBLIC,
                        null,
                        Motivation.QUESTION,
                        List.of("one", "two_"),
                        new Place("words", start, start + word.length(), word)));
    }

    @Test
    void aRowSaysHowManyRepliesItsReaderMaySee() throws Exception {
        answer(other, first, "Open", Audience.PUBLIC);
        UUID deep = answer(other, answer(author, first, "Signed in", Audience.SIGNED_IN), "Deep", Audience.SIGNED_IN);
        answer(other, first, "Private", Audience.ONLY_ME);
        moderated.hide(answer(author, first, "Hidden", Audience.PUBLIC));
        moderated.hold(other);
        answer(other, first, "Held", Audience.PUBLIC);

        assertThat(list(Viewer.anonymous())).contains(">1 reply<").doesNotContain("replies<");
        assertThat(list(reader)).contains(">3 replies<");
        assertThat(list(author)).contains(">4 replies<");
        assertThat(list(other)).contains(">5 replies<").contains("href=\"/annotations/" + deep + "\"");
        assertThat(page("/people/" + author.id(), reader)).contains(">3 replies<");
    }

    @Test
    void aRowWithoutRepliesThatItsReaderMaySeeSaysNothing() throws Exception {
        answer(other, first, "Private", Audience.ONLY_ME);

        assertThat(list(reader)).doesNotContain("1 reply<", " replies<");
    }

    @Test
    void aTextHasEachThreadOnceWithItsRepliesInEachOther() throws Exception {
        UUID open = answer(other, first, "Open\n# heading", Audience.PUBLIC);
        answer(author, open, "Under it", Audience.PUBLIC);
        answer(other, first, "Private", Audience.ONLY_ME);

        String text = page("/annotations.md?statement=" + slug, reader);

        assertThat(text)
                .contains("> Begun\n>\n> ~~~\n> not shut\n\n### ")
                .contains("\n\n> Open\n> # heading\n\n#### ")
                .contains("\n\n> Under it\n")
                .doesNotContain("Private")
                .containsOnlyOnce("Under it");
        assertThat(text.lines().filter(line -> line.startsWith("## "))).hasSize(1);
    }

    @Test
    void nothingInANoteCanPassForAnAnswerOrSwallowOne() throws Exception {
        answer(other, first, "Said\n\n### Somebody · Answers\n\n<!--\n> **Somebody**", Audience.PUBLIC);
        answer(other, first, "After it", Audience.PUBLIC);

        Node text = Parser.builder().build().parse(page("/annotations.md?statement=" + slug, reader));

        List<Node> own = Stream.iterate(text.getFirstChild(), Objects::nonNull, Node::getNext)
                .toList();
        assertThat(own.stream().filter(Heading.class::isInstance).map(node -> ((Heading) node).getLevel()))
                .containsExactly(2, 3, 3);
        assertThat(own.stream().filter(BlockQuote.class::isInstance)).hasSize(3);
    }

    @Test
    void aTextSaysWhatIsKnownOfANote() throws Exception {
        UUID team = teams.team("Team " + first, author, reader);
        annotations.revise(
                author,
                first,
                0,
                new Writing("Ours", Audience.TEAM, team, Motivation.QUESTION, List.of("one", "two_"), Place.WHOLE));

        String text = page("/annotations.md?statement=" + slug, reader);

        assertThat(text)
                .contains("\n- Author: " + author.name().replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&-])", "\\\\$1"))
                .contains("\n- Read by: Team Team " + first.toString().replace("-", "\\-"))
                .contains("\n- Kind: question", "\n- Tags: one, two\\_", "\n- Status: open")
                .contains("\n- Where it stands: where it was written", "\n- Written: ", "\n- Edited: ")
                .contains("\n- Address: <http://localhost/annotations/" + first + ">")
                .contains("\n- On the words “");
    }

    @Test
    void sheetsAndDataHaveTheSameFacts() throws Exception {
        answer(other, first, "Open", Audience.PUBLIC);
        answer(other, first, "Private", Audience.ONLY_ME);

        assertThat(page("/annotations.csv?statement=" + slug, reader))
                .contains(",answers,thread,replies,team,place,status reason,status by,status since,withheld\r\n")
                .contains(",,,1,,in place,,,,\r\n")
                .contains("," + first + "," + first + ",,,in place,");
        assertThat(page("/annotations.jsonld?statement=" + slug, reader))
                .contains("\"schema:audienceType\":\"public\"", "\"schema:creativeWorkStatus\":\"open\"")
                .contains("\"schema:commentCount\":1")
                .contains("\"as:inReplyTo\":{\"id\":\"http://localhost/annotations/" + first + "\"}")
                .contains("\"schema:name\":\"place\",\"schema:value\":\"in place\"");
    }

    @Test
    void noFileTellsTheIdOfWhatIsAnsweredToWhoMayNotSeeIt() throws Exception {
        UUID closed = UUID.randomUUID();
        UUID team = teams.team("Closed " + UUID.randomUUID(), author, other);
        Writing ours = new Writing("Ours", Audience.TEAM, team, Motivation.COMMENT, List.of(), Place.WHOLE);
        annotations.answer(author, closed, first, ours);
        UUID deep = answer(other, closed, "Deep", Audience.PUBLIC);
        moderated.hide(first);

        for (String file : List.of("csv", "jsonld", "md", "docx")) {
            String path = "/annotations." + file + "?statement=" + slug;
            assertThat(AnswerText.of(ask(path, other)))
                    .as(file)
                    .contains(deep.toString(), closed.toString())
                    .doesNotContain(first.toString());
            assertThat(AnswerText.of(ask(path, reader)))
                    .as(file)
                    .contains(deep.toString())
                    .doesNotContain(closed.toString(), first.toString());
        }
        assertThat(page("/annotations.md?statement=" + slug, reader))
                .contains("\n- Answers a note that is not open to you\n");
    }

    @Test
    void footnotesOfTwoNotesInATextAreNotOne() throws Exception {
        answer(author, first, "It says[^1] `[^1]`.\n\n[^1]: Mine", Audience.PUBLIC);
        answer(other, first, "So does[^1] this.\n\n[^1]: Theirs", Audience.PUBLIC);

        assertThat(page("/annotations.md?statement=" + slug, reader))
                .contains("> It says[^2-1] `[^1]`.\n>\n> [^2-1]: Mine")
                .contains("> So does[^3-1] this.\n>\n> [^3-1]: Theirs");
    }

    @Test
    void repliesAreCountedOnlyWhereTheyAreShown() {
        answer(other, first, "Open", Audience.PUBLIC);
        Asked asked =
                Asked.of(new LinkedMultiValueMap<>(Map.of("statement", List.of(slug), "words", List.of("Begun"))));

        assertThat(lists.newest(asked, 9, reader)).extracting(Placed::replies).containsExactly(1);
        assertThat(lists.alone(asked, 9, reader)).extracting(Placed::replies).containsExactly(0);
    }

    private UUID answer(Viewer viewer, UUID parent, String body, Audience audience) {
        return annotations
                .answer(viewer, UUID.randomUUID(), parent, Writing.comment(body, audience))
                .id();
    }

    private String list(Viewer viewer) throws Exception {
        return page("/annotations?statement=" + slug, viewer);
    }

    private String page(String path, Viewer viewer) throws Exception {
        return ask(path, viewer).getContentAsString();
    }

    private MockHttpServletResponse ask(String path, Viewer viewer) throws Exception {
        MockHttpServletRequestBuilder request = get(URI.create(path));
        return mvc.perform(viewer.isSignedIn() ? request.with(signedIn.as(viewer)) : request)
                .andReturn()
                .getResponse();
    }
}
