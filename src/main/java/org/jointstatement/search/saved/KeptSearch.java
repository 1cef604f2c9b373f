package org.jointstatement.search.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A saved search as its row has it: with whose it is. */
record KeptSearch(UUID account, SavedSearch search) {

    static KeptSearch of(ResultSet row, int number) throws SQLException {
        return new KeptSearch(row.getObject("account_id", UUID.class), searchOf(row, number));
    }

    static SavedSearch searchOf(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("query"),
                row.getObject("saved", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getString("feed_hash") != null);
    }
}
