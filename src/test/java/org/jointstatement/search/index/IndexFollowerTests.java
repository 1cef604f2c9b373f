package org.jointstatement.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jointstatement.search.Gold;
import org.jointstatement.search.SearchEngineContract;
import org.jointstatement.search.index.SearchChanges.Change;
import org.jointstatement.search.lucene.IndexDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.FileSystemUtils;

class IndexFollowerTests {

    private static final List<SearchDocument> BRIDGE =
            List.of(Gold.document("bridge", 1, null, "We will keep the bridge open."));

    @TempDir
    private Path folder;

    private final SearchChanges changes = mock(SearchChanges.class);
    private final Indexed indexed = mock(Indexed.class);
    private IndexFollower follower;

    @BeforeEach
    void aDatabaseWithOneStatement() {
        when(changes.origin()).thenReturn("origin");
        when(changes.newest()).thenReturn(5L);
        when(indexed.all()).thenReturn(Gold.documents());
        follower = new IndexFollower(changes, indexed, new IndexDirectory(folder));
    }

    @AfterEach
    void stop() throws InterruptedException {
        follower.destroy();
    }

    @Test
    void aMissingIndexIsBuilt() {
        assertThatThrownBy(follower::engine).isInstanceOf(IndexUnavailableException.class);

        follower.follow();

        assertThat(total("telemedicine")).isOne();
        assertThat(follower.engine().cursor()).hasValue(5);
    }

    @Test
    void whatChangedSinceTheCursorIsApplied() {
        follower.follow();
        when(changes.newest()).thenReturn(7L);
        Change change = new Change(7, SearchChanges.STATEMENT, "bridge");
        when(changes.after(5)).thenReturn(List.of(change));
        when(indexed.of(change)).thenReturn(Map.of("bridge", BRIDGE));

        follower.follow();

        assertThat(total("bridge")).isOne();
        assertThat(total("telemedicine")).isOne();
        assertThat(follower.engine().cursor()).hasValue(7);
    }

    @Test
    void anIndexAheadOfARestoredDatabaseIsBuiltAgain() {
        follower.follow();
        when(changes.newest()).thenReturn(3L);
        when(indexed.all()).thenReturn(BRIDGE);

        follower.follow();

        assertThat(total("telemedicine")).isZero();
        assertThat(total("bridge")).isOne();
        assertThat(follower.engine().cursor()).hasValue(3);
    }

    @Test
    void theFormerIndexServesWhileItIsBuiltAgain() throws Exception {
        follower.follow();
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        when(changes.newest()).thenReturn(3L);
        when(indexed.all()).thenAnswer(call -> {
            reading.countDown();
            assertThat(goOn.await(10, TimeUnit.SECONDS)).isTrue();
            return BRIDGE;
        });
        ScheduledExecutorService other = Executors.newSingleThreadScheduledExecutor();
        var rebuild = other.submit(follower::follow);
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(total("telemedicine")).isOne();

        goOn.countDown();
        rebuild.get(10, TimeUnit.SECONDS);
        other.shutdown();
        assertThat(total("telemedicine")).isZero();
    }

    @Test
    void aSilentDatabaseLeavesTheIndexServing() {
        follower.follow();
        when(changes.newest()).thenThrow(new DataAccessResourceFailureException("gone"));

        follower.follow();

        assertThat(total("telemedicine")).isOne();
    }

    @Test
    void aChangeThatFailedHalfWayIsAppliedAgain() {
        follower.follow();
        when(changes.newest()).thenReturn(6L);
        Change change = new Change(6, SearchChanges.STATEMENT, "bridge");
        when(changes.after(anyLong())).thenReturn(List.of(change));
        when(indexed.of(change))
                .thenThrow(new IllegalStateException("half-way"))
                .thenReturn(Map.of("bridge", BRIDGE));

        follower.follow();
        assertThatThrownBy(follower::engine).isInstanceOf(IndexUnavailableException.class);
        follower.follow();

        assertThat(total("bridge")).isOne();
    }

    @Test
    void anIndexThatCannotBeReadIsOpenedAgain() throws Exception {
        follower.follow();
        SearchEngine failed = follower.engine();

        follower.distrust(failed, new UncheckedIOException(new IOException("unreadable")));
        assertThatThrownBy(follower::engine).isInstanceOf(IndexUnavailableException.class);
        follower.destroy();
        follower = new IndexFollower(changes, indexed, new IndexDirectory(folder));
        follower.follow();

        assertThat(total("telemedicine")).isOne();
    }

    @Test
    void aDirectoryThatCannotBeWrittenStopsNothing() throws IOException {
        follower = new IndexFollower(changes, indexed, new IndexDirectory(Files.createFile(folder.resolve("file"))));

        follower.follow();

        assertThatThrownBy(follower::engine).isInstanceOf(IndexUnavailableException.class);
    }

    @Test
    void nobodyWaitsForAnIndexThatCannotBeOpened() throws Exception {
        follower = new IndexFollower(changes, indexed, new IndexDirectory(Files.createFile(folder.resolve("file"))));
        follower.start();
        follower.follow();

        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(follower::engine).isInstanceOf(IndexUnavailableException.class));
    }

    @Test
    void anIndexThatWasDeletedIsBuiltAgain() throws Exception {
        follower.follow();
        follower.destroy();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                FileSystemUtils.deleteRecursively(file);
            }
        }
        follower = new IndexFollower(changes, indexed, new IndexDirectory(folder));

        follower.follow();

        assertThat(total("telemedicine")).isOne();
    }

    @Test
    void aChangeOfTheGlossaryBuildsTheIndexAgain() {
        follower.follow();
        when(changes.newest()).thenReturn(6L);
        when(changes.after(5)).thenReturn(List.of(new Change(6, SearchChanges.GLOSSARY, SearchChanges.GLOSSARY)));
        when(indexed.all()).thenReturn(BRIDGE);

        follower.follow();

        assertThat(total("telemedicine")).isZero();
        assertThat(total("bridge")).isOne();
        assertThat(follower.engine().cursor()).hasValue(6);
    }

    private long total(String typed) {
        return SearchEngineContract.search(follower.engine(), typed).total();
    }
}
