package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Paragraph;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The annotations on a text, whole and numbered, as they stand at its end on paper. */
@Component
public class Endnotes {

    /** Annotations at the end of one page, replies among them. */
    static final int MOST = 300;

    /** UTF-16 units of them, so that no page weighs more than it can, and no PDF takes more memory. */
    static final int WEIGHT = 100_000;

    private static final String HERE =
            "a.slug = :slug and a.paragraph between :first and :last" + ParagraphNotes.FORWARD;

    private final EntityManager rows;
    private final Annotations annotations;

    Endnotes(EntityManager rows, Annotations annotations) {
        this.rows = rows;
        this.annotations = annotations;
    }

    /** What this viewer may see on these paragraphs, which follow each other: in their order, a thread a note. */
    @Transactional(readOnly = true)
    public List<Endnote> under(String slug, List<Paragraph> paragraphs, Viewer viewer) {
        IntSummaryStatistics numbers =
                paragraphs.stream().mapToInt(Paragraph::number).summaryStatistics();
        List<AnnotationEntity> found = Visibility.query(rows, AnnotationEntity.class, viewer, "a", HERE)
                .setParameter("slug", slug)
                .setParameter("first", numbers.getMin())
                .setParameter("last", numbers.getMax())
                .setMaxResults(MOST)
                .getResultList();
        return numbered(annotations.named(fitting(found)));
    }

    /** Those that there is room for: a long one that has none keeps no other out. */
    private static List<AnnotationEntity> fitting(List<AnnotationEntity> found) {
        List<AnnotationEntity> fitting = new ArrayList<>();
        int weight = 0;
        for (AnnotationEntity one : found) {
            if (weight + one.length() <= WEIGHT) {
                weight += one.length();
                fitting.add(one);
            }
        }
        return fitting;
    }

    private static List<Endnote> numbered(List<Annotation> notes) {
        Map<UUID, List<Annotation>> threads = new LinkedHashMap<>();
        notes.forEach(note -> threads.computeIfAbsent(
                        Objects.requireNonNullElse(note.thread(), note.id()), first -> new ArrayList<>())
                .add(note));
        List<Endnote> numbered = new ArrayList<>();
        threads.values().forEach(thread -> numbered.add(new Endnote(numbered.size() + 1, thread)));
        return numbered;
    }
}
