package org.jointstatement.commitment.corrections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people say otherwise than the rules. Everybody may read it; editors say it. */
@Component
public class Corrections {

    /**
     * A correction as pages show it.
     *
     * @param by who made it, as they are shown now
     */
    public record Entry(Correction correction, String by, State state) {}

    private final CorrectionRows rows;
    private final Places places;
    private final CorrectionChanges changes;
    private final Statements statements;
    private final Accounts accounts;

    Corrections(
            CorrectionRows rows, Places places, CorrectionChanges changes, Statements statements, Accounts accounts) {
        this.rows = rows;
        this.places = places;
        this.changes = changes;
        this.statements = statements;
        this.accounts = accounts;
    }

    /** Whether this viewer may correct. */
    public static boolean mayCorrect(Viewer viewer) {
        return viewer.isSignedIn() && viewer.isAtLeast(Role.EDITOR);
    }

    /** The sentence that a ref stands in; {@link NotFoundException} if the text has none. */
    @Transactional(readOnly = true)
    public Place place(String slug, String ref) {
        return places.get(Places.sentence(slug, ref));
    }

    /** The same, or none if the text has lost the sentence. */
    @Transactional(readOnly = true)
    public Optional<Place> findPlace(String slug, String ref) {
        Address sentence = Places.sentence(slug, ref);
        Statement current = statements.get(slug);
        return places.find(
                current.findParagraph(sentence.paragraph()).isPresent()
                        ? current
                        : statements.getWithParagraph(slug, sentence.paragraph()),
                sentence,
                rows.of(sentence));
    }

    /** Every correction of the sentence that a ref stands in, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(String slug, String ref) {
        List<Correction> made = rows.of(Places.sentence(slug, ref));
        Place place = made.isEmpty() ? null : findPlace(slug, ref).orElse(null);
        List<Entry> entries = named(states(made, place));
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.correction().version())
                .reversed());
        return entries;
    }

    /**
     * The newest correction of each clause and of each split of a statement, those first that need a look; for editors.
     *
     * @throws ForbiddenException for others
     */
    @Transactional(readOnly = true)
    public List<Entry> all(Viewer viewer, String slug) {
        editor(viewer);
        Statement statement = statements.get(slug);
        Map<Address, List<Correction>> sentences = rows.bySentence(slug);
        Map<Correction, State> states = new LinkedHashMap<>();
        sentences.forEach((sentence, made) -> states.putAll(states(made, place(statement, sentence, made))));
        List<Entry> all = named(states);
        all.removeIf(entry -> entry.state() == State.REPLACED
                || entry.state() == State.WITHDRAWN && !entry.correction().withdrawn());
        all.sort(Comparator.comparing(Entry::state)
                .thenComparing(entry -> entry.correction().sentence().paragraph())
                .thenComparing(entry -> entry.correction().sentence().sentence())
                .thenComparing(entry -> entry.correction().ref()));
        return all;
    }

    /** A correction that may be taken back: the newest about its subject. {@link NotFoundException} for others. */
    @Transactional(readOnly = true)
    public Entry getToWithdraw(Viewer viewer, UUID id) {
        editor(viewer);
        Correction correction = rows.find(id).orElseThrow(() -> new NotFoundException("correction " + id));
        String ref = correction.ref();
        return history(correction.sentence().slug(), ref).stream()
                .filter(entry -> entry.correction().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** How many corrections a sentence has. */
    @Transactional(readOnly = true)
    public int version(Address sentence) {
        return rows.of(sentence).size();
    }

    /**
     * Says what a clause is. Sending the same again changes nothing; {@link CorrectionConflictException} if the sentence
     * has been corrected since the form was opened, {@link InvalidCorrectionException} if the form is wrong.
     */
    @Transactional
    public Correction correct(Viewer viewer, String slug, String ref, CorrectionForm form) {
        UUID author = editor(viewer);
        return changes.correct(viewer, author, Places.sentence(slug, ref), ref, form);
    }

    /** Says which words of a sentence are clauses; as {@link #correct}. */
    @Transactional
    public Correction split(Viewer viewer, String slug, String ref, SplitForm form) {
        UUID author = editor(viewer);
        return changes.split(viewer, author, Places.sentence(slug, ref), form);
    }

    /** Takes a correction back, so that the rules count again; as {@link #correct}. Its row stays. */
    @Transactional
    public Correction withdraw(Viewer viewer, UUID id, WithdrawalForm form) {
        UUID author = editor(viewer);
        Correction correction = rows.find(id).orElseThrow(() -> new NotFoundException("correction " + id));
        return changes.withdraw(viewer, author, correction, form);
    }

    static UUID editor(Viewer viewer) {
        UUID id = viewer.id();
        if (id == null || !mayCorrect(viewer)) {
            throw new ForbiddenException("editors only");
        }
        return id;
    }

    private @Nullable Place place(Statement statement, Address sentence, List<Correction> made) {
        Statement shown = statement.findParagraph(sentence.paragraph()).isPresent()
                ? statement
                : statements.getWithParagraph(statement.slug(), sentence.paragraph());
        return places.find(shown, sentence, made).orElse(null);
    }

    private List<Entry> named(Map<Correction, State> states) {
        Map<UUID, String> names =
                accounts.names(states.keySet().stream().map(Correction::author).collect(Collectors.toSet()));
        List<Entry> entries = new ArrayList<>();
        states.forEach((row, state) -> entries.add(new Entry(row, names.getOrDefault(row.author(), ""), state)));
        return entries;
    }

    private static Map<Correction, State> states(List<Correction> made, @Nullable Place place) {
        Map<Correction, State> states = new LinkedHashMap<>();
        made.forEach(row -> states.put(row, State.of(row, made, place == null ? null : place.reading())));
        return states;
    }
}
