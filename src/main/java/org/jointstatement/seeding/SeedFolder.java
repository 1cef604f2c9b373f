package org.jointstatement.seeding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jointstatement.statement.Statement;

/** The folder that texts are read from, each with the YAML file beside it. */
final class SeedFolder {

    /** A text as read, with the bytes it was read from. */
    record Seed(Statement statement, byte[] bytes) {}

    private static final String READABLE = "put a readable file there, or take it away";

    private final Path folder;

    SeedFolder(Path folder) {
        this.folder = folder;
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** The names of the texts, and of YAML files that belong to none, in order. Hidden files do not count. */
    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".") && (isText(name) || isLonely(name))) {
                    names.add(name);
                }
            }
        }
        // By the name without its ending: a text comes before its copies, since "-" and " " are less than ".".
        names.sort(Comparator.comparing(SeedFolder::stem).thenComparing(Comparator.naturalOrder()));
        return names;
    }

    Seed read(String name) {
        if (!isText(name)) {
            throw new SeedException(
                    name, 1, "No text belongs to this file", "name it like the text, with .yaml in place of .txt");
        }
        byte[] bytes = bytes(name, SeedText.MAX_BYTES);
        String yaml = stem(name) + ".yaml";
        SeedMetadata metadata = Files.exists(folder.resolve(yaml))
                ? MetadataReader.read(yaml, bytes(yaml, MetadataReader.MAX_BYTES))
                : SeedMetadata.NONE;
        return new Seed(LayoutReader.read(name, bytes, metadata), bytes);
    }

    /** At most one byte more than the limit: enough to see that a file which grows meanwhile is too big. */
    private byte[] bytes(String name, int limit) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new SeedException(name, 1, "This is no regular file", READABLE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > limit) {
                throw SeedText.tooBig(name, Files.size(file), limit);
            }
            return in.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new SeedException(name, 1, "The file cannot be read", READABLE);
        }
    }

    private boolean isLonely(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yml") || lower.endsWith(".yaml") && !Files.exists(folder.resolve(stem(name) + ".txt"));
    }

    private static boolean isText(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
