package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointstatement.commitment.Clause;
import org.jointstatement.statement.Address;

/**
 * Keeps the addresses of clauses when rules change: a clause keeps the ref under which its words were last known, and
 * a ref that was given once is never given to other words.
 */
public final class Refs {

    private static final int LETTERS = 26;

    private Refs() {}

    /**
     * Gives derived clauses the refs of the former clauses of the same sentence that begin where they do, and to the rest
     * the refs of those that they share most words with: a clause that is cut in two stays what its first verb says.
     *
     * @param former every clause that ever had a ref in this sentence, the latest of each ref
     * @param derived what the rules make of the sentence now, in order
     */
    public static List<Clause> keep(List<Clause> former, List<Clause> derived) {
        Map<Clause, String> kept = pairs(former, derived);
        Set<String> taken = new HashSet<>();
        former.forEach(clause -> taken.add(clause.ref()));
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : derived) {
            String ref = kept.get(clause);
            clauses.add(clause.withRef(ref == null ? free(clause, taken) : ref));
        }
        return clauses;
    }

    private static Map<Clause, String> pairs(List<Clause> former, List<Clause> derived) {
        record Pair(Clause old, Clause now, boolean begins, int shared) {}
        List<Pair> pairs = new ArrayList<>();
        former.forEach(old -> derived.forEach(now -> pairs.add(new Pair(
                old,
                now,
                old.extent().start() == now.extent().start(),
                old.extent().shared(now.extent())))));
        pairs.sort(Comparator.comparing((Pair pair) -> !pair.begins()).thenComparing(pair -> -pair.shared()));
        Map<Clause, String> kept = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Pair pair : pairs) {
            if (pair.shared() > 0
                    && !kept.containsKey(pair.now())
                    && given.add(pair.old().ref())) {
                kept.put(pair.now(), pair.old().ref());
            }
        }
        return kept;
    }

    /** The derived ref, or the next letter that nobody had; a sentence of one clause counts as its part a. */
    private static String free(Clause clause, Set<String> taken) {
        String sentence = clause.ref().replaceAll("[a-z]+$", "");
        String ref = clause.ref();
        for (int part = taken.contains(sentence) ? 1 : 0; !isFree(ref, sentence, taken); part++) {
            ref = sentence + part(part);
        }
        taken.add(ref);
        return ref;
    }

    private static boolean isFree(String ref, String sentence, Set<String> taken) {
        boolean whole = ref.equals(sentence) && taken.stream().anyMatch(other -> other.startsWith(sentence));
        boolean first = ref.equals(sentence + "a") && taken.contains(sentence);
        return !taken.contains(ref) && !whole && !first;
    }

    /** The ref of the part of a sentence that has so many before it, of so many in all. */
    public static String derived(Address sentence, int index, int of) {
        return sentence.paragraph() + "." + sentence.sentence() + (of == 1 ? "" : part(index));
    }

    /** The letters of a part: a to z, then aa to az and so on. */
    static String part(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : part(index / LETTERS - 1) + last;
    }
}
