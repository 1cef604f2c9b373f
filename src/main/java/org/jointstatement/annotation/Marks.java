package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** Finds what annotations mark in a text. Of what an index has, and nothing else: so that no annotation has to be read. */
@Component
class Marks {

    private static final String EACH =
            "new org.jointstatement.annotation.Mark(a.id, a.target, a.anchor.startOffset, a.anchor.endOffset)";

    /** In the order of their index, so that a database stops where enough were found. */
    private static final String PLACES = "distinct a.paragraph, a.target, a.anchor.startOffset, a.anchor.endOffset";

    /** A whole paragraph is not marked: its count says enough. */
    private static final String CONDITION = "a.slug = :slug and a.anchor.selected = :revision"
            + " and a.anchor.state in :sure and (a.anchor.startOffset is not null or a.target like '%#para-%-s%')";

    private final EntityManager rows;

    Marks(EntityManager rows) {
        this.rows = rows;
    }

    /** At most so many places of a text, each once. */
    List<Mark> in(Statement statement, Viewer viewer, int most) {
        return query(Object[].class, PLACES, "", statement, viewer).setMaxResults(most).getResultList().stream()
                .map(row -> new Mark(null, (String) row[1], (Integer) row[2], (Integer) row[3]))
                .toList();
    }

    /** At most so many of a paragraph, one for each annotation. */
    List<Mark> in(Statement statement, int paragraph, Viewer viewer, int most) {
        return query(Mark.class, EACH, " and a.paragraph = :paragraph", statement, viewer)
                .setParameter("paragraph", paragraph)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> query(Class<T> type, String select, String where, Statement statement, Viewer viewer) {
        return Visibility.query(rows, type, viewer, select, CONDITION + where)
                .setParameter("slug", statement.slug())
                .setParameter("revision", statement.revision())
                .setParameter("sure", List.of(AnchorState.IN_PLACE, AnchorState.MOVED));
    }
}
