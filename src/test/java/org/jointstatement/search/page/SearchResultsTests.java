package org.jointstatement.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Place;
import org.jointstatement.annotation.Writing;
import org.jointstatement.annotation.tags.TagChanges;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.corrections.CorrectionForm;
import org.jointstatement.commitment.corrections.Corrections;
import org.jointstatement.search.Gold;
import org.jointstatement.search.index.IndexFollower;
import org.jointstatement.search.index.SearchChanges;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What is found in the shipped text, and how it is handed out. */
@PortalTest
@Tag("engine")
class SearchResultsTests {

    private static final String SHIPPED = "statement=" + Gold.SLUG;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    private Annotations annotations;

    @Autowired
    private TagChanges tags;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Statements statements;

    @Autowired
    private Corrections corrections;

    @Autowired
    private SearchChanges changes;

    @Autowired
    private IndexFollower follower;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void follow() {
        follower.follow();
    }

    @ParameterizedTest
    @CsvSource({
        "q=&type=PLEDGE, 5.1b 5.2 6.1b 7.2 8.2 9.5 13.1 14.5 16.1 18.1a 18.1b 19.1",
        "q=&type=CALL, 8.1 12.2 17.2",
        "q=&type=ENCOURAGE, 6.2 7.4b 9.3 11.3 14.2 18.2",
        "q=debt&type=WELCOME, 15.1",
        "q=infrastructure&type=PLEDGE&type=CALL, 8.1 18.1b",
        "q=telemedicine, 8.1"
    })
    void clausesAreFoundByTheirFacets(String query, String refs) throws Exception {
        String answer = ask("/search.json?order=text&" + query + "&" + SHIPPED);

        List<String> found = JsonPath.read(answer, "$.hits[*].ref");
        assertThat(found).containsExactly(refs.split(" "));
    }

    @Test
    void strongestFirstIsByStrength() throws Exception {
        List<Integer> strengths =
                JsonPath.read(ask("/search.json?q=cooperation&order=strength&" + SHIPPED), "$.hits[*].strength");

        assertThat(strengths).hasSizeGreaterThan(5).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void paragraphsAreShownAndSaidWhereNoClauseHasAllTheWords() throws Exception {
        String json = ask("/search.json?q=telemedicine%20silk&" + SHIPPED);
        assertThat(JsonPath.<String>read(json, "$.in")).isEqualTo("paragraphs");
        assertThat(JsonPath.<Integer>read(json, "$.total")).isEqualTo(1);
        assertThat(ask("/search?q=telemedicine%20silk&" + SHIPPED))
                .contains("No paragraph mentions telemedicine silk")
                .contains("only the heading above has all the words or some of them: 1.")
                .contains("No clause has all of this.");
    }

    @ParameterizedTest
    @CsvSource({"Greece", "GRC", "Hellenic%20Republic", "greece", "country:Greece", "country:%22Hellenic%20Republic%22"
    })
    void aCountrysNameLeadsToItsParticipation(String name) throws Exception {
        assertThat(ask("/search?q=" + name))
                .contains("href=\"/statements/" + Gold.SLUG + "/participants/grc\"")
                .contains("the Hellenic Republic");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trade NOT corridors",
                "type:pledge trade",
                "COVID-19 health",
                "direction:others countries",
                "strength:5 health",
                "telemedicine silk",
                "trade"
            })
    void thePlotCountsWhatIsMarkedInTheHits(String typed) throws Exception {
        String query = "q=" + typed.replace(" ", "%20") + "&" + SHIPPED;
        List<Map<String, Object>> hits = JsonPath.read(ask("/api/search?size=100&" + query), "$.hits");
        Map<Integer, Integer> marked = new TreeMap<>();
        hits.forEach(hit ->
                marked.merge((Integer) hit.get("paragraph"), ((List<?>) hit.get("highlights")).size(), Integer::sum));
        marked.values().removeIf(count -> count == 0);
        Map<Integer, Integer> drawn = new TreeMap<>();
        Pattern.compile("aria-label=\"Paragraph \\[?(\\d+)[.\\]]?, occurrences: (\\d+)")
                .matcher(ask("/search?" + query))
                .results()
                .forEach(bar -> drawn.put(Integer.valueOf(bar.group(1)), Integer.valueOf(bar.group(2))));

        assertThat(marked).isNotEmpty();
        assertThat(drawn).isEqualTo(marked);
    }

    @Test
    void aValueThatNothingHasIsNamed() throws Exception {
        for (String field : List.of("section:xyz", "actor:Foo", "statement:nope", "addressee:members")) {
            assertThat(ask("/search?q=trade%20" + field)).contains("Nothing here has " + field + ".");
            assertThat(JsonPath.<List<String>>read(ask("/api/search?q=trade%20" + field), "$.remarks"))
                    .contains("Nothing has " + field + ".");
        }
        assertThat(ask("/search?q=section:connectivity%20actor:WHO%20addressee:countries"))
                .doesNotContain("Nothing here has");
    }

    @Test
    void whatIsKnownOfAClauseIsNotMentionedByIt() throws Exception {
        assertThat(ask("/search?q=type:pledge&" + SHIPPED)).contains("12 clauses match type:pledge");
        assertThat(ask("/search?q=type:pledge%20trade&" + SHIPPED)).containsPattern("mentions? type:pledge trade");
    }

    @Test
    void oneWordIsNotToBeFewer() throws Exception {
        assertThat(ask("/search?q=quokkas&" + SHIPPED)).doesNotContain("Fewer words");
        assertThat(ask("/search?q=quokkas%20wombats&" + SHIPPED)).contains("Fewer words");
        assertThat(ask("/concordance?q=quokkas&" + SHIPPED)).doesNotContain("Fewer words");
    }

    @Test
    void askingAnewKeepsHowLinesAreArranged() throws Exception {
        assertThat(ask("/concordance?q=trade&width=8&sort=left&by=2&group=word&" + SHIPPED))
                .containsSubsequence(
                        "action=\"/concordance\"",
                        "name=\"width\" value=\"8\"",
                        "name=\"sort\" value=\"left\"",
                        "name=\"by\" value=\"2\"",
                        "name=\"group\" value=\"word\"",
                        "</form>");
    }

    @Test
    void aPlaceThatIsNotThereIsSaidSo() throws Exception {
        assertThat(ask("/search?q=99&" + SHIPPED)).contains("Paragraphs run from 1 to 19.");
        assertThat(ask("/search?q=9.9&" + SHIPPED)).contains("Sentences of this paragraph: 5.");
        assertThat(ask("/search?q=trade&" + SHIPPED)).doesNotContain("There is no such");
    }

    @Test
    void whatIsPrintedInATitleOrAFootnoteIsSaid() throws Exception {
        assertThat(ask("/search?q=%22high-level%20video%20conference%22&" + SHIPPED))
                .contains("In the title, which is no paragraph:");
        assertThat(ask("/search?q=%22written%20statement%22&" + SHIPPED))
                .contains("In the footnote *, which is no paragraph:");
        assertThat(ask("/search?q=quokkas&" + SHIPPED)).doesNotContain("which is no paragraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recovery", "connectivity trade", "health", "\"silk road\"", "recovery NOT trade"})
    void theNumberAboveAResultCountsWhatHasTheWordsAndHeadingsAreCountedBeside(String typed) throws Exception {
        String query = "q=" + typed.replace(" ", "%20").replace("\"", "%22") + "&in=paragraphs&" + SHIPPED;
        String page = ask("/search?" + query);
        int listed = total(query);
        int own = total(query + "&mode=exact") == 0 ? 0 : number(page, "<h1>(\\d+|One) paragraphs? mentions? ");

        assertThat(own + number(page, "the words or some of them: (\\d+)\\.")).isEqualTo(listed);
        List<List<?>> marked = JsonPath.read(ask("/search.json?" + query), "$.hits[*].highlights");
        long unmarked = marked.stream().filter(List::isEmpty).count();
        assertThat(own).isLessThanOrEqualTo((int) (listed - unmarked));
        assertThat(page.split("Found by the heading of its section.", -1)).hasSize((int) unmarked + 1);
    }

    private static int number(String page, String pattern) {
        java.util.regex.Matcher number = Pattern.compile(pattern).matcher(page);
        return !number.find() ? 0 : number.group(1).equals("One") ? 1 : Integer.parseInt(number.group(1));
    }

    @Test
    void aHitByTheHeadingAboveItIsSaidSo() throws Exception {
        assertThat(ask("/search?q=recovery&in=paragraphs&" + SHIPPED)).contains("Found by the heading of its section.");
        assertThat(ask("/search?q=type:pledge&in=paragraphs&" + SHIPPED))
                .doesNotContain("Found by the heading of its section.");
    }

    @Test
    void everyExampleOfTheHelpFindsSomethingUnlessItIsOfNotesOrAPlace() throws Exception {
        for (HelpGroup group : HelpGroup.shipped()) {
            for (HelpGroup.Example example : group.examples()) {
                if (!Set.of("notes", "places").contains(group.name())) {
                    String query = UriUtils.encode(example.query(), StandardCharsets.UTF_8);
                    assertThat(total("in=all&mode=" + example.mode().word() + "&q=" + query))
                            .as(example.query())
                            .isPositive();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"infrastructure", "trade", "trade%20NOT%20corridors", "type:pledge", "recovery", "health"})
    void theListOfEverythingHasARowForEachPlace(String query) throws Exception {
        String answer = ask("/api/search?size=100&in=all&q=" + query + "&" + SHIPPED);
        List<String> addresses = JsonPath.read(answer, "$.hits[*].address");
        int total = JsonPath.read(answer, "$.total");

        List<String> clauses = JsonPath.read(answer, "$.hits[?(@.kind == 'clause')].address");
        assertThat(addresses).hasSize(total).doesNotHaveDuplicates();
        assertThat(JsonPath.<Integer>read(answer, "$.counts.all")).isEqualTo(total);
        assertThat(clauses).allMatch(clause -> !addresses.contains(clause.replaceFirst("-s\\d+$", "")));
        assertThat(ask("/search?q=" + query + "&" + SHIPPED))
                .containsPattern("in=all[^>]*>[^<]*<span class=\"number\">" + total + "<");
    }

    @Test
    void whatANameIsPartOfIsNoName() throws Exception {
        assertThat(ask("/search?q=Greece%20debt")).doesNotContain("/participants/grc\"");
    }

    @Test
    void aSheetHasNoFormulaAndSaysWhatWasFound() throws Exception {
        String slug = "sheet-" + UUID.randomUUID();
        statements.publish(Fixtures.statement(slug, "=HYPERLINK(\"x\") quolls."), new byte[0]);
        follower.follow();

        String sheet = ask("/search.csv?q=quolls&statement=" + slug);

        assertThat(sheet.lines().toList()).hasSize(2);
        assertThat(sheet)
                .startsWith("kind,statement,paragraph,numberSource,ref,")
                .contains("\"'=HYPERLINK(\"\"x\"\") quolls")
                .contains(",quolls,");
    }

    @Test
    void aFeedIsAtomWithStableIds() throws Exception {
        String path = "/search.atom?q=infrastructure&" + SHIPPED;
        Document feed = xml(ask(path));

        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        assertThat(text(feed, "id"))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("http://localhost/"));
        assertThat(text(feed, "updated")).hasSize(6).allMatch(time -> time.matches("20\\d\\d-\\d\\d-\\d\\dT[\\d:.]+Z"));
        assertThat(text(feed, "content")).anyMatch(content -> content.contains("telemedicine"));
        assertThat(text(feed, "subtitle"))
                .containsExactly(
                        "Hits in this feed: 5 of 5, at most 50. Order: Best first. Numbers in brackets do not stand in the"
                                + " print. They were inferred by counting.");
        assertThat(ask("/search?q=infrastructure&" + SHIPPED)).contains("the first 50 hits");
        assertThat(ask(path)).isEqualTo(ask(path));
        assertThat(text(xml(ask("/search.atom?q=nothingofthiskind")), "updated"))
                .hasSize(1);
        assertThat(text(xml(ask("/search.atom?q=%01%EF%BF%BE%F0%9F%98%80infrastructure")), "title"))
                .isNotEmpty();
    }

    @Test
    void filesNameTheSectionAndSayWhichNumbersWereInferred() throws Exception {
        String sheet = ask("/search.csv?q=infrastructure&order=text&in=paragraphs&" + SHIPPED);
        assertThat(sheet).startsWith("kind,statement,paragraph,numberSource,ref,address,section,heading,type,");
        assertThat(sheet).containsPattern(",9,INFERRED,,[^,]+#para-9,boosting-connectivity,Boosting Connectivity,");
        assertThat(ask("/search.csv?q=pandemic&order=text&in=paragraphs&" + SHIPPED))
                .containsPattern(",2,PRINTED,,[^,]+#para-2,opening,Opening,");
        assertThat(JsonPath.<List<String>>read(
                        ask("/search.json?q=infrastructure&" + SHIPPED), "$.hits[*].numberSource"))
                .contains("INFERRED", "PRINTED");
    }

    @Test
    void whereNothingIsFoundTheWayByMeaningIsATabAndALink() throws Exception {
        assertThat(ask("/search?q=nothingofthiskind&" + SHIPPED))
                .contains(">Related by meaning</a>")
                .contains(">Look for passages related by meaning</a>");
    }

    @Test
    void aFeedSaysThatItHoldsTheFirstHitsOnly() throws Exception {
        int all = total("q=-nothingofthiskind&order=text");

        Document feed = xml(ask("/search.atom?q=-nothingofthiskind&order=text"));

        assertThat(all).isGreaterThan(SearchFeed.SIZE);
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(SearchFeed.SIZE);
        assertThat(text(feed, "subtitle"))
                .first()
                .asString()
                .startsWith("Hits in this feed: 50 of %s, at most 50. Order: As in the text."
                        .formatted(NumberFormat.getInstance(Locale.ENGLISH).format(all)));
    }

    @Test
    void programsAreKeptOutOfSearchEngines() throws Exception {
        for (String path : List.of("/search.csv", "/search.json", "/search.atom")) {
            MockHttpServletResponse answer =
                    mvc.perform(get(path + "?q=trade")).andReturn().getResponse();
            assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(mvc.perform(get(path + "?q=trade&statement=nowhere"))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void anAuthorIsFoundUnderTheNameThatOthersSeeNow() throws Exception {
        String name = "Name " + UUID.randomUUID();
        Viewer author = signedIn.viewer(Role.ANALYST, name);
        Address target = Address.ofParagraph(Gold.SLUG, 9);
        annotations.write(author, UUID.randomUUID(), target, "Wombats", Audience.PUBLIC);
        assertThat(total("q=wombats&in=annotations&by=" + name)).isOne();

        accounts.rename(author, "Other " + name);

        assertThat(total("q=wombats&in=annotations&by=" + name)).isZero();
        assertThat(total("q=wombats&in=annotations&by=Other " + name)).isOne();
    }

    @Test
    void aNoteIsFoundByItsTagAsItIsCalledNow() throws Exception {
        String tag = "tag" + Long.toHexString(System.nanoTime());
        Writing writing =
                new Writing("Wallabies", Audience.PUBLIC, null, Motivation.COMMENT, List.of(tag), Place.WHOLE);
        annotations.write(signedIn.viewer(Role.ANALYST), UUID.randomUUID(), Address.ofParagraph(Gold.SLUG, 9), writing);
        assertThat(total("q=tag:" + tag + "&in=annotations")).isOne();

        tags.rename(signedIn.viewer(Role.EDITOR), tag, "other" + tag);

        assertThat(total("q=tag:" + tag + "&in=annotations")).isZero();
        assertThat(total("q=tag:other" + tag + "&in=annotations")).isOne();
    }

    @Test
    void anAuthorIsFoundWithAndWithoutTheAccentsOfTheName() throws Exception {
        String own = UUID.randomUUID().toString();
        for (String name : List.of("José Nuñez Søren " + own, "Jose Nunez Soren " + own + " junior")) {
            Viewer author = signedIn.viewer(Role.ANALYST, name);
            annotations.write(author, UUID.randomUUID(), Address.ofParagraph(Gold.SLUG, 9), "Dugongs", Audience.PUBLIC);
        }

        for (String typed : List.of("José Nuñez Søren ", "jose nunez soren ", "Jose\u0301 Nunez SØREN ")) {
            for (String end : List.of("", " júnior")) {
                String query = UriUtils.encode("by:\"" + typed + own + end + "\"", StandardCharsets.UTF_8);
                assertThat(total("in=annotations&q=" + query)).as(typed + end).isOne();
            }
        }
    }

    @Test
    void aClauseIsJumpedToAndASentenceWhereItHasNoSuchClause() throws Exception {
        String to = "/statements/" + Gold.SLUG;
        for (String page : List.of("6.1b", "para 6.1B", "[6].1b")) {
            assertThat(jump(page)).isEqualTo(to + "/clauses/6.1b");
        }
        assertThat(jump("9.2b")).isEqualTo(to + "/paragraphs/9#para-9-s2");
        assertThat(jump("9.2")).isEqualTo(to + "/paragraphs/9#para-9-s2");
        mvc.perform(get(to + "/clauses/6.1b"))
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.status()
                        .isOk());
    }

    private String jump(String typed) throws Exception {
        return mvc.perform(get("/search").param("q", typed).param("statement", Gold.SLUG))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void everyPageOfWordsSaysWhereAPlaceIsAndHowTheQueryWasRead() throws Exception {
        for (String page : List.of("/concordance", "/compare", "/words/near")) {
            assertThat(ask(page + "?" + SHIPPED + "&q=9"))
                    .contains("href=\"/statements/" + Gold.SLUG + "/paragraphs/9\"");
            assertThat(ask(page + "?" + SHIPPED + "&q=6.1b")).contains("/statements/" + Gold.SLUG + "/clauses/6.1b\"");
            assertThat(ask(page + "?" + SHIPPED + "&q=99")).contains("Paragraphs run from 1 to 19.");
            assertThat(ask(page + "?" + SHIPPED + "&q=(")).contains("<mark>(</mark>", "A parenthesis has no partner.");
            assertThat(ask(page + "?" + SHIPPED + "&q=trade%20section:xyz")).contains("Nothing here has section:xyz.");
            assertThat(ask(page + "?" + SHIPPED + "&q=%22trade"))
                    .contains("<mark>&quot;</mark>", "A quotation mark has no partner.", "Searched as");
        }
        assertThat(ask("/compare?q=(&q=trade&" + SHIPPED)).contains("No word of this query is left to search for.");
    }

    @Test
    void aCorrectedClauseIsFoundByWhatItIsNow() throws Exception {
        String slug = "corrected-" + UUID.randomUUID();
        statements.publish(Fixtures.statement(slug), new byte[0]);
        assertThat(found("q=bridge&type=PLEDGE&statement=" + slug)).isOne();
        String reason = "Because the text says so.";

        corrections.correct(
                signedIn.viewer(Role.EDITOR),
                slug,
                "3.1",
                new CorrectionForm(UUID.randomUUID(), 0, ClauseType.AFFIRM, null, 2, "", "", reason));

        assertThat(found("q=bridge&type=PLEDGE&statement=" + slug)).isZero();
        assertThat(found("q=bridge&type=AFFIRM&strength=2&statement=" + slug)).isOne();
    }

    @Test
    void whatEditorsSayOfTermsIsFollowed() throws Exception {
        String slug = "named-" + UUID.randomUUID();
        statements.publish(Fixtures.statement(slug, "We ask the WHO to help Nepal."), new byte[0]);
        long before = changes.newest();

        mvc.perform(post("/admin/glossary/statements/" + slug + "/exclude")
                .param("term", "who")
                .with(signedIn.as(Role.EDITOR))
                .with(csrf()));

        assertThat(changes.after(before)).extracting(SearchChanges.Change::kind).contains(SearchChanges.GLOSSARY);
    }

    private int found(String query) throws Exception {
        follower.follow();
        return total(query);
    }

    @Test
    void whatIsFoundByAnotherWordIsNotSaidToMentionTheOneTyped() throws Exception {
        assertThat(ask("/search?q=vacines&" + SHIPPED)).contains("No clause mentions vacines; ", " vaccines</h1>");
        assertThat(ask("/search?q=trade%20OR%20vacines&" + SHIPPED)).contains(" mention trade OR vaccines</h1>");
        assertThat(ask("/concordance?q=vacines&" + SHIPPED)).contains(" of vaccines");
        List<String> remarks = JsonPath.read(ask("/search.json?q=vacines&" + SHIPPED), "$.remarks");
        assertThat(remarks).containsExactly("No text has vacines; searched instead: vaccines.");
        assertThat(ask("/search.csv?q=vacines&" + SHIPPED)).contains(",mode,searchedFor", ",smart,vaccines");
        assertThat(ask("/search.atom?q=vacines&" + SHIPPED))
                .contains("vacines stands nowhere; searched instead: vaccines.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Laos", "Greece", "Thai", "Greek", "Bejing"})
    void aNameIsNeverTakenForAnotherWord(String name) throws Exception {
        assertThat(total("q=" + name + "&" + SHIPPED)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=zzz", "strength=77", "in=zzz", "mode=zzz"})
    void aValueThatSaysNothingIsNamed(String parameter) throws Exception {
        assertThat(ask("/search?q=trade&" + SHIPPED + "&" + parameter))
                .contains("<code dir=\"ltr\">" + parameter + "</code>", "There is no such choice here.");
        List<String> remarks = JsonPath.read(ask("/search.json?q=trade&" + parameter), "$.remarks");
        assertThat(remarks).containsExactly(parameter + " says nothing here and was left out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/concordance", "/words/near"})
    void whatIsRelatedByMeaningIsATabOfTheResult(String page) throws Exception {
        assertThat(ask(page + "?q=trade&" + SHIPPED))
                .contains(
                        "href=\"/search/related?q=trade&amp;" + SHIPPED + "\" rel=\"nofollow\">Related by meaning</a>");
    }

    @Test
    void otherPagesNameItToo() throws Exception {
        assertThat(ask("/concordance?q=trade&width=abc")).contains("<code dir=\"ltr\">width=abc</code>");
        assertThat(ask("/concordance?q=trade&width=sentence&sort=left&by=2&group=word"))
                .doesNotContain("There is no such choice here.");
        assertThat(ask("/compare?q=a1&q=b1&q=c1&q=d1&q=e1"))
                .contains("Up to 4 queries are compared.", "<code dir=\"auto\">e1</code>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.csv", "/search.json", "/search.atom", "/api/search"})
    void aFileIsNeverByMeaning(String path) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path + "?q=trade&mode=meaning")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
    }

    @Test
    void wordsInAFootnoteAreShownMarkedAndInShort() throws Exception {
        assertThat(ask("/search?q=Hellenic%20Republic&" + SHIPPED))
                .contains("the <mark>Hellenic</mark> <mark>Republic</mark>")
                .doesNotContain("the Republic of Kazakhstan</a>");
    }

    private int total(String query) throws Exception {
        return JsonPath.read(ask("/search.json?" + query.replace(" ", "%20")), "$.total");
    }

    private String ask(String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(path)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Document xml(String written) throws Exception {
        DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
        readers.setNamespaceAware(true);
        return readers.newDocumentBuilder().parse(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> text(Document feed, String element) {
        NodeList found = feed.getElementsByTagNameNS(ATOM, element);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
