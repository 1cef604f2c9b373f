package org.jointstatement.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A real OpenSearch node in a JVM with a class path of its own, which {@code mvn -Popensearch} puts into
 * {@code target/opensearch}: its Lucene, its Jackson and its log4j are not ours. One serves all tests of a run.
 */
public final class OpenSearchNode {

    private static final Path JARS = Path.of("target", "opensearch");
    private static final String MAIN = "org.codelibs.opensearch.runner.OpenSearchRunner";
    private static final Pattern ADDRESS = Pattern.compile("HttpServerTransport.*publish_address \\{([^}]+)}");

    private static @Nullable OpenSearchNode shared;

    private final Process process;
    private final Path folder;
    private final URI url;

    private OpenSearchNode() {
        try {
            folder = Files.createTempDirectory("opensearch-test");
            process = new ProcessBuilder(command(folder))
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            url = URI.create("http://" + address(process.inputReader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the node of this run listens: one that {@code portal.test.opensearch} names, or one that is started. */
    public static synchronized URI url() {
        String running = System.getProperty("portal.test.opensearch", "");
        if (!running.isEmpty()) {
            return URI.create(running);
        }
        if (shared == null) {
            shared = new OpenSearchNode();
        }
        return shared.url;
    }

    /** A node of one's own, to be stopped. */
    public static OpenSearchNode start() {
        return new OpenSearchNode();
    }

    public URI address() {
        return url;
    }

    private static List<String> command(Path folder) {
        if (!Files.isDirectory(JARS)) {
            throw new IllegalStateException("There is no OpenSearch in " + JARS + ": run mvn -Popensearch");
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                JARS + "/*",
                MAIN,
                "-basePath",
                folder.toString(),
                "-clusterName",
                folder.getFileName().toString(),
                "-numOfNode",
                "1",
                "-useLogger");
    }

    /** Reads on afterwards, or the node would stand still once the pipe is full. */
    private static String address(BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread reader = new Thread(() -> output.lines().forEach(more -> {}));
                reader.setDaemon(true);
                reader.start();
                return found.group(1);
            }
        }
        throw new IllegalStateException("OpenSearch did not start:\n" + String.join("\n", said));
    }

    /** Stops it at once, as a machine does that loses its power. */
    public void stop() {
        process.destroyForcibly().onExit().join();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
