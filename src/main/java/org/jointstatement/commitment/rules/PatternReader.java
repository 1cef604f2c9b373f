package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the pattern language of the data file; the head of that file describes it. */
final class PatternReader {

    private static final int MOST_GAPS = 2;

    private final Map<String, Set<String>> sets;
    private final Inflection inflection;
    private final Map<String, Form> verbForms = new HashMap<>();

    PatternReader(Map<String, Set<String>> sets, Inflection inflection) {
        this.sets = sets;
        this.inflection = inflection;
    }

    /** Every form of every verb that a pattern named. */
    Map<String, Form> verbForms() {
        return verbForms;
    }

    /** Reads a cell of patterns with semicolons between them; throws {@code IllegalArgumentException} with a reason. */
    List<Pattern> read(String cell) {
        List<Pattern> patterns = new ArrayList<>();
        for (String written : cell.split(";")) {
            patterns.add(pattern(written.strip()));
        }
        return patterns;
    }

    private Pattern pattern(String written) {
        List<Element> elements = new ArrayList<>();
        for (String step : written.split("\\s+")) {
            elements.add(element(step));
        }
        Pattern pattern = new Pattern(written, List.copyOf(elements));
        require(!pattern.firstWords().isEmpty(), "'" + written + "' must begin with a word, a set or a verb");
        require(pattern.gaps() <= MOST_GAPS, "'" + written + "' has more than " + MOST_GAPS + " gaps");
        long brackets =
                elements.stream().filter(Element.Bracket.class::isInstance).count();
        require(brackets == 0 || brackets == 2, "'" + written + "' has a bracket without its other half");
        return pattern;
    }

    private Element element(String step) {
        return switch (step) {
            case ".." -> new Element.Gap(0, 6, true, false);
            case "..." -> new Element.Gap(0, 60, false, false);
            case ">>" -> new Element.Gap(1, 15, true, true);
            case "TO" -> new Element.Infinitive();
            case "VERB" -> new Element.AnyVerb();
            case "YEAR" -> new Element.Year();
            case "NUMBER" -> new Element.Number();
            case "[" -> new Element.Bracket(true);
            case "]" -> new Element.Bracket(false);
            default -> step.contains("~") ? verb(step) : choice(step);
        };
    }

    private Element verb(String step) {
        Map<String, Form> forms = new HashMap<>();
        for (String alternative : step.split("/")) {
            require(alternative.endsWith("~"), "'" + step + "' mixes verbs and words");
            forms.putAll(inflection.formsOf(alternative.substring(0, alternative.length() - 1)));
        }
        forms.keySet().forEach(form -> require(form.matches("[a-z'-]+"), "'" + step + "' is no verb"));
        verbForms.putAll(forms);
        return new Element.Verb(forms);
    }

    private Element choice(String step) {
        boolean optional = step.endsWith("?");
        Set<String> phrases = new HashSet<>();
        for (String alternative : (optional ? step.substring(0, step.length() - 1) : step).split("/")) {
            if (alternative.startsWith("<")) {
                phrases.addAll(setNamed(alternative));
            } else {
                require(alternative.matches("[\\p{Ll}\\p{Nd}'%$€£¥-]+"), "'" + alternative + "' is no word");
                phrases.add(alternative);
            }
        }
        return new Element.Choice(new Phrases(phrases), optional);
    }

    private Set<String> setNamed(String reference) {
        require(reference.endsWith(">"), "'" + reference + "' lacks its '>'");
        Set<String> set = sets.get(reference.substring(1, reference.length() - 1));
        if (set == null) {
            throw new IllegalArgumentException("there is no set " + reference);
        }
        return set;
    }

    /** Reads the entries of a set: words, phrases, other sets, and all forms of a verb where it ends in a tilde. */
    Set<String> entries(String list) {
        Set<String> entries = new HashSet<>();
        BiFunction<String, String, String> cut = (entry, end) -> entry.substring(0, entry.length() - end.length());
        Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(e -> !e.isEmpty())
                .forEach(entry -> {
                    if (entry.startsWith("<")) {
                        entries.addAll(setNamed(entry));
                    } else if (entry.endsWith("~")) {
                        entries.addAll(inflection.formsOf(cut.apply(entry, "~")).keySet());
                    } else {
                        entries.add(entry.replaceAll("\\s+", " "));
                    }
                });
        return entries;
    }

    static void require(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }
}
