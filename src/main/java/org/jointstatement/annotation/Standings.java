package org.jointstatement.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jointstatement.annotation.anchoring.Passage;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where annotations stand, might stand and stood. */
@Component
class Standings {

    private final JdbcClient rows;

    Standings(JdbcClient rows) {
        this.rows = rows;
    }

    /** Of one that is there. */
    Standing of(UUID id) {
        List<Standing.Former> former = rows.sql("select target, selected, quote, anchor_state, replaced_by"
                        + " from annotation_anchor where annotation_id = ? order by id desc fetch first 20 rows only")
                .param(id)
                .query((row, at) -> new Standing.Former(
                        Address.parse(row.getString("target")),
                        row.getInt("selected"),
                        row.getString("quote"),
                        AnchorState.valueOf(row.getString("anchor_state")),
                        row.getString("replaced_by")))
                .list();
        return rows.sql("select target, selected, quote, suggested, suggested_start, suggested_end"
                        + " from annotation where id = ?")
                .param(id)
                .query((row, at) -> new Standing(
                        Address.parse(row.getString("target")),
                        row.getInt("selected"),
                        row.getString("quote"),
                        suggested(row),
                        former))
                .single();
    }

    private static @Nullable Passage suggested(ResultSet row) throws SQLException {
        String address = row.getString("suggested");
        return address == null
                ? null
                : new Passage(Address.parse(address), row.getInt("suggested_start"), row.getInt("suggested_end"));
    }
}
