package org.jointstatement.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML Checker of the W3C, in a class loader of its own, away from the portal's class path. */
public final class HtmlChecker {

    private static final Path JARS = Path.of("target", "html-checker");
    private static final JsonMapper JSON = new JsonMapper();
    private static final ClassLoader LOADER = loader();

    private HtmlChecker() {}

    /** Returns what is wrong with a page, one line each; nothing if it is valid. */
    public static List<String> faults(String html) {
        return JSON.readTree(report(html))
                .get("messages")
                .valueStream()
                .filter(HtmlChecker::isFault)
                .map(message -> "line %d: %s"
                        .formatted(
                                message.path("lastLine").asInt(),
                                message.get("message").asString()))
                .toList();
    }

    private static boolean isFault(JsonNode message) {
        return !message.get("type").asString().equals("info")
                || message.path("subType").asString("").equals("warning");
    }

    private static String report(String html) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            Class<?> type = LOADER.loadClass("nu.validator.client.EmbeddedValidator");
            Method validate = type.getMethod("validate", InputStream.class);
            var source = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
            return (String) validate.invoke(type.getConstructor().newInstance(), source);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the HTML checker does not run", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static ClassLoader loader() {
        try (Stream<Path> jars = Files.list(JARS)) {
            return new URLClassLoader(
                    jars.map(HtmlChecker::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException("Maven puts the HTML checker there: mvn generate-test-resources", e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
