package org.jointstatement.citation;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointstatement.statement.Statement;

/** Writes an entry that BibTeX and biblatex read, in UTF-8. */
final class BibTex {

    /** Braces are written by name: a lone one would end the field, with a backslash before it or not. */
    private static final Map<Integer, String> SPECIALS = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\textbraceleft{}"),
            Map.entry((int) '}', "\\textbraceright{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '<', "\\textless{}"),
            Map.entry((int) '>', "\\textgreater{}"),
            Map.entry((int) '|', "\\textbar{}"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '_', "\\_"));

    private BibTex() {}

    static Citation cite(Reference reference) {
        String fields = fields(reference).entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue() + ",\n")
                .collect(Collectors.joining());
        return Citation.of("@misc{" + reference.id() + ",\n" + fields + "}\n");
    }

    private static Map<String, String> fields(Reference reference) {
        Statement statement = reference.statement();
        Map<String, String> fields = new LinkedHashMap<>();
        // The second pair of braces keeps styles from lowering the title's capitals.
        fields.put("title", "{{" + escaped(statement.title()) + "}}");
        String event = reference.eventBesideTitle();
        fields.put("howpublished", braced(event == null ? statement.kind() : statement.kind() + ", " + event));
        if (statement.event() != null) {
            fields.put("eventtitle", braced(statement.event()));
        }
        LocalDate adopted = statement.adopted();
        if (adopted != null) {
            fields.put("year", "{" + adopted.getYear() + "}");
            fields.put("month", macro(adopted.getMonth()));
            fields.put("date", "{" + adopted + "}");
        }
        List<String> remarks = Remarks.on(reference);
        if (!remarks.isEmpty()) {
            fields.put("note", braced(String.join(". ", remarks)));
        }
        fields.put("language", braced(statement.language()));
        // Packages take an address as it is.
        fields.put("url", "{" + reference.url() + "}");
        return fields;
    }

    private static String macro(Month month) {
        return month.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static String braced(String text) {
        return "{" + escaped(text) + "}";
    }

    private static String escaped(String text) {
        return Remarks.line(text)
                .codePoints()
                .mapToObj(letter -> SPECIALS.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }
}
