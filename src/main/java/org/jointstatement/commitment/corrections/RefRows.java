package org.jointstatement.commitment.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and adds rows of refs; there is no other way to change them. */
@Component
class RefRows {

    private final JdbcClient rows;
    private final JdbcTemplate batches;

    RefRows(JdbcClient rows, JdbcTemplate batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /** The refs of a sentence, those that were kept first in front. */
    List<KeptRefs> of(Address sentence) {
        return rows.sql("select words, parts, kept from clause_ref where address = :address order by kept")
                .param("address", sentence.toString())
                .query((row, at) -> read(row))
                .list();
    }

    /** The refs of every sentence of a statement by its address, those that were kept first in front. */
    Map<String, List<KeptRefs>> of(String slug) {
        Map<String, List<KeptRefs>> sentences = new HashMap<>();
        rows.sql("select address, words, parts, kept from clause_ref where slug = :slug order by kept")
                .param("slug", slug)
                .query(row -> {
                    sentences
                            .computeIfAbsent(row.getString("address"), address -> new ArrayList<>())
                            .add(read(row));
                });
        return sentences;
    }

    /** The statements, each as slug and revision, whose refs under these rules are kept. */
    Set<String> keptUnder(String rules) {
        return new HashSet<>(rows.sql("select distinct slug, revision from clause_ref where rules = :rules")
                .param("rules", rules)
                .query((row, at) -> name(row.getString("slug"), row.getInt("revision")))
                .list());
    }

    static String name(String slug, int revision) {
        return slug + " " + revision;
    }

    void add(Statement statement, String rules, Map<Address, KeptRefs> refs) {
        List<Object[]> values = new ArrayList<>();
        refs.forEach((address, kept) -> values.add(new Object[] {
            address.toString(),
            statement.slug(),
            statement.revision(),
            rules,
            kept.words(),
            Notation.ofParts(kept.parts()),
            kept.kept().atOffset(ZoneOffset.UTC)
        }));
        batches.batchUpdate(
                "insert into clause_ref (address, slug, revision, rules, words, parts, kept)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                values);
    }

    private static KeptRefs read(ResultSet row) throws SQLException {
        Instant kept = row.getObject("kept", OffsetDateTime.class).toInstant();
        return new KeptRefs(row.getString("words"), Notation.parts(row.getString("parts")), kept);
    }
}
