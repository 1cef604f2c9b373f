package org.jointstatement.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.annotation.anchoring.Passage;
import org.jointstatement.annotation.anchoring.Selector;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where annotations stand, as rows. To place one is no change of what it says: its version stays, so that nobody who
 * edits it just then gets a conflict.
 */
@Component
class AnchorRows {

    /**
     * An annotation that is to be placed.
     *
     * @param thread what its thread began with; none if it is that
     * @param clause its ref, if it is about just that
     * @param selector as it was selected; none if it is about the whole of its target
     * @param selected the revision that tells of
     * @param seenBy who sees it besides its author, as things are
     */
    record Row(
            UUID id,
            Address target,
            @Nullable UUID thread,
            @Nullable String clause,
            @Nullable Selector selector,
            int selected,
            AnchorState state,
            Audience seenBy) {}

    private static final String COLUMNS =
            "a.id, a.target, a.thread, a.clause, a.start_offset, a.end_offset, a.quote, a.prefix, a.suffix,"
                    + " a.element_hash, a.selected, a.anchor_state,"
                    + " case when a.hidden is null and not a.held and a.withdrawn is null then a.audience"
                    + " else 'ONLY_ME' end as seen_by";

    /** What the thread of an annotation {@code a} began with, on the same paragraph. */
    private static final String FIRST =
            "select 1 from annotation t where t.id = a.thread and t.slug = a.slug and t.paragraph = a.paragraph";

    /** An answer that is about no words of its own. */
    private static final String FOLLOWS = "a.thread is not null and a.quote is null and a.clause is null";

    private final JdbcClient rows;

    AnchorRows(JdbcClient rows) {
        this.rows = rows;
    }

    /** The statements that have an annotation that was not looked for in the current revision. */
    List<String> slugsToPlace() {
        return rows.sql("select distinct a.slug from annotation a join statement s on s.slug = a.slug"
                        + " where a.anchored < (select max(r.number) from revision r where r.statement_id = s.id)")
                .query((row, at) -> row.getString(1))
                .list();
    }

    /** The revisions, before one, that annotations still stand on. */
    List<Integer> revisionsBefore(String slug, int revision) {
        return rows.sql("select distinct anchored from annotation where slug = ? and anchored < ?")
                .params(slug, revision)
                .query((row, at) -> row.getInt(1))
                .list();
    }

    /** Those to be placed, at most so many; not those that go where one of them does. */
    List<Row> before(String slug, int revision, int most) {
        return rows.sql("select " + COLUMNS + " from annotation a where a.slug = :slug and a.anchored < :revision"
                        + " and not (" + FOLLOWS + " and exists (" + FIRST + " and t.anchored < :revision))"
                        + " order by a.id fetch first " + most + " rows only")
                .param("slug", slug)
                .param("revision", revision)
                .query(AnchorRows::row)
                .list();
    }

    /** What answers these and goes where they do, by what it answers. */
    Map<UUID, List<Row>> following(List<Row> firsts, int revision) {
        return firsts.isEmpty()
                ? Map.of()
                : rows
                        .sql("select " + COLUMNS + " from annotation a where a.thread in (:firsts)"
                                + " and a.anchored < :revision and " + FOLLOWS + " and exists (" + FIRST + ")")
                        .param("firsts", firsts.stream().map(Row::id).toList())
                        .param("revision", revision)
                        .query(AnchorRows::row)
                        .stream()
                        .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.thread())));
    }

    /**
     * What stood on a paragraph that is just what it was stands there still, unless its thread has to be looked for; tells
     * how much that is.
     */
    int keep(String slug, int from, int to, Collection<Integer> paragraphs) {
        return rows.sql("update annotation a set anchored = :to, selected = :to where a.slug = :slug"
                        + " and a.anchored = :from and a.selected = :from and a.paragraph in (:paragraphs)"
                        + " and not exists (" + FIRST + " and (t.anchored <> :from or t.selected <> :from))")
                .param("slug", slug)
                .param("from", from)
                .param("to", to)
                .param("paragraphs", paragraphs)
                .update();
    }

    /** Leaves it where it is, for a person to say where it belongs. */
    void leave(UUID id, int revision, AnchorState state, @Nullable Passage suggested) {
        rows.sql("update annotation set anchored = :revision, anchor_state = :state, suggested = :address,"
                        + " suggested_start = :start, suggested_end = :end where id = :id")
                .param("revision", revision)
                .param("state", state.name())
                .param("address", suggested == null ? null : suggested.address().toString())
                .param("start", suggested == null ? null : suggested.start())
                .param("end", suggested == null ? null : suggested.end())
                .param("id", id)
                .update();
    }

    /** Puts it somewhere. */
    void place(UUID id, Chosen chosen, AnchorState state) {
        Selector selector = chosen.selector();
        boolean words = !chosen.whole();
        rows.sql("update annotation set target = :target, slug = :slug, paragraph = :paragraph, clause = :clause,"
                        + " start_offset = :start, end_offset = :end, quote = :quote, prefix = :prefix,"
                        + " suffix = :suffix, element_hash = :hash, anchored = :revision, selected = :revision,"
                        + " anchor_state = :state, suggested = null, suggested_start = null, suggested_end = null"
                        + " where id = :id")
                .param("target", chosen.address().toString())
                .param("slug", chosen.address().slug())
                .param("paragraph", chosen.address().paragraph())
                .param("clause", chosen.clause())
                .param("start", words ? selector.start() : null)
                .param("end", words ? selector.end() : null)
                .param("quote", words ? selector.quote() : null)
                .param("prefix", words ? selector.prefix() : null)
                .param("suffix", words ? selector.suffix() : null)
                .param("hash", selector.hash())
                .param("revision", chosen.revision())
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    /** Keeps where it stands now, before that changes. */
    void keepFormer(UUID id, String actor, OffsetDateTime now) {
        rows.sql("insert into annotation_anchor (annotation_id, target, clause, start_offset, end_offset, quote,"
                        + " selected, anchor_state, replaced, replaced_by) select id, target, clause, start_offset,"
                        + " end_offset, quote, selected, anchor_state, ?, ? from annotation where id = ?")
                .params(now, actor, id)
                .update();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        String quote = row.getString("quote");
        return new Row(
                row.getObject("id", UUID.class),
                Address.parse(row.getString("target")),
                row.getObject("thread", UUID.class),
                row.getString("clause"),
                quote == null ? null : selector(row, quote),
                row.getInt("selected"),
                AnchorState.valueOf(row.getString("anchor_state")),
                Audience.valueOf(row.getString("seen_by")));
    }

    private static Selector selector(ResultSet row, String quote) throws SQLException {
        return new Selector(
                quote,
                row.getString("prefix"),
                row.getString("suffix"),
                row.getInt("start_offset"),
                row.getInt("end_offset"),
                row.getString("element_hash"),
                0);
    }
}
