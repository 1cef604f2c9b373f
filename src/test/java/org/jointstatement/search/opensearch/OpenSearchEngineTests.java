package org.jointstatement.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jointstatement.search.Asking;
import org.jointstatement.search.Gold;
import org.jointstatement.search.SearchEngineContract;
import org.jointstatement.search.TestEngine;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.index.SearchEngine.Result;
import org.jointstatement.search.lucene.LuceneEngine;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.QueryTrees;
import org.jointstatement.testing.OpenSearchNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("opensearch")
class OpenSearchEngineTests extends SearchEngineContract {

    private final OpenSearchClient client = TestEngine.client();
    private final String name = "test-" + UUID.randomUUID();

    @Override
    protected SearchEngine engine() {
        return OpenSearchEngine.open(client, name);
    }

    @AfterEach
    void tidy() {
        client.send("DELETE", "/" + name + "-*", null);
    }

    @Test
    void instancesShareTheIndexAndItsCursor() {
        SearchEngine one = engine();
        SearchEngine other = engine();
        one.rebuild(7, Gold.documents());

        assertThat(other.cursor()).hasValue(7);
        assertThat(search(other, "telemedicine").total()).isOne();

        other.replace(8, Map.of(Gold.SLUG, List.of(Gold.document(Gold.SLUG, 1, null, "A bridge"))));

        assertThat(one.cursor()).hasValue(8);
        assertThat(search(one, "telemedicine").total()).isZero();
        assertThat(search(one, "bridge").total()).isOne();
    }

    @Test
    void whoComesLateOverwritesNothingNewer() {
        SearchEngine one = engine();
        one.rebuild(1, List.of());
        one.replace(3, Map.of("s", List.of(Gold.document("s", 1, null, "The new bridge"))));

        engine().replace(2, Map.of("s", List.of(Gold.document("s", 1, null, "The old bridge"))));

        assertThat(one.cursor()).hasValue(3);
        assertThat(search(one, "old").total()).isZero();
        assertThat(search(one, "new").total()).isOne();
    }

    @Test
    void aGenerationThatIsNotWholeIsNoIndex() {
        engine().rebuild(7, Gold.documents());
        client.send("DELETE", "/" + name + "-notes-*", null);

        SearchEngine after = engine();

        assertThat(after.cursor()).isEmpty();
        after.rebuild(8, Gold.documents());
        assertThat(search(after, "telemedicine").total()).isOne();
    }

    @Test
    void aGenerationThatWasReplacedIsDeleted() {
        SearchEngine engine = engine();
        engine.rebuild(1, Gold.documents());
        engine.rebuild(2, Gold.documents());

        assertThat(client.send("GET", "/_cat/indices/" + name + "-*?format=json", null)
                        .size())
                .isEqualTo(4);
    }

    @Test
    void aNodeThatGoesAwayIsAnIndexThatCannotBeRead() {
        OpenSearchNode node = OpenSearchNode.start();
        SearchEngine engine = OpenSearchEngine.open(TestEngine.client(node.address()), name);
        engine.rebuild(1, Gold.documents());
        assertThat(search(engine, "telemedicine").total()).isOne();
        engine().rebuild(1, List.of());

        node.stop();

        assertThatThrownBy(engine::cursor).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> search(engine, "telemedicine")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void answersAreThoseOfLucene(@TempDir Path folder) throws IOException {
        try (SearchEngine lucene = LuceneEngine.open(folder, "here")) {
            SearchEngine engine = engine();
            lucene.rebuild(1, Gold.documents());
            engine.rebuild(1, Gold.documents());
            Random random = new Random(45);
            for (int i = 0; i < 300; i++) {
                String typed = QueryTrees.random(random).toString();
                Mode mode = Mode.values()[i % Mode.values().length];
                assertAlike(Asking.search(engine, typed, mode), Asking.search(lucene, typed, mode), typed + " " + mode);
            }
        }
    }

    private static void assertAlike(Result result, Result expected, String asked) {
        assertThat(result.total()).as(asked).isEqualTo(expected.total());
        assertThat(result.hits()).as(asked).zipSatisfy(expected.hits(), (hit, other) -> {
            assertThat(hit.document()).isEqualTo(other.document());
            assertThat(hit.highlights()).isEqualTo(other.highlights());
            assertThat(hit.score()).isCloseTo(other.score(), within(0.001));
        });
    }
}
