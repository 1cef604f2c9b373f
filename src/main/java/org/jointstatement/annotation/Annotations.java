package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people write about the text, and who may see it. */
@Component
public class Annotations {

    private final EntityManager rows;
    private final Accounts accounts;
    private final Changes changes;

    Annotations(EntityManager rows, Accounts accounts, Changes changes) {
        this.rows = rows;
        this.accounts = accounts;
        this.changes = changes;
    }

    /** What this viewer may see on a paragraph and its sentences, oldest first, with a form if they may write. */
    @Transactional(readOnly = true)
    public Notes visibleOn(String slug, int paragraph, Viewer viewer) {
        List<AnnotationEntity> found = Visibility.query(
                        rows,
                        AnnotationEntity.class,
                        viewer,
                        "a",
                        "a.slug = :slug and a.paragraph = :paragraph order by a.written, a.id")
                .setParameter("slug", slug)
                .setParameter("paragraph", paragraph)
                .getResultList();
        return new Notes(Address.ofParagraph(slug, paragraph), named(found), viewer);
    }

    /** How many annotations this viewer may see, by paragraph; a paragraph without any is left out. */
    @Transactional(readOnly = true)
    public Map<Integer, Integer> counts(String slug, Viewer viewer) {
        Map<Integer, Integer> counts = new HashMap<>();
        Visibility.query(rows, Object[].class, viewer, "a.paragraph, count(a)", "a.slug = :slug group by a.paragraph")
                .setParameter("slug", slug)
                .getResultList()
                .forEach(row -> counts.put((Integer) row[0], Math.toIntExact((Long) row[1])));
        return counts;
    }

    /** {@link NotFoundException} if there is none or it is not for this viewer. */
    @Transactional(readOnly = true)
    public Annotation get(UUID id, Viewer viewer) {
        return named(Visibility.query(rows, AnnotationEntity.class, viewer, "a", "a.id = :id")
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("annotation " + id));
    }

    /**
     * As {@link #get}, and {@link ForbiddenException} unless this viewer may change it; the author of a withdrawn one
     * gets {@link AnnotationWithdrawnException}.
     */
    @Transactional(readOnly = true)
    public Annotation getToChange(UUID id, Viewer viewer) {
        return named(changes.getToChange(viewer, id));
    }

    /**
     * This viewer's own annotations, newest first.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<Annotation> own(Viewer viewer, int page, int size) {
        return named(Visibility.query(
                        rows, AnnotationEntity.class, viewer, "a", "a.author = :viewer order by a.written desc, a.id")
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size)
                .getResultList());
    }

    /**
     * Writes an annotation. Writing the same again changes nothing; {@link AnnotationConflictException} if the author
     * has already written something else under this id, {@link AnnotationIdException} if the id cannot be used.
     *
     * @param id chosen by the caller, so that sending twice makes one annotation
     * @param target a published paragraph or sentence, else {@link NotFoundException}
     * @param body Markdown of 1 to 20,000 characters, else {@code IllegalArgumentException}
     */
    @Transactional
    public Annotation write(Viewer viewer, UUID id, Address target, String body, Audience audience) {
        return named(changes.write(viewer, id, target, new Body(body), audience));
    }

    /**
     * Revises an annotation of the viewer's own. Revising to what it already says changes nothing.
     *
     * @param version the one that the author had before them; {@link AnnotationConflictException} if it is another now
     * @param body as for {@link #write}
     */
    @Transactional
    public Annotation revise(Viewer viewer, UUID id, int version, String body, Audience audience) {
        return named(changes.revise(viewer, id, version, new Body(body), audience));
    }

    /**
     * Takes an annotation of the viewer's own out of every page; its rows stay. Withdrawing again changes nothing.
     *
     * @param version as for {@link #revise}
     * @return where it stood
     */
    @Transactional
    public Address withdraw(Viewer viewer, UUID id, int version) {
        return changes.withdraw(viewer, id, version).target();
    }

    /** Whether this viewer may write annotations at all. */
    static boolean mayWrite(Viewer viewer) {
        return viewer.isSignedIn() && viewer.isAtLeast(Role.ANALYST);
    }

    private Annotation named(AnnotationEntity entity) {
        return named(List.of(entity)).get(0);
    }

    private List<Annotation> named(List<AnnotationEntity> entities) {
        Map<UUID, String> names =
                accounts.names(entities.stream().map(AnnotationEntity::author).collect(Collectors.toSet()));
        return entities.stream()
                .map(entity -> entity.toAnnotation(names.getOrDefault(entity.author(), "")))
                .toList();
    }
}
