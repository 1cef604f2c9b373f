package org.jointstatement.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jointstatement.search.index.IndexFollower;
import org.jointstatement.search.index.SearchChanges;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("engine")
class SearchTests {

    @Autowired
    private Statements statements;

    @Autowired
    private SearchChanges changes;

    @Autowired
    private IndexFollower follower;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MockMvc mvc;

    @Test
    void whatIsPublishedIsFoundAndWhatARevisionDroppedIsNot() throws Exception {
        publish("search-revised", "Zeppelins cross the bridge.");
        expectTotal("zeppelin", 1);

        publish("search-revised", "Dirigibles cross the bridge.");
        expectTotal("zeppelin", 0);
        expectTotal("dirigible", 1);
    }

    @Test
    void aPublicationThatIsRolledBackLeavesNoTrace() throws Exception {
        long before = changes.newest();
        transactions.executeWithoutResult(transaction -> {
            statements.publish(Fixtures.statement("search-rolled-back", "Quokkas cross."), new byte[0]);
            transaction.setRollbackOnly();
        });
        follower.follow();

        assertThat(changes.newest()).isEqualTo(before);
        expectTotal("quokka", 0);
    }

    @Test
    void aSubjectHasOneRowHoweverOftenItChanges() {
        long before = changes.newest();
        publish("search-one-row", "First.");
        publish("search-one-row", "Second.");

        assertThat(changes.after(before))
                .filteredOn(change -> change.subject().equals("search-one-row"))
                .hasSize(1);
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() throws Exception {
        long cursor = changes.newest();
        CountDownLatch firstHasItsNumber = new CountDownLatch(1);
        CountDownLatch firstMayCommit = new CountDownLatch(1);
        ExecutorService writers = Executors.newFixedThreadPool(2);
        Future<?> first = writers.submit(() -> transactions.executeWithoutResult(transaction -> {
            changes.add(SearchChanges.STATEMENT, "search-late");
            firstHasItsNumber.countDown();
            await(firstMayCommit);
        }));
        await(firstHasItsNumber);
        Future<?> second = writers.submit(() ->
                transactions.executeWithoutResult(transaction -> changes.add(SearchChanges.STATEMENT, "search-early")));

        assertThat(changes.after(cursor)).noneMatch(change -> change.subject().equals("search-early"));

        firstMayCommit.countDown();
        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);
        writers.shutdown();
        assertThat(changes.after(cursor))
                .extracting(SearchChanges.Change::subject)
                .containsSubsequence("search-late", "search-early");
    }

    @Test
    void theApiGivesHitsWithOffsets() throws Exception {
        publish("search-api", "Ocelots, “ocelots” 😀 and ocelot's.");
        follower.follow();

        mvc.perform(get("/api/search").param("q", "ocelot").param("statement", "search-api"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.query").value("ocelot"))
                .andExpect(jsonPath("$.mode").value("smart"))
                .andExpect(jsonPath("$.searchedAs").value("ocelot"))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.hits[0].kind").value("clause"))
                .andExpect(jsonPath("$.hits[0].paragraph").value(3))
                .andExpect(jsonPath("$.hits[0].ref").value("3.1"))
                .andExpect(jsonPath("$.hits[0].address").value("search-api#para-3-s1"))
                .andExpect(jsonPath("$.hits[0].section").value("The Bridge"))
                .andExpect(jsonPath("$.hits[0].highlights.length()").value(3))
                .andExpect(jsonPath("$.hits[0].highlights[2].start").value(25))
                .andExpect(jsonPath("$.hits[0].highlights[2].end").value(33))
                .andExpect(jsonPath("$.hits[0].url")
                        .value("http://localhost/statements/search-api/paragraphs/3#para-3-s1"));
    }

    @Test
    void aHitInTheOpeningHasASectionWithoutAName() throws Exception {
        publish("search-opening", "Numbats.");
        follower.follow();

        mvc.perform(get("/api/search").param("q", "partners").param("statement", "search-opening"))
                .andExpect(jsonPath("$.hits[0].paragraph").value(1))
                .andExpect(jsonPath("$.hits[0].section").hasJsonPath())
                .andExpect(jsonPath("$.hits[0].section").value(nullValue()));
    }

    @Test
    void aStatementThatIsNotThereIsSaidSoAndNoneIsAll() throws Exception {
        publish("search-no-such", "Okapis.");
        follower.follow();

        mvc.perform(get("/api/search").param("q", "okapi").param("statement", "nowhere"))
                .andExpect(status().isNotFound());
        mvc.perform(get("/search").param("q", "okapi").param("statement", "nowhere"))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/search").param("q", "okapi").param("statement", ""))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void whatTheQueryCouldNotSayStandsAboveWhatMayHelp() throws Exception {
        follower.follow();

        mvc.perform(get("/search").param("q", "\"nothingofthiskind"))
                .andExpect(content()
                        .string(matchesPattern("(?s).*A quotation mark has no partner.*Searched as.*What may help.*")));
    }

    @Test
    void aHeadingHoldsNoMoreThanTheBeginningOfALongQuery() throws Exception {
        mvc.perform(get("/search").param("q", "😀".repeat(200)))
                .andExpect(content().string(containsString("No clause mentions " + "😀".repeat(120) + "…</h1>")));
    }

    @Test
    void aResultOfWhatIsLeftOutDoesNotSayThatItMentionsIt() throws Exception {
        mvc.perform(get("/search").param("q", "-nothingofthiskind"))
                .andExpect(content().string(containsString("clauses match -nothingofthiskind</h1>")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', q",
        "?q=, q",
        "?q=a&page=0, page",
        "?q=a&page=x, page",
        "?q=a&size=101, size",
        "?q=a&size=x&page=2, size",
        "?q=a&in=x, in",
        "?q=a&mode=x, mode",
        "?q=a&order=x, order",
        "?q=a&type=x, type",
        "?q=a&page=99999999999, page",
        "/related, q",
        "/related?q=, q"
    })
    void wrongParametersAreAProblemThatNamesThem(String query, String parameter) throws Exception {
        mvc.perform(get("/api/search" + query))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.parameter").value(parameter))
                .andExpect(jsonPath("$.detail").value(containsString(parameter)));
    }

    @Test
    void thePageShowsPassagesWithHighlightsAndLinks() throws Exception {
        publish("search-page", "Axolotls & <b>axolotls</b> swim.");
        follower.follow();

        mvc.perform(get("/search").param("q", "axolotl").param("statement", "search-page"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("One clause mentions axolotl")))
                .andExpect(content().string(containsString("/statements/search-page/paragraphs/3")))
                .andExpect(content().string(containsString("Paragraph [3]")))
                .andExpect(content().string(containsString("The Bridge")))
                .andExpect(content()
                        .string(containsString(
                                "<mark>Axolotls</mark> &amp; &lt;b&gt;<mark>axolotls</mark>&lt;/b&gt; swim.")))
                .andExpect(content().string(containsString("content=\"noindex\"")));
    }

    @Test
    void aSecondPageFollowsTheFirst() throws Exception {
        for (int i = 0; i < 21; i++) {
            statements.publish(Fixtures.statement("search-many-" + i, "Narwhals."), new byte[0]);
        }
        follower.follow();

        mvc.perform(get("/search").param("q", "narwhal"))
                .andExpect(content().string(containsString("21 clauses mention narwhal")))
                .andExpect(content().string(containsString("/search?q=narwhal&amp;page=2\"")))
                .andExpect(content().string(containsString("Page 1 of 2")));
        mvc.perform(get("/search").param("q", "narwhal").param("page", "2"))
                .andExpect(content().string(containsString("/search?q=narwhal\"")))
                .andExpect(content().string(not(containsString("rel=\"next\""))));
        mvc.perform(get("/search").param("q", "narwhal").param("page", "3"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("no such page")));
    }

    @Test
    void badSyntaxSearchesTheWordsAndSaysSo() throws Exception {
        publish("search-bad-syntax", "Pangolins roll.");
        follower.follow();

        mvc.perform(get("/search").param("q", "\"(pangolins OR"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("One clause mentions")))
                .andExpect(content().string(containsString("A quotation mark has no partner")))
                .andExpect(content().string(containsString("A parenthesis has no partner")))
                .andExpect(content().string(containsString("<code dir=\"auto\">pangolins</code>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?q=", "?q=unfindable-word", "?q=a&page=x", "?q=%00%ff<script>", "?q=-a", "?q=(((&page=0"})
    void thePageIsAlwaysAPage(String query) throws Exception {
        mvc.perform(get(java.net.URI.create(
                        "/search" + query.replace("<", "%3C").replace(">", "%3E"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("</html>")))
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    private void publish(String slug, String text) {
        statements.publish(Fixtures.statement(slug, text), new byte[0]);
    }

    private void expectTotal(String query, int total) throws Exception {
        follower.follow();
        mvc.perform(get("/api/search").param("q", query))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(total));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
