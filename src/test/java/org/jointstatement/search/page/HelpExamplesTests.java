package org.jointstatement.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jointstatement.search.Asking;
import org.jointstatement.search.Gold;
import org.jointstatement.search.Jump;
import org.jointstatement.search.TestEngine;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.query.QueryParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the help page shows can be typed, and finds something in the shipped statement where words do. */
@Tag("engine")
class HelpExamplesTests {

    private static final Set<String> OF_WORDS = Set.of("words", "phrases", "operators", "patterns", "near", "modes");

    @TempDir
    private static Path folder;

    private static SearchEngine engine;

    record Shown(String group, HelpGroup.Example example) {}

    @BeforeAll
    static void index() {
        engine = TestEngine.open(folder);
        engine.rebuild(1, Gold.documents());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static Stream<Shown> examples() {
        return HelpGroup.shipped().stream()
                .flatMap(group -> group.examples().stream().map(example -> new Shown(group.name(), example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadWithoutFault(Shown shown) {
        String query = shown.example().query();

        assertThat(QueryParser.parse(query).faults()).isEmpty();
        assertThat(Jump.read(query).isPresent()).isEqualTo(shown.group().equals("places"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleRuns(Shown shown) {
        long total = Asking.search(
                        engine, shown.example().query(), shown.example().mode())
                .total();

        assertThat(total > 0 || !OF_WORDS.contains(shown.group())).isTrue();
    }
}
