package org.jointstatement.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointstatement.search.Gold;
import org.jointstatement.search.SearchEngineContract;
import org.jointstatement.search.index.SearchEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class LuceneEngineTests extends SearchEngineContract {

    @TempDir
    private Path folder;

    private final List<SearchEngine> opened = new ArrayList<>();

    @Override
    protected SearchEngine engine() {
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
    void textAndNotesThatAKillLeftApartAreNoIndex() throws IOException {
        SearchEngine running = engine();
        running.rebuild(7, Gold.documents());
        copy(folder.resolve("index"), folder.resolve("killed"));
        running.replace(8, Map.of());
        FileSystemUtils.deleteRecursively(folder.resolve("killed/notes"));
        copy(folder.resolve("index/notes"), folder.resolve("killed/notes"));

        SearchEngine after = open("killed", "this database");

        assertThat(after.cursor()).isEmpty();
        after.rebuild(9, Gold.documents());
        assertThat(after.cursor()).hasValue(9);
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
        try (Stream<Path> all = Files.walk(folder.resolve("index"))) {
            files = all.filter(file -> Files.isRegularFile(file) && !file.endsWith("write.lock"))
                    .map(folder.resolve("index")::relativize)
                    .toList();
        }
        for (Path file : files) {
            String name = "broken-" + file.toString().replace('/', '-');
            copy(folder.resolve("index"), folder.resolve(name));
            Path copied = folder.resolve(name).resolve(file);
            byte[] bytes = Files.readAllBytes(copied);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(copied, bytes);

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
        FileSystemUtils.copyRecursively(from, to);
    }
}
