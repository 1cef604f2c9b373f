package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.testing.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library for trying size is one that the portal can load. */
class LibraryTests {

    @TempDir
    private Path folder;

    @Test
    void itsFilesAreReadAsTheyWereMeant() throws Exception {
        Library.main(new String[] {folder.toString(), "3"});
        SeedFolder seeds = new SeedFolder(folder);

        assertThat(seeds.names()).containsExactly("library-00001.txt", "library-00002.txt", "library-00003.txt");
        for (int number = 0; number < 3; number++) {
            Statement read = seeds.read(seeds.names().get(number)).statement();
            assertThat(texts(read)).isEqualTo(texts(Library.statement(number)));
            assertThat(read.paragraphs()).hasSize(Library.PARAGRAPHS);
            assertThat(sentences(read)).isEqualTo(sentences(Library.statement(number)));
        }
    }

    private static List<String> texts(Statement statement) {
        return statement.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static List<Integer> sentences(Statement statement) {
        return statement.paragraphs().stream()
                .map(paragraph -> paragraph.sentences().size())
                .toList();
    }
}
