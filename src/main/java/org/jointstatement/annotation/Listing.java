package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The annotations that one may see, on whatever text, newest first and some at a time. */
@Component
public class Listing {

    private static final String ORDER = " order by a.written desc, a.id desc";

    private final EntityManager rows;
    private final Accounts accounts;
    private final Annotations annotations;

    Listing(EntityManager rows, Accounts accounts, Annotations annotations) {
        this.rows = rows;
        this.accounts = accounts;
        this.annotations = annotations;
    }

    /**
     * So many at most.
     *
     * @param after where to go on; from the newest if nowhere
     */
    @Transactional(readOnly = true)
    public Slice slice(Filter filter, @Nullable Cursor after, int size, Viewer viewer) {
        Conditions conditions = conditions(filter);
        if (after != null) {
            conditions.add(
                    "a.written <= :written and (a.written < :written or a.id < :id)", "written", after.written());
            conditions.add("1 = 1", "id", after.id());
        }
        List<AnnotationEntity> found = conditions
                .bind(Visibility.query(rows, AnnotationEntity.class, viewer, "a", conditions.text() + ORDER))
                .setMaxResults(size + 1)
                .getResultList();
        List<Annotation> shown = annotations.named(found.subList(0, Math.min(size, found.size())));
        return new Slice(shown, found.size() > size ? Cursor.of(shown.get(size - 1)) : null);
    }

    /** How many there are, counted up to {@link Around#MOST}. */
    @Transactional(readOnly = true)
    public int count(Filter filter, Viewer viewer) {
        Conditions conditions = conditions(filter);
        return conditions
                .bind(Visibility.query(rows, Integer.class, viewer, "1", conditions.text()))
                .setMaxResults(Around.MOST)
                .getResultList()
                .size();
    }

    private Conditions conditions(Filter filter) {
        Conditions conditions = new Conditions();
        if (filter.mine()) {
            conditions.add("a.author = :viewer");
        }
        if (filter.by() != null) {
            addAuthor(conditions, filter.by());
        }
        if (filter.tag() != null) {
            Tagged.add(conditions, filter.tag());
        }
        conditions.add("a.team = :team", "team", filter.team());
        conditions.add("a.review.status = :status", "status", filter.status());
        conditions.add("a.motivation = :motivation", "motivation", filter.motivation());
        conditions.add("a.audience = :audience", "audience", filter.audience());
        conditions.add("a.slug = :slug", "slug", filter.statement());
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
        conditions.add("a.author = :author", "author", author.orElse(null));
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
