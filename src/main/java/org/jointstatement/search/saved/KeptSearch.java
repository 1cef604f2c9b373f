package org.jointstatement.search.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/** A saved search as its row has it: with whose it is. */
record KeptSearch(UUID account, SavedSearch search) {

    /**
     * Reads a row.
     *
     * @param fed the searches that have a feed
     */
    static KeptSearch of(ResultSet row, Set<UUID> fed) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new KeptSearch(
                row.getObject("account_id", UUID.class),
                new SavedSearch(
                        id,
                        row.getString("name"),
                        row.getString("query"),
                        row.getObject("saved", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                        fed.contains(id)));
    }
}
