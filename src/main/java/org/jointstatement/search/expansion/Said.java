package org.jointstatement.search.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointstatement.search.expansion.Alternatives.Alternative;
import org.jointstatement.search.expansion.Expansion.Kind;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.query.Read;

/** Keeps what words are searched as besides, and leaves out what somebody has taken off. */
final class Said {

    private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> without;
    private final List<Expansion> expansions = new ArrayList<>();
    private final List<String> capitals = new ArrayList<>();

    /**
     * Begins.
     *
     * @param without the ids of expansions that were taken off
     */
    Said(Set<String> without) {
        this.without = without;
    }

    /** Says that a word in capitals was read as an abbreviation. */
    void addAbbreviation(String word) {
        capitals.add(word);
    }

    /** Says which other forms a word has, and whether they were taken off. */
    boolean isWithoutForms(String text, List<String> forms) {
        String id = id(Kind.STEM, text, "");
        boolean off = without.contains(id);
        if (!forms.isEmpty()) {
            expansions.add(new Expansion(text, String.join(", ", forms), id, Kind.STEM, off));
        }
        return off;
    }

    /** What was typed, or what it may stand for unless that was taken off. */
    Query either(Query typed, String text, List<Alternative> others) {
        List<Query> kept = new ArrayList<>();
        for (Alternative other : others) {
            String id = id(other.kind(), text, other.text());
            boolean off = without.contains(id);
            expansions.add(new Expansion(text, other.text(), id, other.kind(), off));
            if (!off) {
                kept.add(other.query());
            }
        }
        return kept.isEmpty() ? typed : new Read.Either(typed, kept);
    }

    Reading reading(Query read) {
        return new Reading(
                read,
                expansions.stream().distinct().toList(),
                capitals.stream().distinct().toList());
    }

    private static String id(Kind kind, String word, String text) {
        String all = kind + " " + word + (text.isEmpty() ? "" : " " + text);
        return NOT_IN_IDS.matcher(all.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }
}
