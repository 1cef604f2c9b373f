package org.jointstatement.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Gives each test context an empty database and an empty data directory of its own; the database is of the kind that {@code portal.test.database} names: h2,
 * postgresql (a real server from a Maven artefact) or testcontainers (a real server in Docker).
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What a start of the portal leaves out to be quick: entities that do not fit their tables, queries that cannot be read. */
    private static final Map<String, Object> WHOLE_START = Map.of(
            "spring.jpa.hibernate.ddl-auto",
            "validate",
            "spring.data.jpa.repositories.bootstrap-mode",
            "default",
            // A test that asks for related passages waits for them.
            "portal.search.meaning.patience",
            "60s");

    /** Makes Flyway take one script after the other where it would take the one for a new database: nothing begins with this. */
    public static final Map<String, String> FROM_THE_FIRST = Map.of("flyway.baselineMigrationPrefix", "NONE");

    private static @Nullable EmbeddedPostgres embedded;
    private static @Nullable PostgreSQLContainer container;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", source()));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test data", Map.of("portal.data", data())));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("whole start", WHOLE_START));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test engine", engine()));
    }

    /** A database of the same kind in which nothing is yet. */
    public static DataSource empty() {
        Map<String, Object> source = source();
        return new DriverManagerDataSource(value(source, "url"), value(source, "username"), value(source, "password"));
    }

    private static String value(Map<String, Object> source, String name) {
        return String.valueOf(source.getOrDefault("spring.datasource." + name, ""));
    }

    private static Map<String, Object> source() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        String kind = System.getProperty("portal.test.database", "h2");
        return switch (kind) {
            case "h2" ->
                Map.of(
                        "spring.datasource.url",
                        "jdbc:h2:mem:" + name
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1");
            case "postgresql" -> postgresql(name);
            case "testcontainers" -> container(name);
            default -> throw new IllegalArgumentException("portal.test.database is unknown: " + kind);
        };
    }

    /** Where {@code portal.test.engine} says opensearch, the index is kept in a real node. */
    private static Map<String, Object> engine() {
        return System.getProperty("portal.test.engine", "lucene").equals("opensearch")
                ? Map.of(
                        "portal.search.engine",
                        "opensearch",
                        "portal.search.opensearch.url",
                        OpenSearchNode.url(),
                        "portal.search.opensearch.timeout",
                        "30s")
                : Map.of();
    }

    private static String data() {
        try {
            return Files.createTempDirectory("portal-test").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Map<String, Object> postgresql(String name) {
        try {
            if (embedded == null) {
                embedded = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            }
            create(embedded.getPostgresDatabase().getConnection(), name);
            return Map.of("spring.datasource.url", embedded.getJdbcUrl("postgres", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized Map<String, Object> container(String name) {
        if (container == null) {
            container = new PostgreSQLContainer("postgres:18-alpine");
            container.start();
        }
        try {
            create(container.createConnection(""), name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "spring.datasource.url", container.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"),
                "spring.datasource.username", container.getUsername(),
                "spring.datasource.password", container.getPassword());
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }
}
