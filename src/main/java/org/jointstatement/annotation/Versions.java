package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What annotations said at other times. Its author knows all of that; anybody else only what was for them when it was
 * written, and only as long as the annotation itself is.
 */
@Component
class Versions {

    static final int PAGE = 5;

    private final EntityManager rows;
    private final Annotations annotations;

    Versions(EntityManager rows, Annotations annotations) {
        this.rows = rows;
        this.annotations = annotations;
    }

    /** The versions that this viewer may know, the newest first, and the one that is current before all others. */
    @Transactional(readOnly = true)
    List<Version> of(UUID id, Viewer viewer, int page) {
        Annotation current = annotations.get(id, viewer);
        int all = Visibility.versions(rows, Long.class, viewer, id, "count(r)", "")
                .getSingleResult()
                .intValue();
        int first = Math.max(0, Math.multiplyExact(page, PAGE) - 1);
        List<AnnotationRevisionEntity> former = Visibility.versions(
                        rows, AnnotationRevisionEntity.class, viewer, id, "r", " order by r.version desc")
                .setFirstResult(first)
                .setMaxResults(page == 0 ? PAGE : PAGE + 1)
                .getResultList();
        List<Version> versions = new ArrayList<>();
        if (page == 0) {
            versions.add(current(current, all + 1, former));
        }
        for (int i = 0; i < former.size() && versions.size() < PAGE; i++) {
            versions.add(former(former, i, all - first - i, current.authorName()));
        }
        return versions;
    }

    /** What a former version of the viewer's own annotation said. */
    @Transactional(readOnly = true)
    Writing get(UUID id, int version, Viewer viewer) {
        Annotation current = annotations.getToChange(id, viewer);
        return Visibility.versions(
                        rows, AnnotationRevisionEntity.class, viewer, current.id(), "r", " and r.version = " + version)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("version " + version + " of annotation " + id))
                .toWriting();
    }

    private static Version current(Annotation current, int number, List<AnnotationRevisionEntity> former) {
        return new Version(
                number,
                current.version(),
                true,
                current.authorName(),
                current.toWriting(),
                current.revised() == null ? current.written() : current.revised(),
                former.isEmpty() ? null : former.get(0).toWriting());
    }

    private static Version former(List<AnnotationRevisionEntity> former, int i, int number, String author) {
        AnnotationRevisionEntity revision = former.get(i);
        Instant written = revision.written();
        return new Version(
                number,
                revision.version(),
                false,
                author,
                revision.toWriting(),
                written.atOffset(ZoneOffset.UTC),
                i + 1 < former.size() ? former.get(i + 1).toWriting() : null);
    }
}
