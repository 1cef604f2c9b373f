package org.jointstatement.annotation.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Place;
import org.jointstatement.annotation.Writing;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Lists of notes, in every form: just what one may see, narrowed by just what was asked. */
@PortalTest
class ListPagesTests {

    private static final Pattern LINK = Pattern.compile("<h2><a href=\"/annotations/([0-9a-f-]{36})\"");

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private MockMvc mvc;

    private final String slug = "lists-" + UUID.randomUUID();
    private final String on = "statement=" + slug;
    private Viewer author = Viewer.anonymous();
    private Viewer other = Viewer.anonymous();
    private UUID secret = new UUID(0, 0);
    private UUID shared = new UUID(0, 0);
    private UUID open = new UUID(0, 0);

    @BeforeEach
    void write() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        other = signedIn.viewer(Role.READER);
        secret = write(1, "=A secret, 100 % mine", Audience.ONLY_ME);
        shared = write(2, "Ours _to_ share", Audience.SIGNED_IN);
        open = write(2, "Open to **all**, péter too", Audience.PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/annotations", "/annotations.atom", "/annotations.csv", "/annotations.jsonld", "/annotations.md"
            })
    void aListHasJustWhatOneMaySee(String path) throws Exception {
        assertThat(shown(path + "?" + on, author)).containsExactly(open, shared, secret);
        assertThat(shown(path + "?" + on, other)).containsExactly(open, shared);
        assertThat(shown(path + "?" + on, Viewer.anonymous())).containsExactly(open);
    }

    @Test
    void aCountTellsOfNoMore() throws Exception {
        assertThat(page("/annotations?" + on, author)).contains("<h1>3 notes</h1>");
        assertThat(page("/annotations?" + on, other)).contains("<h1>2 notes</h1>");
        assertThat(page("/annotations?" + on, Viewer.anonymous())).contains("<h1>One note</h1>");
    }

    @Test
    void eachFilterNarrowsTheList() throws Exception {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        assertThat(filtered("mine=1", author)).containsExactly(open, shared, secret);
        assertThat(filtered("mine=1", other)).isEmpty();
        assertThat(filtered("by=" + author.id(), other)).containsExactly(open, shared);
        assertThat(filtered("by=" + author.name().toUpperCase(), other)).containsExactly(open, shared);
        assertThat(filtered("by=nobody", author)).isEmpty();
        assertThat(filtered("paragraph=1", author)).containsExactly(secret);
        assertThat(filtered("audience=SIGNED_IN", author)).containsExactly(shared);
        assertThat(filtered("status=OPEN", author)).hasSize(3);
        assertThat(filtered("status=RESOLVED", author)).isEmpty();
        assertThat(filtered("motivation=COMMENT", author)).hasSize(3);
        assertThat(filtered("motivation=QUESTION", author)).isEmpty();
        assertThat(filtered("tag=anything", author)).isEmpty();
        assertThat(filtered("team=" + UUID.randomUUID(), author)).isEmpty();
        assertThat(filtered("from=" + today + "&to=" + tomorrow, author)).hasSize(3);
        assertThat(filtered("from=" + tomorrow, author)).isEmpty();
        assertThat(filtered("to=2020-06-18", author)).isEmpty();
    }

    @Test
    void wordsAreFoundAsTheyStandWhateverTheirCase() throws Exception {
        assertThat(filtered("words=oPeN to", author)).containsExactly(open);
        assertThat(filtered("words=PéTEr", author)).containsExactly(open);
        assertThat(filtered("words=100 %25", author)).containsExactly(secret);
        assertThat(filtered("words=_to_", author)).containsExactly(shared);
        assertThat(filtered("words=100 %25", other)).isEmpty();
        assertThat(filtered("words=\\", author)).isEmpty();
    }

    @Test
    void whatSaysNothingNarrowsNothing() throws Exception {
        assertThat(filtered(
                        "status=&paragraph=x&audience=ALL&from=2026-13-01&to=99999-01-01&team=1&mine=yes&after=1&words=",
                        author))
                .hasSize(3);
    }

    @Test
    void aParagraphAloneIsThatOfAnyStatement() throws Exception {
        String other = "lists-" + UUID.randomUUID();
        statements.publish(Fixtures.statement(other), new byte[0]);
        UUID there = annotations
                .write(author, UUID.randomUUID(), Address.ofParagraph(other, 2), "There", Audience.PUBLIC)
                .id();

        String page = page("/annotations?paragraph=2&by=" + author.id(), author);

        assertThat(links(page)).containsExactly(there, open, shared);
        assertThat(page)
                .containsPattern("Author: <bdi\\s*>" + author.name() + "</bdi>")
                .containsPattern("Paragraph: <bdi\\s*>2</bdi>")
                .contains("name=\"paragraph\" type=\"number\"")
                .contains("value=\"2\"");
        assertThat(page("/annotations?statement=" + other + "&paragraph=2", author))
                .contains("href=\"/annotations?paragraph=2\"");
    }

    @Test
    void aFilterIsTakenOffByItsOwnLink() throws Exception {
        assertThat(page("/annotations?" + on + "&paragraph=2&words=%3Cb%3E%26", author))
                .contains("href=\"/annotations?words=%3Cb%3E%26&amp;statement=" + slug + "\"")
                .contains("href=\"/annotations?words=%3Cb%3E%26&amp;paragraph=2\"")
                .contains("&lt;b&gt;&amp;")
                .contains("No note that you may read is like that");
    }

    @Test
    void aListGoesOnAfterItsLastRow() throws Exception {
        List<UUID> written = new ArrayList<>(List.of(secret, shared, open));
        for (int i = 0; i < Lists.SIZE; i++) {
            written.add(0, write(2, "One of many", Audience.PUBLIC));
        }
        String first = page("/annotations?" + on, author);
        Matcher next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(first);
        assertThat(next.find()).isTrue();

        List<UUID> all = new ArrayList<>(links(first));
        String second = page(next.group(1).replace("&amp;", "&"), author);
        all.addAll(links(second));

        assertThat(all).hasSize(written.size()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(second).contains("The newest notes").doesNotContain("rel=\"next\"");
    }

    @Test
    void whoIsNotSignedInSignsInToSeeTheirOwn() throws Exception {
        assertThat(ask("/annotations?mine=1", Viewer.anonymous()).getRedirectedUrl())
                .isEqualTo("/login?returnTo=/annotations?mine=1");
    }

    @Test
    void onlyWhatEveryoneSeesIsKept() throws Exception {
        for (String path : List.of("/annotations?", "/annotations.atom?", "/people/" + author.id() + "?")) {
            MockHttpServletResponse everyones = ask(path + on, Viewer.anonymous());
            assertThat(everyones.getHeader("ETag")).as(path).isNotNull();
            assertThat(everyones.getHeader("Set-Cookie")).as(path).isNull();
            assertThat(ask(path + on, other).getHeader("Cache-Control"))
                    .as(path)
                    .isEqualTo("no-store");
        }
    }

    @Test
    void aPersonIsThereForThoseWhoMayReadSomethingOfTheirs() throws Exception {
        String person = "/people/" + author.id();
        assertThat(page(person, author)).contains("3 notes that you may read");
        assertThat(page(person, other)).contains("2 notes that you may read").contains(author.name());
        assertThat(links(page(person, Viewer.anonymous()))).containsExactly(open);

        String hidden = "/people/" + other.id();
        assertThat(page(hidden, other)).contains(other.name());
        MockHttpServletResponse unseen = ask(hidden, author);
        MockHttpServletResponse nobody = ask("/people/" + UUID.randomUUID(), author);
        assertThat(unseen.getStatus()).isEqualTo(404);
        assertThat(nobody.getStatus()).isEqualTo(404);
        assertThat(unseen.getContentAsString()).doesNotContain(other.name());
    }

    @Test
    void nobodyIsFoundByTheIdOfADeletedAccount() throws Exception {
        rows.sql(
                        "update account set deleted = created, display_key = null, name = null, display_name = '' where id = ?")
                .param(author.id())
                .update();

        assertThat(ask("/people/" + author.id(), other).getStatus()).isEqualTo(404);
        assertThat(filtered("by=" + author.id(), other)).isEmpty();
        assertThat(filtered("by=", other)).containsExactly(open, shared);
    }

    @Test
    void aFeedOfOnesOwnShowsWhatItsOwnerMaySeeUntilItEnds() throws Exception {
        String former = makeFeed();
        String link = makeFeed();

        assertThat(ask(former, Viewer.anonymous()).getStatus()).isEqualTo(404);
        assertThat(entries(page(link, Viewer.anonymous()))).containsExactly(open, shared, secret);
        assertThat(rows.sql("select feed_hash from feed_secret where word = 'annotation' and subject = ?")
                        .param(author.id())
                        .query(String.class)
                        .single())
                .doesNotContain(link.replaceAll(".*/|\\.atom.*", ""));

        mvc.perform(post("/account/annotation-feed/revoke")
                .with(signedIn.as(author))
                .with(csrf()));
        assertThat(ask(link, Viewer.anonymous()).getStatus()).isEqualTo(404);
    }

    @Test
    void aShutAccountHasNoFeed() throws Exception {
        String link = makeFeed();
        rows.sql("update account set enabled = false where id = ?")
                .param(author.id())
                .update();

        assertThat(ask(link, Viewer.anonymous()).getStatus()).isEqualTo(404);
    }

    @Test
    void noCellOfASheetIsAFormula() throws Exception {
        assertThat(page("/annotations.csv?" + on, author)).contains("\"'=A secret, 100 % mine\"");
    }

    @Test
    void dataIsInTheWordsOfTheWebAnnotationModel() throws Exception {
        MockHttpServletResponse answer = ask("/annotations.jsonld?" + on, Viewer.anonymous());

        assertThat(answer.getContentType()).startsWith("application/ld+json");
        assertThat(answer.getContentAsString())
                .contains("\"@context\":\"http://www.w3.org/ns/anno.jsonld\"", "\"type\":\"Annotation\"")
                .contains("\"motivation\":\"commenting\"", "\"format\":\"text/markdown\"")
                .contains("\"source\":\"http://localhost/statements/" + slug + "/paragraphs/2\"");
    }

    @Test
    void dataFindsTheChosenWordsInTwoWays() throws Exception {
        String text = statements.get(slug).findParagraph(2).orElseThrow().text();
        String word = text.split(" ")[1];
        int start = text.indexOf(word);
        Writing writing = new Writing(
                "On a word",
                Audience.PUBLIC,
                null,
                Motivation.COMMENT,
                List.of(),
                new Place("words", start, start + word.length(), word));
        annotations.write(author, UUID.randomUUID(), Address.ofParagraph(slug, 2), writing);

        assertThat(page("/annotations.jsonld?" + on, Viewer.anonymous()))
                .contains("\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"" + word + "\",\"prefix\":\"")
                .contains("{\"type\":\"TextPositionSelector\",\"start\":" + start + ",\"end\":"
                        + (start + word.length()) + "}");
    }

    @Test
    void aFilterIsNamedAsPeopleKnowIt() throws Exception {
        assertThat(page("/annotations?" + on, author))
                .contains(">" + statements.get(slug).shortTitle() + "</bdi>");
        assertThat(page("/annotations?status=OPEN&motivation=COMMENT&audience=TEAM&by=Nobody", author))
                .contains(">open</bdi>", ">Team</bdi>", ">Nobody</bdi>")
                .doesNotContain("??", "{0}");
        assertThat(page("/annotations?team=" + new UUID(0, 7), author)).contains(">" + new UUID(0, 7) + "</bdi>");
    }

    /** Whether something is settled is said of a thread: an answer in it is neither open nor resolved. */
    @Test
    void anAnswerHasNoStatus() throws Exception {
        UUID answer = UUID.randomUUID();
        annotations.answer(author, answer, open, Writing.comment("An answer", Audience.PUBLIC));

        assertThat(filtered("status=OPEN", author)).containsExactly(open, shared, secret);
        assertThat(page("/annotations.csv?" + on, author))
                .contains("audience,motivation,status,tags,written,revised,body,quote,answers")
                .containsPattern("\"?An answer\"?,\"?\"?,\"?" + open);
    }

    private String makeFeed() throws Exception {
        String answer = mvc.perform(post("/account/annotation-feed")
                        .param("statement", slug)
                        .with(signedIn.as(author))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher link = Pattern.compile("value=\"http://localhost(/annotations/feeds/[^\"]+)\"")
                .matcher(answer);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private UUID write(int paragraph, String body, Audience audience) {
        return annotations
                .write(author, UUID.randomUUID(), Address.ofParagraph(slug, paragraph), body, audience)
                .id();
    }

    private List<UUID> filtered(String filter, Viewer viewer) throws Exception {
        return shown("/annotations?" + on + "&" + filter.replace(" ", "%20").replace("\\", "%5C"), viewer);
    }

    private List<UUID> shown(String path, Viewer viewer) throws Exception {
        String page = page(path, viewer);
        return path.startsWith("/annotations?") ? links(page) : entries(page);
    }

    private static List<UUID> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .toList();
    }

    /** Whatever form it has, it names each by its address. */
    private static List<UUID> entries(String file) {
        return Pattern.compile("http://localhost/annotations/([0-9a-f-]{36})")
                .matcher(file)
                .results()
                .map((MatchResult found) -> UUID.fromString(found.group(1)))
                .distinct()
                .toList();
    }

    private String page(String path, Viewer viewer) throws Exception {
        MockHttpServletResponse answer = ask(path, viewer);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse ask(String path, Viewer viewer) throws Exception {
        MockHttpServletRequestBuilder request = get(URI.create(path));
        return mvc.perform(viewer.isSignedIn() ? request.with(signedIn.as(viewer)) : request)
                .andReturn()
                .getResponse();
    }
}
