package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.jointstatement.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The script for a new database makes what the scripts that came one after the other make. */
@Tag("database")
class BaselineTests {

    /** What H2 calls a constraint without a name, and the index that it may make for it, is another name each time. */
    private static final String MADE_UP = "(?i)(constraint|primary_key)_\\w+";

    private static final List<String> COLUMN = List.of(
            "table_name",
            "column_name",
            "type_name",
            "column_size",
            "is_nullable",
            "column_def",
            "is_autoincrement",
            "ordinal_position");
    private static final List<String> PRIMARY_KEY = List.of("table_name", "column_name", "key_seq", "pk_name");
    private static final List<String> INDEX =
            List.of("table_name", "non_unique", "index_name", "ordinal_position", "column_name", "asc_or_desc");
    private static final List<String> FOREIGN_KEY = List.of(
            "fktable_name", "fkcolumn_name", "pktable_name", "pkcolumn_name", "key_seq", "delete_rule", "fk_name");

    @Test
    void aNewDatabaseHasTheTablesOfOneThatCameThroughEveryVersion() throws SQLException {
        DataSource fresh = TestDatabase.empty();
        Flyway quick = Flyway.configure().dataSource(fresh).target("21").load();
        quick.migrate();
        assertThat(quick.info().applied()).hasSize(1).allMatch(one -> one.getState() == MigrationState.BASELINE);

        DataSource grown = grownTo("21");

        List<String> expected = parts(grown);
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(parts(fresh)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aDatabaseThatIsThereAlreadyGoesOnWithWhatItLacks() {
        DataSource older = grownTo("20");

        Flyway flyway = Flyway.configure().dataSource(older).target("21").load();
        assertThat(flyway.migrate().migrations)
                .extracting(migration -> migration.version)
                .containsExactly("21");
        flyway.validate();
    }

    /** One that came through every version. */
    private static DataSource grownTo(String version) {
        DataSource grown = TestDatabase.empty();
        Flyway flyway = Flyway.configure()
                .dataSource(grown)
                .configuration(TestDatabase.FROM_THE_FIRST)
                .target(version)
                .load();
        flyway.migrate();
        assertThat(flyway.info().applied()).hasSize(Integer.parseInt(version));
        return grown;
    }

    /** The columns, keys and indexes of all tables, and how many rows they have. */
    private static List<String> parts(DataSource database) throws SQLException {
        List<String> found = new ArrayList<>();
        JdbcClient client = JdbcClient.create(database);
        try (var connection = database.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            for (String table : tables(data)) {
                found.addAll(rows(data.getColumns(null, "public", table, null), COLUMN));
                found.addAll(rows(data.getPrimaryKeys(null, "public", table), PRIMARY_KEY));
                found.addAll(rows(data.getIndexInfo(null, "public", table, false, true), INDEX));
                found.addAll(rows(data.getImportedKeys(null, "public", table), FOREIGN_KEY));
                found.add(table + " "
                        + client.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single());
            }
        }
        // H2 makes an index for a reference unless it finds one: when it looks depends on how the table came about.
        found.removeIf(part -> part.contains("non_unique=TRUE index_name=-"));
        return found;
    }

    private static List<String> tables(DatabaseMetaData data) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet tables = data.getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("table_name"));
            }
        }
        found.remove("flyway_schema_history");
        return found;
    }

    private static List<String> rows(ResultSet rows, List<String> names) throws SQLException {
        List<String> found = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (String name : names) {
                    values.add(name + "=" + String.valueOf(rows.getString(name)).replaceAll(MADE_UP, "-"));
                }
                found.add(String.join(" ", values));
            }
        }
        return found;
    }
}
