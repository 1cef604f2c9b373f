package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README and docs lead to is there: every relative link, also to a heading, and every file they name. */
class DocumentsTests {

    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern FILE = Pattern.compile("`((?:src|docs|seeds)/[\\w./-]+)`");

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkLands(Path document) {
        assertThat(all(LINK, document))
                .filteredOn(link -> !link.contains("://"))
                .allSatisfy(link -> {
                    String[] parts = link.split("#", 2);
                    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
                    assertThat(target).exists();
                    if (parts.length == 2) {
                        assertThat(all(HEADING, target).stream().map(DocumentsTests::anchor))
                                .contains(parts[1]);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFileThatIsNamedIsThere(Path document) {
        assertThat(all(FILE, document))
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> all(Pattern pattern, Path document) {
        try {
            String text = CODE.matcher(Files.readString(document)).replaceAll("");
            return pattern.matcher(text).results().map(DocumentsTests::first).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(MatchResult found) {
        return found.group(1);
    }

    /** A heading's name in addresses, as the usual viewers of Markdown make it. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
