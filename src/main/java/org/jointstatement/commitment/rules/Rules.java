package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of a data file, found by the words that their patterns begin with. */
public final class Rules {

    /** The parts of the data file that hold rows with patterns. */
    enum Part {
        OPENINGS,
        IMPERSONAL,
        CARRIERS,
        LEADS,
        CAVEATS,
        NOCAVEATS,
        REITERATION,
        TARGETS
    }

    private final Map<Part, List<Rule>> parts;
    private final Map<Part, Map<String, List<Rule>>> byFirstWord = new HashMap<>();
    private final Grammar grammar;
    private final Map<String, String> sources;
    private final String version;

    Rules(Map<Part, List<Rule>> parts, Grammar grammar, Map<String, String> sources, String version) {
        this.parts = parts;
        this.grammar = grammar;
        this.sources = sources;
        this.version = version;
        parts.forEach((part, rules) -> byFirstWord.put(part, index(rules)));
    }

    /** Reads the file that ships with the portal. */
    public static Rules shipped() {
        return RuleFile.shipped().rules();
    }

    /** Every rule that gives a clause its type, in the order of the file. */
    public List<Rule> rules() {
        List<Rule> all = new ArrayList<>();
        for (Part part : List.of(Part.OPENINGS, Part.IMPERSONAL, Part.LEADS)) {
            all.addAll(parts.getOrDefault(part, List.of()));
        }
        return all;
    }

    /** Every rule that gives no type: what is a caveat, what is not, what says that a thing is said again. */
    public List<Rule> aside() {
        return Stream.of(Part.CAVEATS, Part.NOCAVEATS, Part.REITERATION)
                .flatMap(part -> parts.getOrDefault(part, List.of()).stream())
                .toList();
    }

    /** What the keys in the rules' column of sources stand for. */
    public Map<String, String> sources() {
        return sources;
    }

    /** The first twelve figures of the file's SHA-256: figures of accuracy belong to one version. */
    public String version() {
        return version;
    }

    Grammar grammar() {
        return grammar;
    }

    /** The rules of a part that may begin with a word, in the order of the file. */
    List<Rule> beginningWith(Part part, String word) {
        return byFirstWord.getOrDefault(part, Map.of()).getOrDefault(word, List.of());
    }

    private static Map<String, List<Rule>> index(List<Rule> rules) {
        Map<String, List<Rule>> index = new HashMap<>();
        for (Rule rule : rules) {
            rule.patterns().stream()
                    .flatMap(pattern -> pattern.firstWords().stream())
                    .distinct()
                    .forEach(word -> index.computeIfAbsent(word, first -> new ArrayList<>())
                            .add(rule));
        }
        return index;
    }
}
