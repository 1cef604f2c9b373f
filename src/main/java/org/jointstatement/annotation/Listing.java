package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The annotations that one may see, on whatever text, newest first and some at a time. */
@Component
public class Listing {

    /** How many annotations are looked through for words at a time: no index finds what stands inside of them. */
    static final int SEARCHED = 20_000;

    private static final String JOIN_TAGS = "join a.tags t";

    private final EntityManager rows;
    private final Accounts accounts;
    private final Annotations annotations;
    private final int searched;

    @Autowired
    Listing(EntityManager rows, Accounts accounts, Annotations annotations) {
        this(rows, accounts, annotations, SEARCHED);
    }

    Listing(EntityManager rows, Accounts accounts, Annotations annotations, int searched) {
        this.rows = rows;
        this.accounts = accounts;
        this.annotations = annotations;
        this.searched = searched;
    }

    /**
     * A page of so many at most. One that looks for words ends where enough annotations were looked through; the list
     * goes on from there, whether or not there was room for more.
     *
     * @param after where to go on; from the newest if nowhere
     */
    @Transactional(readOnly = true)
    public Part page(Filter filter, @Nullable Cursor after, int size, Viewer viewer) {
        Cursor end = filter.words() == null ? null : end(filter.withoutWords(), after, viewer);
        boolean part = filter.words() != null && (end != null || after != null);
        Slice found = found(filter, after, end, size, viewer);
        Slice page = found.next() == null ? new Slice(found.annotations(), end) : found;
        boolean whole = found.next() == null && (part || after == null);
        int count = whole ? found.annotations().size() : count(filter, part ? after : null, end, viewer);
        return new Part(page, count, part ? searched : 0);
    }

    /**
     * So many at most, however many have to be looked through.
     *
     * @param after where to go on; from the newest if nowhere
     */
    @Transactional(readOnly = true)
    public Slice slice(Filter filter, @Nullable Cursor after, int size, Viewer viewer) {
        return found(filter, after, null, size, viewer);
    }

    private Slice found(Filter filter, @Nullable Cursor after, @Nullable Cursor end, int size, Viewer viewer) {
        List<AnnotationEntity> found = query(
                        AnnotationEntity.class, filter, viewer, "a", conditions(filter, after, end), true)
                .setMaxResults(size + 1)
                .getResultList();
        List<Annotation> shown = annotations.named(found.subList(0, Math.min(size, found.size())));
        return new Slice(shown, found.size() > size ? Cursor.of(shown.get(size - 1)) : null);
    }

    /** How many there are, counted up to {@link Around#MOST}. */
    private int count(Filter filter, @Nullable Cursor after, @Nullable Cursor end, Viewer viewer) {
        return query(Integer.class, filter, viewer, "1", conditions(filter, after, end), false)
                .setMaxResults(Around.MOST)
                .getResultList()
                .size();
    }

    /** The last that is looked through; none if the list ends before. */
    private @Nullable Cursor end(Filter filter, @Nullable Cursor after, Viewer viewer) {
        return query(Object[].class, filter, viewer, "a.written, a.id", conditions(filter, after, null), true)
                .setFirstResult(searched - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Cursor((Instant) row[0], (UUID) row[1]))
                .orElse(null);
    }

    /** Asks for what is looked for, newest first or in no order. */
    private <T> TypedQuery<T> query(
            Class<T> type, Filter filter, Viewer viewer, String select, Conditions conditions, boolean ordered) {
        String join = filter.tag() == null ? "" : JOIN_TAGS;
        String order = ordered ? conditions.newestFirst(written(filter)) : "";
        return conditions.bind(Visibility.query(rows, type, viewer, select, join, conditions.text() + order));
    }

    /** The column of the index that a list by a tag is in. */
    private static String written(Filter filter) {
        return filter.tag() == null ? "a.written" : "t.written";
    }

    private Conditions conditions(Filter filter, @Nullable Cursor after, @Nullable Cursor end) {
        Conditions conditions = conditions(filter);
        String written = written(filter);
        Cursor start = after == null ? Cursor.NEWEST : after;
        conditions.add(written + " <= :written", "written", start.written());
        conditions.add("(" + written + " < :written or a.id < :id)", "id", start.id());
        if (end != null) {
            conditions.add(written + " >= :end", "end", end.written());
            conditions.add("(" + written + " > :end or a.id >= :last)", "last", end.id());
        }
        return conditions;
    }

    private Conditions conditions(Filter filter) {
        Conditions conditions = new Conditions();
        if (filter.tag() != null) {
            Tagged.add(conditions, filter.tag());
        }
        // Nobody sees another's.
        if (filter.mine() || filter.audience() == Audience.ONLY_ME) {
            conditions.add("a.author = :viewer");
            conditions.lead("a.author");
        }
        if (filter.by() != null) {
            addAuthor(conditions, filter.by());
        }
        conditions.addIs("a.team", "team", filter.team());
        conditions.addIs("a.review.status", "status", filter.status());
        if (filter.status() != null) {
            // An answer stands nowhere by itself: its thread does. As a plain "is null" H2 takes it for rare, and walks
            // all that begin a thread.
            conditions.add("coalesce(a.thread, a.parent) is null");
        }
        conditions.addIs("a.motivation", "motivation", filter.motivation());
        if (filter.paragraph() != null) {
            conditions.lead(filter.statement() == null ? "a.paragraph" : "a.slug desc, a.paragraph");
        }
        conditions.addIs("a.slug", "slug", filter.statement());
        conditions.addIs("a.audience", "audience", filter.audience());
        conditions.add("a.paragraph = :paragraph", "paragraph", filter.paragraph());
        addDays(conditions, filter.from(), filter.to());
        if (filter.words() != null) {
            conditions.add(
                    "lower(a.body) like :words escape '\\'",
                    "words",
                    Conditions.anywhere(filter.words().toLowerCase(Locale.ROOT)));
        }
        return conditions;
    }

    /** Nobody has written anything under a name that nobody has. */
    private void addAuthor(Conditions conditions, String by) {
        Optional<UUID> author = accounts.findShown(by);
        conditions.addIs("a.author", "author", author.orElse(null));
        if (author.isEmpty()) {
            conditions.add("1 = 0");
        }
    }

    private static void addDays(Conditions conditions, @Nullable LocalDate from, @Nullable LocalDate to) {
        conditions.add("a.written >= :from", "from", from == null ? null : start(from));
        conditions.add("a.written < :to", "to", to == null ? null : start(to.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
