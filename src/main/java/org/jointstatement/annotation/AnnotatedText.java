package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What pages of a text show of the annotations on it: how many there are, on which words, and those of a paragraph. */
@Component
public class AnnotatedText {

    private final EntityManager rows;
    private final Annotations annotations;
    private final Targets targets;
    private final ParagraphNotes onParagraphs;
    private final Marks marks;
    private final Discussions discussions;
    private final Drafts drafts;

    AnnotatedText(
            EntityManager rows,
            Annotations annotations,
            Targets targets,
            ParagraphNotes onParagraphs,
            Marks marks,
            Discussions discussions,
            Drafts drafts) {
        this.rows = rows;
        this.annotations = annotations;
        this.targets = targets;
        this.onParagraphs = onParagraphs;
        this.marks = marks;
        this.discussions = discussions;
        this.drafts = drafts;
    }

    /** The first page of what this viewer may see on a paragraph. */
    @Transactional(readOnly = true)
    public Notes visibleOn(String slug, int paragraph, Viewer viewer) {
        return visibleOn(slug, paragraph, Turn.FIRST, viewer);
    }

    /** A page of what this viewer may see on a paragraph and its sentences, with a form if they may write. */
    @Transactional(readOnly = true)
    public Notes visibleOn(String slug, int paragraph, Turn turn, Viewer viewer) {
        Address target = Address.ofParagraph(slug, paragraph);
        ParagraphNotes.Found page = onParagraphs.page(target, turn, viewer);
        List<Annotation> found = annotations.named(page.annotations());
        Discussion discussion = discussions.of(found, viewer, annotations::named);
        return new Notes(
                target, found, viewer, page.around(), discussion, drafts.find(viewer, DraftPlace.ofNew(target)));
    }

    /** The path of the page that shows it to this viewer, at its place. */
    @Transactional(readOnly = true)
    public String pathTo(Annotation annotation, Viewer viewer) {
        return onParagraphs.path(annotation, viewer);
    }

    /** What one can choose in a paragraph to write about; nothing for a viewer who may not write. */
    public TargetChoices choices(Statement statement, Paragraph paragraph, Viewer viewer) {
        return Annotations.mayWrite(viewer)
                ? targets.choices(statement, paragraph, List.of())
                : new TargetChoices(List.of(), List.of());
    }

    /**
     * The words that annotations which this viewer may see are about, at most so many, and each once: of those that
     * stand on the current text.
     */
    @Transactional(readOnly = true)
    public List<Mark> marks(Statement statement, Viewer viewer, int most) {
        return marks.in(statement, viewer, most);
    }

    /** Those on one paragraph, for each annotation. */
    @Transactional(readOnly = true)
    public List<Mark> marksOn(Statement statement, int paragraph, Viewer viewer, int most) {
        return marks.in(statement, paragraph, viewer, most);
    }

    /** Whether this viewer may write annotations at all. */
    public boolean mayBeWrittenBy(Viewer viewer) {
        return Annotations.mayWrite(viewer);
    }

    /** How many annotations this viewer may see, by paragraph; a paragraph without any is left out. */
    @Transactional(readOnly = true)
    public Map<Integer, Integer> counts(String slug, Viewer viewer) {
        return counts(slug, 1, Integer.MAX_VALUE, viewer);
    }

    /** The same on these paragraphs, which follow each other. */
    @Transactional(readOnly = true)
    public Map<Integer, Integer> counts(String slug, List<Paragraph> paragraphs, Viewer viewer) {
        IntSummaryStatistics numbers =
                paragraphs.stream().mapToInt(Paragraph::number).summaryStatistics();
        return counts(slug, numbers.getMin(), numbers.getMax(), viewer);
    }

    /** Of what an index has, and nothing else: so that no annotation has to be read. */
    private Map<Integer, Integer> counts(String slug, int first, int last, Viewer viewer) {
        Map<Integer, Integer> counts = new HashMap<>();
        Visibility.query(
                        rows,
                        Object[].class,
                        viewer,
                        "a.paragraph, count(*)",
                        "a.slug = :slug and a.paragraph between :first and :last group by a.paragraph")
                .setParameter("slug", slug)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .forEach(row -> counts.put((Integer) row[0], Math.toIntExact((Long) row[1])));
        return counts;
    }
}
