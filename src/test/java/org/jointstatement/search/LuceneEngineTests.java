package org.jointstatement.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTests extends SearchEngineContract {

    @TempDir
    private Path folder;

    private final List<SearchEngine> opened = new ArrayList<>();

    @Override
    SearchEngine engine() {
        return open("index", "this database");
    }

    @AfterEach
    void close() {
        opened.forEach(SearchEngine::close);
    }

    @Test
    void whatWasCommittedIsThereAgainWithItsCursor() {
        SearchEngine first = engine();
        first.rebuild(7, Gold.documents());
        first.close();

        assertThat(engine().cursor()).hasValue(7);
    }

    @Test
    void whatAKillLeavesIsTheIndexAsCommitted() throws IOException {
        SearchEngine running = engine();
        running.rebuild(7, Gold.documents());
        copy(folder.resolve("index"), folder.resolve("killed"));
        Files.writeString(folder.resolve("killed/_9.cfs"), "half a segment");
        running.replace(8, Map.of(Gold.SLUG, List.of()));

        SearchEngine after = open("killed", "this database");

        assertThat(after.cursor()).hasValue(7);
        assertThat(search(after, "telemedicine").total()).isOne();
    }

    @Test
    void anIndexOfAnotherDatabaseIsEmptied() {
        SearchEngine first = engine();
        first.rebuild(7, Gold.documents());
        first.close();

        SearchEngine other = open("index", "another database");

        assertThat(other.cursor()).isEmpty();
        assertThat(search(other, "telemedicine").total()).isZero();
    }

    @Test
    void aBrokenFileMakesAnEmptyIndex() throws IOException {
        SearchEngine first = engine();
        first.rebuild(7, Gold.documents());
        first.close();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            files = all.filter(file -> !file.endsWith("write.lock")).toList();
        }
        for (Path file : files) {
            String name = "broken-" + file.getFileName();
            copy(folder.resolve("index"), folder.resolve(name));
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(folder.resolve(name).resolve(file.getFileName()), bytes);

            SearchEngine opened = open(name, "this database");

            assertThat(opened.cursor()).as(name).isEmpty();
            opened.rebuild(8, Gold.documents());
            assertThat(search(opened, "telemedicine").total()).as(name).isOne();
        }
    }

    @Test
    void aDirectoryInUseIsLeftAloneAndSaidSo() {
        SearchEngine first = engine();
        first.rebuild(7, Gold.documents());

        assertThatThrownBy(() -> new IndexDirectory(folder.resolve("index")).open("this database"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Another process uses the search index")
                .hasMessageContaining("portal.data");
        assertThat(search(first, "telemedicine").total()).isOne();
    }

    private SearchEngine open(String name, String origin) {
        try {
            SearchEngine engine = new IndexDirectory(folder.resolve(name)).open(origin);
            opened.add(engine);
            return engine;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
