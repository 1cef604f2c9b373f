package org.jointstatement.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jointstatement.glossary.editing.EditorWords;
import org.jointstatement.glossary.finding.Definition;
import org.jointstatement.glossary.finding.Definitions;
import org.jointstatement.glossary.finding.Finder;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of one statement. Whose word counts where two say something of one form: the editors' for this
 * statement, then the text's own, then the editors' for all, then the portal's.
 */
final class Derivation {

    /**
     * Entries by kind, then by label.
     *
     * @param listed in the glossary
     * @param spokenOf in the text, whether its glossary lists them or not
     */
    record Derived(List<Entry> listed, List<Entry> spokenOf) {}

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Statement statement;
    private final EditorWords words;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int ownTerms;

    private Derivation(Statement statement, EditorWords words) {
        this.statement = statement;
        this.words = words;
    }

    /** The text is read once more only if editors leave something out of its glossary. */
    static Derived of(Statement statement, EditorWords words, List<Term> shipped) {
        EditorWords all = words.leavingNothingOut();
        Derivation listed = read(statement, words, shipped);
        Derivation spokenOf = all.equals(words) ? listed : read(statement, all, shipped);
        return new Derived(listed.entries(Candidate::isWorthAnEntry), spokenOf.entries(Candidate::isFound));
    }

    private static Derivation read(Statement statement, EditorWords words, List<Term> shipped) {
        Derivation derivation = new Derivation(statement, words);
        derivation.add(words.about(statement.slug()), TermSource.EDITOR);
        derivation.ownTerms = derivation.candidates.size();
        derivation.add(words.aboutAll(), TermSource.EDITOR);
        derivation.add(shipped, TermSource.SHIPPED);
        derivation.readDefinitions();
        derivation.find();
        return derivation;
    }

    /** A term takes the place of those with its key that come after it. */
    private void add(List<Term> terms, TermSource source) {
        for (Term term : terms) {
            if (!words.leavesOut(statement.slug(), term.key()) && keys.add(term.key())) {
                candidates.add(new Candidate(term, source));
            }
        }
    }

    private void readDefinitions() {
        Map<String, Candidate> byForm = new HashMap<>();
        candidates.forEach(
                candidate -> candidate.term().forms().forEach(form -> byForm.putIfAbsent(loose(form), candidate)));
        Set<String> defined = new HashSet<>();
        for (Paragraph paragraph : statement.paragraphs()) {
            for (Definition definition : Definitions.in(paragraph.text())) {
                String key = Term.keyOf(definition.abbreviation());
                if (!words.leavesOut(statement.slug(), key) && defined.add(definition.abbreviation())) {
                    define(definition, paragraph, byForm.get(loose(definition.words())));
                }
            }
        }
    }

    private void define(Definition definition, Paragraph paragraph, @Nullable Candidate known) {
        Term own = Term.of(TermKind.ABBREVIATION, definition.abbreviation(), definition.words(), "", null, List.of());
        Candidate candidate = known == null ? new Candidate(own, TermSource.TEXT) : known;
        if (known == null) {
            candidates.add(candidate);
        }
        boolean editorsOwn = candidates.indexOf(candidate) < ownTerms;
        candidate.define(own, paragraph, editorsOwn);
    }

    private void find() {
        Finder<Candidate> finder = new Finder<>();
        candidates.subList(0, ownTerms).forEach(candidate -> candidate.addTo(finder));
        candidates.stream().filter(Candidate::isDefined).forEach(candidate -> candidate.addTo(finder));
        candidates.forEach(candidate -> candidate.addTo(finder));
        for (Paragraph paragraph : statement.paragraphs()) {
            finder.find(paragraph.text()).forEach(found -> found.term().foundIn(paragraph, found));
        }
    }

    private List<Entry> entries(Predicate<Candidate> wanted) {
        Map<String, Integer> anchors = new HashMap<>();
        return candidates.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> candidate.term().kind())
                        .thenComparing(candidate -> candidate.term().label().toLowerCase(Locale.ROOT)))
                .map(candidate ->
                        candidate.toEntry(anchors.merge(candidate.term().key(), 1, Integer::sum)))
                .toList();
    }

    /** Words that differ in no letter or figure are the same. */
    private static String loose(String form) {
        return BETWEEN.matcher(form.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
