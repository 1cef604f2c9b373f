package org.jointstatement.commitment.rules;

import static org.jointstatement.commitment.rules.PatternReader.require;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Confidence;
import org.jointstatement.commitment.Direction;

/** Reads a row of the data file's tables. */
final class RowReader {

    private static final Set<Subject> USUAL =
            EnumSet.of(Subject.SELF, Subject.EITHER, Subject.ELIDED, Subject.MEMBERS, Subject.IT);

    private final PatternReader patterns;
    private final Set<String> sources;
    private final Set<String> ids = new HashSet<>();

    RowReader(PatternReader patterns, Set<String> sources) {
        this.patterns = patterns;
        this.sources = sources;
    }

    Rule read(Rules.Part part, int line, String text) {
        List<String> cells = new ArrayList<>();
        Arrays.stream(text.split("\\|", -1)).map(String::strip).forEach(cells::add);
        require(ids.add(cells.get(0)), "the id " + cells.get(0) + " stands twice");
        require(cells.get(0).matches("[a-z][a-z0-9.-]*"), "'" + cells.get(0) + "' is no id");
        return switch (part) {
            case OPENINGS, IMPERSONAL, LEADS -> typed(line, cells);
            default -> untyped(line, cells);
        };
    }

    private Rule untyped(int line, List<String> cells) {
        require(cells.size() == 2, "id and pattern are expected, with one | between them");
        return new Rule(
                cells.get(0),
                line,
                ClauseType.CONTEXT,
                0,
                false,
                Direction.NONE,
                Confidence.HIGH,
                USUAL,
                patterns.read(cells.get(1)),
                List.of(),
                "");
    }

    private Rule typed(int line, List<String> cells) {
        require(cells.size() == 6, "six cells are expected: id | type | subjects | pattern | sources | example");
        List<String> kind = List.of(cells.get(1).split("\\s+"));
        require(kind.size() >= 2 && kind.get(1).matches("[0-5]\\+?"), "a type and a strength from 0 to 5 are expected");
        ClauseType type = named(ClauseType.class, kind.get(0));
        return new Rule(
                cells.get(0),
                line,
                type,
                kind.get(1).charAt(0) - '0',
                kind.get(1).endsWith("+"),
                kind.stream().anyMatch("OTHERS"::equals) ? Direction.OTHERS : directionOf(type, kind),
                confidenceOf(kind),
                subjects(cells.get(2)),
                patterns.read(cells.get(3)),
                knownSources(cells.get(4)),
                cells.get(5));
    }

    private static Direction directionOf(ClauseType type, List<String> kind) {
        if (kind.contains("SELF")) {
            return Direction.SELF;
        }
        return switch (type) {
            case PLEDGE -> Direction.SELF;
            case CALL, ENCOURAGE -> Direction.OTHERS;
            default -> Direction.NONE;
        };
    }

    private static Confidence confidenceOf(List<String> kind) {
        for (String word : kind.subList(2, kind.size())) {
            require(Set.of("SELF", "OTHERS", "LOW", "MEDIUM").contains(word), "'" + word + "' is not known here");
        }
        if (kind.contains("LOW")) {
            return Confidence.LOW;
        }
        return kind.contains("MEDIUM") ? Confidence.MEDIUM : Confidence.HIGH;
    }

    private static Set<Subject> subjects(String cell) {
        if (cell.isEmpty()) {
            return USUAL;
        }
        if (cell.equals("any")) {
            return EnumSet.allOf(Subject.class);
        }
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        for (String name : cell.split("\\s+")) {
            subjects.add(named(Subject.class, name.toUpperCase(Locale.ROOT)));
        }
        return subjects;
    }

    private List<String> knownSources(String cell) {
        List<String> keys = cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
        keys.forEach(key -> require(sources.contains(key), "there is no source " + key));
        return keys;
    }

    private static <E extends Enum<E>> E named(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' is not one of " + Arrays.toString(kind.getEnumConstants())));
    }
}
