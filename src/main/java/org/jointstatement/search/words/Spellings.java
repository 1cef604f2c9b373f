package org.jointstatement.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways to spell a word in different countries, by rules and by a list of what follows none. */
public final class Spellings {

    /** Letters that one spelling has where another has others; a $ stands for the end of the word. */
    private record Rule(String one, String other) {}

    /** Before the letters of a rule at least so many others stand: "hour" is no "hor". */
    private static final int BEFORE = 3;

    private static final Spellings SHIPPED = new Spellings(WordFile.read("spellings.txt"));

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Set<String>> pairs = new HashMap<>();

    private Spellings(WordFile file) {
        for (String line : file.lines()) {
            if (line.contains("/")) {
                String[] sides = line.split("\\s*/\\s*");
                rules.add(new Rule(sides[0], sides[1]));
                rules.add(new Rule(sides[1], sides[0]));
            } else {
                String[] words = line.split("\\s*=\\s*");
                pairs.computeIfAbsent(words[0], key -> new LinkedHashSet<>()).add(words[1]);
                pairs.computeIfAbsent(words[1], key -> new LinkedHashSet<>()).add(words[0]);
            }
        }
    }

    public static Spellings shipped() {
        return SHIPPED;
    }

    /** Other spellings that a folded word may have; most of them are none, so ask a vocabulary. */
    public Set<String> of(String word) {
        Set<String> spellings = new LinkedHashSet<>(pairs.getOrDefault(word, Set.of()));
        String marked = word + "$";
        for (Rule rule : rules) {
            int at = marked.indexOf(rule.one(), BEFORE);
            while (at >= 0) {
                String changed = marked.substring(0, at)
                        + rule.other()
                        + marked.substring(at + rule.one().length());
                spellings.add(changed.replace("$", ""));
                at = marked.indexOf(rule.one(), at + 1);
            }
        }
        spellings.remove(word);
        return spellings;
    }
}
