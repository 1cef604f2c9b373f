package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jointstatement.testing.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By default H2 acknowledges a commit up to half a second before it is on the disk. */
class KillTests {

    private static final int ROWS = 20;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        try (var child = ChildProcess.start(Writer.class, folder, true, Map.of(), defaultUrl())) {
            child.awaitLine("written " + ROWS);
            child.kill();
        }

        try (Connection connection = DriverManager.getConnection(in(folder, defaultUrl()), "sa", "");
                var rows = connection.createStatement().executeQuery("select count(*) from acknowledged")) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(ROWS);
        }
    }

    /** The address that the portal uses when nobody chooses another. */
    private static String defaultUrl() throws IOException {
        Properties properties = new Properties();
        try (var file = PortalApplication.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        }
        return properties.getProperty("spring.datasource.url");
    }

    private static String in(Path folder, String url) {
        return url.replace("file:./", "file:" + folder.toAbsolutePath() + "/");
    }

    /** Writes rows until it is killed, and says of each that it is written. */
    static final class Writer {

        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection(arguments[0], "sa", "");
                    var statement = connection.createStatement()) {
                statement.execute("create table acknowledged (id integer primary key)");
                for (int row = 1; row < Integer.MAX_VALUE; row++) {
                    statement.execute("insert into acknowledged values (" + row + ")");
                    System.out.println("written " + row);
                }
            }
        }
    }
}
