package org.jointstatement.commitment.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reads the data file of rules and refuses it, with line and reason, if a row of it cannot be meant. */
final class RuleFile {

    private record Row(int line, String text) {}

    private final String name;
    private final Map<String, List<Row>> sections = new LinkedHashMap<>();
    private final String version;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Inflection inflection = new Inflection();
    private final PatternReader patterns = new PatternReader(sets, inflection);

    RuleFile(String name, String text) {
        this.name = name;
        this.version = digest(text);
        divide(text.lines().toList());
    }

    static RuleFile shipped() {
        String name = "rules.txt";
        try (InputStream file = RuleFile.class.getResourceAsStream("/org/jointstatement/commitment/" + name)) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            return new RuleFile(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rules rules() {
        each("irregular", this::readIrregular);
        each("sources", row -> named(row, ":", sources::put));
        each("sets", row -> named(row, "=", (set, list) -> sets.put(set, patterns.entries(list))));
        Map<Rules.Part, List<Rule>> parts = new EnumMap<>(Rules.Part.class);
        RowReader rows = new RowReader(patterns, sources.keySet());
        for (Rules.Part part : Rules.Part.values()) {
            List<Rule> rules = new ArrayList<>();
            each(part.name().toLowerCase(Locale.ROOT), row -> rules.add(rows.read(part, row.line(), row.text())));
            parts.put(part, rules);
        }
        return new Rules(parts, grammar(), sources, version);
    }

    private Grammar grammar() {
        Map<String, Phrases> phrases = new HashMap<>();
        sets.forEach((set, words) -> phrases.put(set, new Phrases(words)));
        Set<String> missing = new TreeSet<>(Grammar.NEEDED);
        missing.removeAll(sets.keySet());
        if (!missing.isEmpty()) {
            throw new RuleException(name, 1, "the sets " + missing + " are missing");
        }
        Map<String, Form> forms = new HashMap<>(patterns.verbForms());
        Objects.requireNonNull(sets.get("verbs")).forEach(verb -> forms.putAll(inflection.formsOf(verb)));
        return new Grammar(phrases, forms);
    }

    private void divide(List<String> lines) {
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("[") && text.endsWith("]") && !text.contains(" ")) {
                section = text.substring(1, text.length() - 1);
                sections.put(section, new ArrayList<>());
            } else {
                add(section, i + 1, text, Character.isWhitespace(lines.get(i).charAt(0)));
            }
        }
    }

    private void add(String section, int line, String text, boolean indented) {
        List<Row> rows = sections.get(section);
        if (rows == null || indented && rows.isEmpty()) {
            throw new RuleException(name, line, "nothing that this line could belong to stands above it");
        }
        if (indented) {
            Row last = rows.remove(rows.size() - 1);
            rows.add(new Row(last.line(), last.text() + " " + text));
        } else {
            rows.add(new Row(line, text));
        }
    }

    private void each(String section, java.util.function.Consumer<Row> reader) {
        for (Row row : sections.getOrDefault(section, List.of())) {
            try {
                reader.accept(row);
            } catch (IllegalArgumentException e) {
                throw new RuleException(name, row.line(), Objects.requireNonNullElse(e.getMessage(), "unreadable"));
            }
        }
    }

    private static void named(Row row, String sign, java.util.function.BiConsumer<String, String> taker) {
        int at = row.text().indexOf(sign);
        PatternReader.require(at > 0, "a name and '" + sign + "' are expected");
        taker.accept(
                row.text().substring(0, at).strip(),
                row.text().substring(at + 1).strip());
    }

    private void readIrregular(Row row) {
        String[] forms = row.text().split("\\s+");
        PatternReader.require(forms.length == 4, "four forms are expected: take took taken taking");
        inflection.add(forms[0], forms[1], forms[2], forms[3]);
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
