package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The annotations of a paragraph, a page at a time: in so many queries, whatever their number. A thread stands together,
 * where it began; one that is longer than its page goes on, on the next.
 */
@Component
class ParagraphNotes {

    /** Annotations on a page. */
    static final int SIZE = 50;

    /** UTF-16 units on a page: it ends earlier if the annotations are long, so that no page weighs more than it can. */
    static final int WEIGHT = 40_000;

    private static final String HERE = "a.slug = :slug and a.paragraph = :paragraph";
    private static final String AFTER = " and a.began >= :began and (a.began > :began or a.root > :root or"
            + " a.root = :root and (a.written > :written or a.written = :written and a.id > :id))";
    private static final String FROM = " and a.began >= :began and (a.began > :began or a.root > :root or"
            + " a.root = :root and (a.written > :written or a.written = :written and a.id >= :id))";
    private static final String BEFORE = " and a.began <= :began and (a.began < :began or a.root < :root or"
            + " a.root = :root and (a.written < :written or a.written = :written and a.id < :id))";

    /** All columns of the index, else H2 sorts the whole paragraph. */
    static final String FORWARD = " order by a.slug, a.paragraph, a.began, a.root, a.written, a.id";

    private static final String BACKWARD =
            " order by a.slug desc, a.paragraph desc, a.began desc, a.root desc, a.written desc, a.id desc";

    /** The annotations of a page, thread by thread, the oldest first. */
    record Found(List<AnnotationEntity> annotations, Around around) {}

    private final EntityManager rows;

    ParagraphNotes(EntityManager rows) {
        this.rows = rows;
    }

    Found page(Address paragraph, Turn turn, Viewer viewer) {
        List<AnnotationEntity> found =
                turning(AnnotationEntity.class, "a", paragraph, turn, viewer).getResultList();
        List<AnnotationEntity> shown = fitting(found, AnnotationEntity::length);
        boolean more = shown.size() < found.size();
        if (turn.before() != null) {
            Collections.reverse(shown);
        }
        return new Found(shown, around(paragraph, turn, viewer, shown, more));
    }

    /** The path of the page that shows an annotation, at its place. */
    String path(Annotation annotation, Viewer viewer) {
        Address paragraph = annotation.target().ofItsParagraph();
        List<Object[]> first = turning(Object[].class, "a.id, length(a.body)", paragraph, Turn.FIRST, viewer)
                .getResultList();
        boolean onFirst = fitting(first, row -> (Integer) row[1]).stream()
                .anyMatch(row -> annotation.id().equals(row[0]));
        String page = onFirst ? "" : "?from=" + Cursor.of(annotation);
        return paragraph.path() + page + "#" + annotation.anchor();
    }

    private <T> TypedQuery<T> turning(Class<T> type, String select, Address paragraph, Turn turn, Viewer viewer) {
        if (turn.before() != null) {
            return query(type, select, paragraph, viewer, BEFORE + BACKWARD, place(paragraph, turn.before()))
                    .setMaxResults(SIZE + 1);
        }
        Cursor start = turn.after() == null ? turn.from() : turn.after();
        String condition = start == null ? "" : turn.after() == null ? FROM : AFTER;
        ThreadPlace place = start == null ? null : place(paragraph, start);
        return query(type, select, paragraph, viewer, condition + FORWARD, place)
                .setMaxResults(SIZE + 1);
    }

    /** Of one that was withdrawn or closed since, too: only who was shown it knows when it was written. */
    private ThreadPlace place(Address paragraph, Cursor cursor) {
        return rows.createQuery(
                        "select a.began, a.root from AnnotationEntity a where a.id = :id and a.written = :written and "
                                + HERE,
                        Object[].class)
                .setParameter("id", cursor.id())
                .setParameter("written", cursor.written())
                .setParameter("slug", paragraph.slug())
                .setParameter("paragraph", paragraph.paragraph())
                .getResultStream()
                .map(row -> new ThreadPlace((Instant) row[0], (UUID) row[1], cursor))
                .findFirst()
                .orElseGet(() -> ThreadPlace.ofFirst(cursor));
    }

    private <T> TypedQuery<T> query(
            Class<T> type, String select, Address paragraph, Viewer viewer, String rest, @Nullable ThreadPlace place) {
        TypedQuery<T> query = Visibility.query(rows, type, viewer, select, HERE + rest)
                .setParameter("slug", paragraph.slug())
                .setParameter("paragraph", paragraph.paragraph());
        return place == null
                ? query
                : query.setParameter("began", place.began())
                        .setParameter("root", place.root())
                        .setParameter("written", place.cursor().written())
                        .setParameter("id", place.cursor().id());
    }

    /** The first of a list that a page has room for: at least one. */
    private static <T> List<T> fitting(List<T> found, ToIntFunction<T> length) {
        List<T> fitting = new ArrayList<>();
        int weight = 0;
        for (T one : found) {
            weight += length.applyAsInt(one);
            if (fitting.size() == SIZE || weight > WEIGHT && !fitting.isEmpty()) {
                break;
            }
            fitting.add(one);
        }
        return fitting;
    }

    private Around around(Address paragraph, Turn turn, Viewer viewer, List<AnnotationEntity> shown, boolean more) {
        if (shown.isEmpty()) {
            return new Around(turn.isFirst() ? null : "", null, 0);
        }
        ThreadPlace first = shown.get(0).place();
        ThreadPlace last = shown.get(shown.size() - 1).place();
        boolean back = turn.before() != null;
        boolean previous = !turn.isFirst() && (back ? more : isAny(paragraph, viewer, BEFORE, first));
        boolean next = back ? isAny(paragraph, viewer, AFTER, last) : more;
        int total = previous || next ? count(paragraph, viewer) : shown.size();
        return new Around(previous ? "before=" + first.cursor() : null, next ? "after=" + last.cursor() : null, total);
    }

    private boolean isAny(Address paragraph, Viewer viewer, String condition, ThreadPlace place) {
        return !query(UUID.class, "a.id", paragraph, viewer, condition, place)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private int count(Address paragraph, Viewer viewer) {
        return query(Integer.class, "1", paragraph, viewer, "", null)
                .setMaxResults(Around.MOST)
                .getResultList()
                .size();
    }
}
