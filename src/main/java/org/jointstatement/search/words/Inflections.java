package org.jointstatement.search.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plain inflections of English words: the -s of a noun or a verb, -ed and -ing. A stemmer that keeps whole words keeps
 * apart those that stand in a dictionary by themselves, such as working and work.
 */
public final class Inflections {

    static final int MOST = 8;

    private static final int SHORTEST = 3;

    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern DOUBLED = Pattern.compile(".*[^aeiouslf]([bdgmnprt])\\1|.*[aeiou]([bdglmnprt])\\2");
    private static final Pattern SHORT_VOWEL = Pattern.compile(".*[^aeiou][aeiou][bdglmnprt]");
    /** Before -ed and -ing such a word always has its last letter twice: cared is not of car. */
    private static final Pattern ONE_SHORT_VOWEL = Pattern.compile("[^aeiou]*[aeiou][bdglmnprt]");

    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh|o)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");

    /** Words of which each means something of its own, whatever they look like. */
    private static final Set<String> APART = WordFile.read("english-stems.txt").lines().stream()
            .map(line -> line.split("\\s*=\\s*"))
            .filter(pair -> pair[0].equals(pair[1]))
            .map(pair -> pair[0])
            .collect(Collectors.toUnmodifiableSet());

    /** Words that hold a sentence together have none: thing is not of the. */
    private static final Set<String> SMALL =
            Set.copyOf(WordFile.read("stop-words-en.txt").words());

    private Inflections() {}

    /**
     * The words of a vocabulary that differ from a folded word in their inflection only, the word itself aside.
     *
     * @param stem of a word: it tells whose -ed and -ing a word has, so that united is of unite and not of unit
     */
    public static List<String> of(String word, Vocabulary vocabulary, UnaryOperator<String> stem) {
        if (APART.contains(word) || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String base : bases(word)) {
            List<String> own =
                    forms(base).stream().filter(form -> isOf(base, form, stem)).toList();
            forms.addAll(own.contains(word) ? own : List.of());
        }
        return forms.stream()
                .filter(form -> !form.equals(word) && !APART.contains(form) && vocabulary.hasWord(form))
                .limit(MOST)
                .toList();
    }

    /** Whether a word with -ed or -ing is not of the verb with an e that it or its other form is of: uniting is of unite. */
    private static boolean isOf(String base, String form, UnaryOperator<String> stem) {
        if (base.endsWith("ee")) {
            // Agreed is of agree, and seed is not of see.
            return !form.equals(base + "d") || stem.apply(form).equals(base);
        }
        String other = form.equals(base + "ed") ? base + "ing" : form.equals(base + "ing") ? base + "ed" : "";
        return other.isEmpty() || Stream.of(form, other).map(stem).noneMatch((base + "e")::equals);
    }

    /** What a word may be an inflection of, itself among them. */
    private static Set<String> bases(String word) {
        Set<String> bases = new LinkedHashSet<>(Set.of(word));
        if (word.endsWith("s") && !word.matches(".*(?:ss|us|is)")) {
            bases.add(cut(word, 1));
            bases.add(
                    word.endsWith("ies")
                            ? cut(word, 3) + "y"
                            : HISSING.matcher(cut(word, 2)).matches() ? cut(word, 2) : word);
        } else if (word.endsWith("ied")) {
            bases.add(cut(word, 3) + "y");
        } else if (word.endsWith("ed")) {
            bases.addAll(before(cut(word, 2)));
        } else if (word.endsWith("ing")) {
            bases.addAll(before(cut(word, 3)));
        }
        return bases.stream()
                .filter(base -> base.length() >= SHORTEST
                        && !SMALL.contains(base)
                        && VOWEL.matcher(base).find())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What stands before -ed or -ing may have lost an e, or have its last letter twice. */
    private static List<String> before(String ending) {
        return DOUBLED.matcher(ending).matches() ? List.of(ending, cut(ending, 1)) : List.of(ending, ending + "e");
    }

    private static List<String> forms(String base) {
        if (CONSONANT_Y.matcher(base).matches()) {
            String stem = cut(base, 1);
            return List.of(base, stem + "ies", stem + "ied", base + "ing");
        }
        if (base.endsWith("e")) {
            return List.of(base, base + "s", base + "d", (base.endsWith("ee") ? base : cut(base, 1)) + "ing");
        }
        if (HISSING.matcher(base).matches()) {
            return List.of(base, base + "es", base + "s", base + "ed", base + "ing");
        }
        String doubled = base + base.charAt(base.length() - 1);
        if (ONE_SHORT_VOWEL.matcher(base).matches()) {
            return List.of(base, base + "s", doubled + "ed", doubled + "ing");
        }
        return SHORT_VOWEL.matcher(base).matches()
                ? List.of(base, base + "s", base + "ed", base + "ing", doubled + "ed", doubled + "ing")
                : List.of(base, base + "s", base + "ed", base + "ing");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
