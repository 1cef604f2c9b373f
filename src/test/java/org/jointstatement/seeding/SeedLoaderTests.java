package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.seeding.SeedOutcome.Result;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@PortalTest
class SeedLoaderTests {

    private static final Viewer ADMINISTRATOR = new Viewer(UUID.randomUUID(), "the administrator", Role.ADMINISTRATOR);

    @TempDir
    private Path folder;

    @Autowired
    private Statements statements;

    @Autowired
    private Seeds started;

    @Test
    void theShippedTextIsServedAfterTheStart() {
        assertThat(statements.get("belt-and-road-covid-19-2020").paragraphs()).hasSize(19);
        assertThat(started.all(ADMINISTRATOR))
                .extracting(SeedOutcome::file, SeedOutcome::paragraphs)
                .contains(tuple("belt-and-road-covid-19-2020.txt", 19));
    }

    @Test
    void whoHasALibraryReadsItWhileTextsAreLoaded() throws IOException {
        write("meanwhile.txt", "Statement on Ferries\n\nWe met.\n");
        SeedLoader loader = new SeedLoader(folder, statements, new Seeds());

        loader.afterSingletonsInstantiated();
        assertThat(statements.find("meanwhile")).isEmpty();

        loader.run(new DefaultApplicationArguments());
        assertThat(statements.find("meanwhile")).isPresent();
    }

    @Test
    void aTextIsPublishedOnceAndRevisedWhenItChanges() throws IOException {
        write("loaded.txt", "Statement on Ferries\n\nWe met.\n");
        assertThat(load()).extracting(SeedOutcome::result).containsExactly(Result.PUBLISHED);
        assertThat(load()).extracting(SeedOutcome::result).containsExactly(Result.UNCHANGED);

        write("loaded.txt", "Statement on Ferries\n\nWe met again.\n");
        assertThat(load()).extracting(SeedOutcome::result).containsExactly(Result.REVISED);
        assertThat(statements.get("loaded").revision()).isEqualTo(2);
    }

    @Test
    void aChangedYamlFileIsANewRevision() throws IOException {
        write("loaded-yaml.txt", "Statement on Ferries\n\nWe met.\n");
        load();
        write("loaded-yaml.yaml", "event: The Ferry Conference\n");

        assertThat(load()).extracting(SeedOutcome::result).containsExactly(Result.REVISED);
        assertThat(statements.get("loaded-yaml").event()).isEqualTo("The Ferry Conference");
    }

    @Test
    void refusedTextsStopNoOthers() throws IOException {
        Files.write(folder.resolve("a-binary.txt"), new byte[] {1, 2, '\n', 3, 0, 5});
        write("b-empty.txt", "");
        Files.createDirectory(folder.resolve("c-folder.txt"));
        Files.createSymbolicLink(folder.resolve("d-loop.txt"), folder.resolve("d-loop.txt"));
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("e-big.txt").toFile(), "rw")) {
            sparse.setLength(50L * 1024 * 1024);
        }
        write("f-line.txt", "Title\n\n" + "x".repeat(3_000_000));
        Files.write(folder.resolve("g-latin.txt"), new byte[] {'T', '\n', '\n', 'W', (byte) 0xE9, '.'});
        write("h-good.txt", "Statement on Bells\n\nWe met.\n");

        assertThat(load())
                .extracting(SeedOutcome::file, SeedOutcome::line, SeedOutcome::isRefused)
                .containsExactly(
                        tuple("a-binary.txt", 1, true),
                        tuple("b-empty.txt", 1, true),
                        tuple("c-folder.txt", 1, true),
                        tuple("d-loop.txt", 1, true),
                        tuple("e-big.txt", 1, true),
                        tuple("f-line.txt", 3, true),
                        tuple("g-latin.txt", 3, true),
                        tuple("h-good.txt", 0, false));
        assertThat(statements.find("h-good")).isPresent();
    }

    @Test
    void ofTwoTextsWithOneSlugTheFirstIsServedAndBothAreNamed() throws IOException {
        write("one-slug.txt", "Statement on Bells\n\nWe met.\n");
        write("two-slug.txt", "Statement on Horns\n\nWe met.\n");
        write("two-slug.yaml", "slug: one-slug\n");

        List<SeedOutcome> outcomes = load();

        assertThat(outcomes).extracting(SeedOutcome::isRefused).containsExactly(false, true);
        assertThat(outcomes.get(1).file()).isEqualTo("two-slug.txt");
        assertThat(outcomes.get(1).message()).contains("one-slug.txt");
        assertThat(statements.get("one-slug").title()).isEqualTo("Statement on Bells");
    }

    @Test
    void aCopyWithTheSameSlugNeverTakesThePlaceOfItsText() throws IOException {
        write("copied.txt", "Statement on Bells\n\nWe met.\n");
        write("copied-2.txt", "Statement on Horns\n\nWe met.\n");
        write("copied-2.yaml", "slug: copied\n");
        assertThat(load())
                .extracting(SeedOutcome::file, SeedOutcome::isRefused)
                .containsExactly(tuple("copied.txt", false), tuple("copied-2.txt", true));

        write("another.txt", "Statement on Horns\n\nWe met.\n");
        write("another.yaml", "slug: copied\n");
        assertThat(load())
                .extracting(SeedOutcome::file, SeedOutcome::isRefused)
                .containsExactly(tuple("another.txt", true), tuple("copied.txt", false), tuple("copied-2.txt", true));
        assertThat(statements.get("copied").revision()).isEqualTo(1);
    }

    @Test
    void aBadYamlFileIsNamedWithItsLine() throws IOException {
        write("bad-yaml.txt", "Statement on Bells\n\nWe met.\n");
        write("bad-yaml.yaml", "# nothing\nkindd: Statement\n");

        assertThat(load()).extracting(SeedOutcome::file, SeedOutcome::line).containsExactly(tuple("bad-yaml.yaml", 2));
    }

    @Test
    void aYamlFileWithoutATextIsReportedAndHiddenFilesAreNot() throws IOException {
        write("lonely.yaml", "language: en\n");
        write(".hidden.txt", "nothing");
        write("notes.md", "nothing");

        assertThat(load()).extracting(SeedOutcome::file).containsExactly("lonely.yaml");
    }

    @Test
    void aNameWithALineBreakForgesNoLogLine() throws IOException {
        write("a\nb.txt", "");

        assertThat(load()).extracting(SeedOutcome::file).containsExactly("a?b.txt");
    }

    @Test
    void aMissingFolderStopsNothing() {
        Seeds seeds = new Seeds();

        new SeedLoader(folder.resolve("none"), statements, seeds).load();

        assertThat(seeds.all(ADMINISTRATOR)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<SeedOutcome> load() {
        Seeds seeds = new Seeds();
        new SeedLoader(folder, statements, seeds).load();
        return seeds.all(ADMINISTRATOR);
    }
}
