package org.jointstatement.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Which words are short for which, both ways. */
public final class Abbreviations {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern ENDING = Pattern.compile("(?<=[\\p{Lu}\\p{N}])(?:['’][sS]|s['’]?)$");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}.&]*(?:['’]?s)?");

    /** The ways to print one thing: "LDCs", "least developed countries", ... */
    public record Meaning(List<String> forms) {
        public Meaning {
            forms = List.copyOf(forms);
        }
    }

    private final UnaryOperator<String> stems;
    private final Map<String, Set<Meaning>> byAbbreviation = new HashMap<>();
    private final Map<String, Set<Meaning>> byWords = new HashMap<>();
    private int longest;

    private Abbreviations(UnaryOperator<String> stems) {
        this.stems = stems;
    }

    /**
     * Knows the meanings of which one form at least is an abbreviation.
     *
     * @param stems makes inflected words equal
     */
    public static Abbreviations of(Iterable<Meaning> meanings, UnaryOperator<String> stems) {
        Abbreviations known = new Abbreviations(stems);
        meanings.forEach(known::add);
        return known;
    }

    private void add(Meaning meaning) {
        if (meaning.forms().stream().noneMatch(Abbreviations::isAbbreviated)) {
            return;
        }
        for (String form : meaning.forms()) {
            if (isAbbreviated(form)) {
                byAbbreviation
                        .computeIfAbsent(key(form), key -> new LinkedHashSet<>())
                        .add(meaning);
            } else {
                String words = stems.apply(form);
                byWords.computeIfAbsent(words, key -> new LinkedHashSet<>()).add(meaning);
                longest = Math.max(longest, words.split(" ").length);
            }
        }
    }

    /** How many words the longest of them has. */
    public int longest() {
        return longest;
    }

    public boolean knows(String abbreviation) {
        return byAbbreviation.containsKey(key(abbreviation));
    }

    /** What else may be printed for an abbreviation, or for words that are abbreviated; each once. */
    public List<String> others(String typed) {
        Map<String, String> others = new LinkedHashMap<>();
        String own = same(typed);
        for (Meaning meaning : meanings(typed)) {
            for (String form : meaning.forms()) {
                String same = same(form);
                if (!same.equals(own) && !same.equals(stems.apply(typed))) {
                    others.putIfAbsent(same, form);
                }
            }
        }
        return new ArrayList<>(others.values());
    }

    private Set<Meaning> meanings(String typed) {
        Set<Meaning> meanings = new LinkedHashSet<>(byAbbreviation.getOrDefault(key(typed), Set.of()));
        String plural = typed.toLowerCase(Locale.ROOT);
        if (plural.endsWith("s")) {
            meanings.addAll(byAbbreviation.getOrDefault(key(plural.substring(0, plural.length() - 1)), Set.of()));
        }
        meanings.addAll(byWords.getOrDefault(stems.apply(typed), Set.of()));
        return meanings;
    }

    private String same(String form) {
        return isAbbreviated(form) ? key(form) : stems.apply(form);
    }

    /** Nothing but capitals, with figures, dots and a plural perhaps. */
    public static boolean isCapitals(String word) {
        return CAPITALS.matcher(word).matches() && isAbbreviated(word);
    }

    /** One word with two capitals, or a capital and a figure. */
    public static boolean isAbbreviated(String word) {
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        long figures = word.codePoints().filter(Character::isDigit).count();
        return word.indexOf(' ') < 0 && (capitals > 1 || capitals == 1 && figures > 0);
    }

    /** The letters and figures of an abbreviation in capitals, without its plural. */
    public static String key(String abbreviation) {
        String singular = ENDING.matcher(abbreviation).replaceFirst("");
        return NOT_LETTERS.matcher(singular).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
