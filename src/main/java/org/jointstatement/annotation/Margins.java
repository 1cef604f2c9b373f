package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Paragraph;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The few annotations that stand in short beside each paragraph of a text. */
@Component
public class Margins {

    /** On one page, so that it weighs no more, however long the text and whatever people write. */
    static final int MOST = 60;

    /** Beside one paragraph. */
    static final int BESIDE = 3;

    /** UTF-16 units of a paragraph that are as high as an annotation beside them. */
    private static final int HEIGHT = 250;

    private final EntityManager rows;
    private final Annotations annotations;

    Margins(EntityManager rows, Annotations annotations) {
        this.rows = rows;
        this.annotations = annotations;
    }

    /**
     * The first annotations on each of these paragraphs that this viewer may see, as many as there is room for beside
     * its text, by its number. All in one query.
     *
     * @param counts how many there are, by paragraph
     */
    @Transactional(readOnly = true)
    public Map<Integer, List<Annotation>> beside(
            String slug, List<Paragraph> paragraphs, Map<Integer, Integer> counts, Viewer viewer) {
        Map<Integer, List<Annotation>> beside = new HashMap<>();
        paragraphs.forEach(paragraph -> beside.put(paragraph.number(), List.of()));
        List<Paragraph> annotated = paragraphs.stream()
                .filter(paragraph -> counts.containsKey(paragraph.number()))
                .limit(MOST)
                .toList();
        if (!annotated.isEmpty()) {
            beside.putAll(annotations.named(found(slug, annotated, viewer)).stream()
                    .sorted(Comparator.comparing(Annotation::written)
                            .thenComparing(note -> note.id().toString()))
                    .collect(Collectors.groupingBy(note -> note.target().paragraph())));
        }
        return beside;
    }

    private List<AnnotationEntity> found(String slug, List<Paragraph> paragraphs, Viewer viewer) {
        int each = Math.max(1, MOST / paragraphs.size());
        List<String> parts = new ArrayList<>();
        IntStream.range(0, paragraphs.size())
                .forEach(place -> parts.add(part(place, Math.min(each, room(paragraphs.get(place))))));
        TypedQuery<AnnotationEntity> query = Visibility.union(rows, AnnotationEntity.class, viewer, "a", parts)
                .setParameter("slug", slug);
        IntStream.range(0, paragraphs.size())
                .forEach(place -> query.setParameter(
                        "paragraph" + place, paragraphs.get(place).number()));
        return query.getResultList();
    }

    private static String part(int place, int most) {
        return "a.slug = :slug and a.paragraph = :paragraph" + place + " and a.parent is null" + ParagraphNotes.FORWARD
                + " fetch first " + most + " rows only";
    }

    private static int room(Paragraph paragraph) {
        return Math.max(1, Math.min(BESIDE, paragraph.text().length() / HEIGHT));
    }
}
