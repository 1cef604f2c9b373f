package org.jointstatement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.index.SearchEngine.Result;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.words.WordFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches over the shipped statement give what its readers counted. */
@Tag("engine")
class SearchOraclesTests {

    @TempDir
    private static Path folder;

    private static SearchEngine engine;

    record Oracle(String query, Mode mode, List<Integer> paragraphs, String occurrences) {}

    @BeforeAll
    static void index() {
        engine = TestEngine.open(folder);
        engine.rebuild(1, Gold.documents());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static Stream<Oracle> oracles() {
        return WordFile.read("oracles.csv").lines().stream()
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .map(parts -> new Oracle(parts[0], Mode.valueOf(parts[1]), numbers(parts[2]), parts[3]));
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void aSearchGives(Oracle oracle) {
        Result result = Asking.search(engine, oracle.query(), oracle.mode());

        assertThat(Asking.paragraphs(result)).isEqualTo(oracle.paragraphs());
        if (!oracle.occurrences().equals("-")) {
            assertThat(Asking.highlights(result)).isEqualTo(Integer.parseInt(oracle.occurrences()));
        }
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void whatIsFoundExactlyIsFoundSmartly(Oracle oracle) {
        assertThat(Asking.paragraphs(Asking.search(engine, oracle.query(), Mode.SMART)))
                .containsAll(Asking.paragraphs(Asking.search(engine, oracle.query(), Mode.EXACT)));
    }

    @Test
    void aPronounIsFoundByItsSmallLettersOnly() {
        assertThat(Asking.reading(engine, "WHO", Mode.SMART).capitals()).containsExactly("WHO");
        assertThat(Asking.reading(engine, "who", Mode.SMART).expansions()).isEmpty();
    }

    private static List<Integer> numbers(String numbers) {
        return numbers.isEmpty()
                ? List.of()
                : Stream.of(numbers.split(" ")).map(Integer::valueOf).toList();
    }
}
