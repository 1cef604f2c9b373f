package org.jointstatement.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of the country reference: comma-separated, headings first, a field with a comma in double quotes. */
record ReferenceFile(String name, String text) {

    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^,\"]*+))(,|$)");

    /** Reads a file that lies beside this class. */
    static ReferenceFile of(String name) {
        try (InputStream file = Objects.requireNonNull(ReferenceFile.class.getResourceAsStream(name), name)) {
            return new ReferenceFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines under the headings, which must be just these. */
    List<ReferenceLine> lines(String... headings) {
        List<String> written = text.lines().toList();
        List<ReferenceLine> lines = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            List<String> fields = fields(i + 1, written.get(i));
            if (i == 0 && !fields.equals(List.of(headings))) {
                throw refused(1, "the headings are " + fields + " instead of " + List.of(headings));
            }
            if (i > 0) {
                lines.add(line(i + 1, fields, headings));
            }
        }
        return lines;
    }

    private ReferenceLine line(int number, List<String> fields, String... headings) {
        if (fields.size() != headings.length) {
            throw refused(number, fields.size() + " fields instead of " + headings.length);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < headings.length; i++) {
            values.put(headings[i], fields.get(i));
        }
        return new ReferenceLine(name, number, values);
    }

    private List<String> fields(int number, String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        boolean more = true;
        while (more) {
            if (!field.find()) {
                throw refused(number, "a quotation mark stands where none can");
            }
            fields.add(Stream.of(1, 2)
                    .map(field::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("")
                    .replace("\"\"", "\""));
            more = !field.group(3).isEmpty();
        }
        return fields;
    }

    private IllegalArgumentException refused(int number, String reason) {
        return new ReferenceLine(name, number, Map.of()).refused(reason);
    }
}
