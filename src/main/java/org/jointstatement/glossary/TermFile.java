package org.jointstatement.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the data file of terms and refuses it, with line and reason, if a line of it cannot be meant. */
final class TermFile {

    private static final int FIELDS = 6;

    private final String name;
    private final String text;
    private final Map<String, Integer> lines = new HashMap<>();

    TermFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static TermFile shipped() {
        String name = "terms.txt";
        try (InputStream file = TermFile.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            return new TermFile(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terms in the order of the file. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        List<String> written = text.lines().toList();
        for (int i = 0; i < written.size(); i++) {
            String line = written.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                terms.add(term(i + 1, line));
            }
        }
        return terms;
    }

    private Term term(int line, String written) {
        String[] fields = Stream.of(written.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (fields.length != FIELDS) {
            throw refused(line, fields.length + " fields instead of " + FIELDS);
        }
        TermKind kind = TermKind.find(fields[0])
                .orElseThrow(() -> refused(line, "\"" + fields[0] + "\" is not abbreviation, body or instrument"));
        TermText term = new TermText(fields[1], fields[2], fields[3], fields[4], TermText.lines(fields[5], ";"));
        term.problems().forEach((field, problem) -> {
            throw refused(line, field + ": " + problem.reason());
        });
        return alone(line, term.toTerm(kind));
    }

    /** A key and each form belong to one line, or nobody could tell which is meant. */
    private Term alone(int line, Term term) {
        Stream.concat(Stream.of("key " + term.key()), term.forms().stream()).forEach(form -> {
            Integer other = lines.putIfAbsent(form, line);
            if (other != null) {
                throw refused(line, "\"" + form + "\" stands on line " + other);
            }
        });
        return term;
    }

    private IllegalArgumentException refused(int line, String reason) {
        return new IllegalArgumentException(name + ", line " + line + ": " + reason);
    }
}
