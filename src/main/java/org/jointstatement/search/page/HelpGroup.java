package org.jointstatement.search.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.words.WordFile;

/**
 * Examples of queries that show one thing.
 *
 * @param name the middle of the keys of its words
 */
public record HelpGroup(String name, List<Example> examples) {

    /** A query that can be tried. */
    record Example(String query, Mode mode) {

        /** The mode as addresses name it; none for the one that is usual. */
        public String parameter() {
            return mode == Mode.SMART ? "" : mode.name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<HelpGroup> SHIPPED = read();

    public HelpGroup {
        examples = List.copyOf(examples);
    }

    static List<HelpGroup> shipped() {
        return SHIPPED;
    }

    private static List<HelpGroup> read() {
        Map<String, List<Example>> groups = new LinkedHashMap<>();
        for (String line : WordFile.read("help-examples.txt").lines()) {
            String[] parts = line.split("\\s*\\|\\s*");
            Mode mode = parts.length > 2 ? Mode.valueOf(parts[2].toUpperCase(Locale.ROOT)) : Mode.SMART;
            groups.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(new Example(parts[1], mode));
        }
        return groups.entrySet().stream()
                .map(group -> new HelpGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
