package org.jointstatement.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JVM of its own on the test's class path, to be killed without a warning, and after three minutes in any case. */
public final class ChildProcess implements AutoCloseable {

    private static final int MINUTES = 3;

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private ChildProcess(Process process) {
        this.process = process;
        // Waiting for its words cannot be interrupted; its end ends the waiting.
        CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
        this.output = process.inputReader();
    }

    /** Starts a class in a folder, with or without the classes of the tests on its class path. */
    public static ChildProcess start(
            Class<?> main, Path folder, boolean withTests, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(withTests), main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new ChildProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Surefire hides the class path in a jar's manifest and keeps it in a property. */
    private static String classPath(boolean withTests) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(part -> withTests || !part.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits for a line of output that contains the words and returns it. */
    public String awaitLine(String words) {
        String line = read();
        while (line != null && !line.contains(words)) {
            line = read();
        }
        if (line == null) {
            throw new IllegalStateException("It ended without saying: " + words + "\n" + String.join("\n", lines));
        }
        return line;
    }

    private @Nullable String read() {
        try {
            String line = output.readLine();
            lines.add(String.valueOf(line));
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it with no chance to tidy up, as {@code kill -9} does, and returns when it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
