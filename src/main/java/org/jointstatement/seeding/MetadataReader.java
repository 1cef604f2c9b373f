package org.jointstatement.seeding;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the YAML file beside a text: a flat mapping of a few known keys to plain text. Constructs no objects. */
final class MetadataReader {

    /** The largest YAML file, in bytes. */
    static final int MAX_BYTES = 64 * 1024;

    private static final int LONGEST_VALUE = 2000;
    private static final List<String> KEYS =
            List.of("slug", "kind", "shortTitle", "event", "language", "theme", "adopted", "origin");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final String SEE = "write lines like “language: en”; docs/seeds.md lists the keys";

    private final String file;
    private final Map<String, ScalarNode> values = new HashMap<>();

    private MetadataReader(String file) {
        this.file = file;
    }

    static SeedMetadata read(String file, byte[] bytes) {
        return new MetadataReader(file).read(bytes);
    }

    private SeedMetadata read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw SeedText.tooBig(file, bytes.length, MAX_BYTES);
        }
        SeedText.lines(file, bytes);
        Node root = compose(new String(bytes, StandardCharsets.UTF_8));
        if (root == null || root.getTag().equals(Tag.NULL)) {
            return SeedMetadata.NONE;
        }
        if (!(root instanceof MappingNode mapping)) {
            throw refused(line(root), "The file is no list of keys with values", SEE);
        }
        mapping.getValue().forEach(this::keep);
        return new SeedMetadata(
                slug(),
                text("kind"),
                text("shortTitle"),
                text("event"),
                language(),
                text("theme"),
                adopted(),
                text("origin"));
    }

    private @Nullable Node compose(String yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_BYTES);
        limits.setNestingDepthLimit(5);
        limits.setMaxAliasesForCollections(0);
        limits.setAllowRecursiveKeys(false);
        try {
            return new Yaml(new SafeConstructor(limits)).compose(new StringReader(yaml));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw refused(line, "The line is no YAML: " + shortened(Line.fold("" + e.getProblem())), SEE);
        } catch (YAMLException e) {
            throw refused(1, "The file is no YAML", SEE);
        }
    }

    private void keep(NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        int line = line(entry.getKeyNode());
        if (!KEYS.contains(key)) {
            throw refused(
                    line, "The key “" + shortened(key) + "” is unknown", "the keys are " + String.join(", ", KEYS));
        }
        if (!(entry.getValueNode() instanceof ScalarNode value) || !isText(key, value)) {
            throw refused(line, "The value of " + key + " is no text", "put it in quotes, or leave the line out");
        }
        if (value.getValue().length() > LONGEST_VALUE
                || Line.fold(value.getValue()).isEmpty()) {
            throw refused(line, "The value of " + key + " is empty or too long", "shorten it, or leave the line out");
        }
        if (values.put(key, value) != null) {
            throw refused(line, "The key " + key + " stands twice", "leave one of the two");
        }
    }

    private static boolean isText(String key, ScalarNode value) {
        Set<Tag> tags = key.equals("adopted") ? Set.of(Tag.STR, Tag.TIMESTAMP) : Set.of(Tag.STR);
        return tags.contains(value.getTag());
    }

    private @Nullable String text(String key) {
        ScalarNode value = values.get(key);
        return value == null ? null : Line.fold(value.getValue());
    }

    private @Nullable String slug() {
        String slug = text("slug");
        if (slug != null && (slug.length() > 100 || !SLUG.matcher(slug).matches())) {
            throw refusedValue("slug", "use at most 100 small letters a-z and figures, with single hyphens between");
        }
        return slug;
    }

    private @Nullable String language() {
        String language = text("language");
        try {
            return language == null ? null : tag(language);
        } catch (IllformedLocaleException e) {
            throw refusedValue("language", "write a BCP 47 tag such as en, fr or zh-Hans");
        }
    }

    private static String tag(String language) {
        return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
    }

    private @Nullable LocalDate adopted() {
        String adopted = text("adopted");
        try {
            return adopted == null ? null : LocalDate.parse(adopted);
        } catch (DateTimeException e) {
            throw refusedValue("adopted", "write the date like 2020-06-18");
        }
    }

    private SeedException refusedValue(String key, String remedy) {
        ScalarNode value = values.get(key);
        return refused(value == null ? 1 : line(value), "The " + key + " cannot be read", remedy);
    }

    private SeedException refused(int line, String what, String remedy) {
        return new SeedException(file, line, what, remedy);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String shortened(String key) {
        return key.length() > 80 ? key.substring(0, 80) + "…" : key;
    }
}
