package org.jointstatement.glossary.editing;

import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What editors say of terms; for editors. */
@Component
class EditorTerms {

    private static final String IN_ORDER = " order by lower(t.state.label), t.id";

    private final EntityManager rows;
    private final Accounts accounts;
    private final TermChanges changes;

    EditorTerms(EntityManager rows, Accounts accounts, TermChanges changes) {
        this.rows = rows;
        this.accounts = accounts;
        this.changes = changes;
    }

    /** Every term, withdrawn ones too, by label. */
    @Transactional(readOnly = true)
    List<EditorTerm> all(Viewer viewer) {
        editor(viewer);
        List<TermEntity> found = rows.createQuery("select t from TermEntity t" + IN_ORDER, TermEntity.class)
                .getResultList();
        Map<UUID, String> names = names(found.stream().map(TermEntity::state));
        return found.stream().map(entity -> term(entity, names)).toList();
    }

    /** {@link NotFoundException} if there is none. */
    @Transactional(readOnly = true)
    EditorTerm get(Viewer viewer, UUID id) {
        editor(viewer);
        return named(changes.get(id));
    }

    /** What a term was before, the newest first. */
    @Transactional(readOnly = true)
    List<EditorTerm> history(Viewer viewer, UUID id) {
        editor(viewer);
        List<TermRevisionEntity> found = rows.createQuery(
                        "select r from TermRevisionEntity r where r.termId = :id order by r.version desc",
                        TermRevisionEntity.class)
                .setParameter("id", id)
                .getResultList();
        Map<UUID, String> names = names(found.stream().map(TermRevisionEntity::state));
        return found.stream()
                .map(former -> term(id, former.version(), former.state(), names))
                .toList();
    }

    /** The terms that are switched off now, by statement. */
    @Transactional(readOnly = true)
    List<Exclusion> exclusions(Viewer viewer) {
        editor(viewer);
        List<ExclusionEntity> found = rows.createQuery(
                        "select e from ExclusionEntity e where e.lifted is null order by e.statement, e.label",
                        ExclusionEntity.class)
                .getResultList();
        Map<UUID, String> names =
                accounts.names(found.stream().map(ExclusionEntity::editor).collect(Collectors.toSet()));
        return found.stream()
                .map(entity -> entity.toExclusion(names.getOrDefault(entity.editor(), "")))
                .toList();
    }

    /**
     * Adds a term. Adding the same again changes nothing; {@link TermConflictException} if something else is there under
     * this id, {@link TermRefusedException} if it cannot be a term.
     *
     * @param id chosen by the form, so that sending twice makes one term
     */
    @Transactional
    EditorTerm add(Viewer viewer, UUID id, TermDraft draft) {
        return named(changes.add(editor(viewer), viewer.name(), id, draft));
    }

    /**
     * Changes a term, or takes it out of every glossary, or brings it back. Changing it to what it is changes nothing.
     *
     * @param version the one that the editor had before them; {@link TermConflictException} if it is another now
     */
    @Transactional
    EditorTerm change(Viewer viewer, UUID id, int version, TermDraft draft, boolean withdrawn) {
        return named(changes.change(editor(viewer), viewer.name(), id, version, draft, withdrawn));
    }

    /**
     * Leaves a term out of a statement's glossary; doing so again changes nothing.
     *
     * @param label how the glossary shows it
     */
    @Transactional
    void exclude(Viewer viewer, String statement, String key, String label) {
        changes.exclude(editor(viewer), viewer.name(), statement, key, label);
    }

    /** Takes a term into a statement's glossary again; doing so again changes nothing. */
    @Transactional
    void include(Viewer viewer, String statement, String key) {
        changes.include(editor(viewer), viewer.name(), statement, key);
    }

    static boolean mayEdit(Viewer viewer) {
        return viewer.isSignedIn() && viewer.isAtLeast(Role.EDITOR);
    }

    static UUID editor(Viewer viewer) {
        UUID id = viewer.id();
        if (id == null || !mayEdit(viewer)) {
            throw new ForbiddenException("editors only");
        }
        return id;
    }

    private EditorTerm named(TermEntity entity) {
        return term(entity, names(Stream.of(entity.state())));
    }

    private Map<UUID, String> names(Stream<TermState> states) {
        return accounts.names(states.map(TermState::editor).collect(Collectors.toSet()));
    }

    private static EditorTerm term(TermEntity entity, Map<UUID, String> names) {
        return term(entity.id(), entity.version(), entity.state(), names);
    }

    private static EditorTerm term(UUID id, int version, TermState state, Map<UUID, String> names) {
        return new EditorTerm(
                id,
                version,
                state.draft(),
                state.isWithdrawn(),
                names.getOrDefault(state.editor(), ""),
                state.changed().atOffset(ZoneOffset.UTC));
    }
}
