package bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens a page in a headless Chromium that behaves like a phone on a slow line, with nothing in its cache, and prints
 * when the largest piece was drawn, how much jumped, and what it fetched. Speaks the DevTools protocol by itself.
 */
public final class Phone implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OBSERVE = """
            window.drawn = 0; window.jumped = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => drawn = e.startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(e => jumped += e.value))
                .observe({type: 'layout-shift', buffered: true});""";

    private final Path profile = Files.createTempDirectory("phone");
    private final Process chromium;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final List<JsonNode> events = new ArrayList<>();
    private int sent;

    private record Run(double drawn, double jumped, Map<String, Long> bytes) {}

    private Phone() throws Exception {
        chromium = new ProcessBuilder(
                        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--disable-dev-shm-usage", "--remote-debugging-port=0", "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = client.newWebSocketBuilder().buildAsync(page(), this).join();
    }

    /** Prints a line for each page given; what is printed of a page is the median of the runs. */
    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[0]);
        int delay = Integer.parseInt(arguments[1]);
        for (String url : List.of(arguments).subList(2, arguments.length)) {
            List<Run> all = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                try (Phone phone = new Phone()) {
                    all.add(phone.open(url, delay));
                }
            }
            print(url, all);
        }
    }

    private static void print(String url, List<Run> runs) {
        double[] drawn = runs.stream().mapToDouble(Run::drawn).sorted().toArray();
        double jumped = runs.stream().mapToDouble(Run::jumped).max().orElseThrow();
        Map<String, Long> bytes = runs.get(0).bytes();
        long fonts = bytes.getOrDefault("Font", 0L);
        long rest = bytes.values().stream().mapToLong(Long::longValue).sum() - fonts;
        System.out.printf("%s%n  largest contentful paint, ms  %.0f  (%.0f to %.0f)%n", url, drawn[drawn.length / 2],
                drawn[0], drawn[drawn.length - 1]);
        System.out.printf("  cumulative layout shift       %.3f  (the worst of %d)%n", jumped, drawn.length);
        System.out.printf("  bytes without fonts           %d  %s%n  bytes of fonts                %d%n", rest, bytes, fonts);
    }

    private Run open(String url, int delay) throws Exception {
        ask("Page.enable", Map.of());
        ask("Network.enable", Map.of());
        // Lighthouse's phone and its "slow 4G": 412 by 823, 1.6 Mbit/s down, 750 kbit/s up, a processor a quarter as fast.
        ask("Emulation.setDeviceMetricsOverride",
                Map.of("width", 412, "height", 823, "deviceScaleFactor", 1.75, "mobile", true));
        ask("Network.emulateNetworkConditions", Map.of("offline", false, "latency", delay,
                "downloadThroughput", 1.6 * 1024 * 1024 / 8, "uploadThroughput", 750 * 1024 / 8));
        ask("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
        ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", OBSERVE));
        ask("Page.navigate", Map.of("url", url));
        settle();
        return new Run(number("drawn"), number("jumped"), bytes());
    }

    /** Waits until nothing has come for two seconds after the page was loaded: fonts are then here and drawn. */
    private void settle() throws InterruptedException {
        boolean loaded = false;
        JsonNode message = messages.poll(60, TimeUnit.SECONDS);
        while (message != null) {
            events.add(message);
            loaded |= message.path("method").asString("").equals("Page.loadEventFired");
            message = messages.poll(loaded ? 2 : 60, TimeUnit.SECONDS);
        }
        if (!loaded) {
            throw new IllegalStateException("the page was not loaded within a minute");
        }
    }

    private Map<String, Long> bytes() {
        Map<String, String> types = new TreeMap<>();
        Map<String, Long> bytes = new TreeMap<>();
        for (JsonNode event : events) {
            JsonNode parameters = event.path("params");
            String request = parameters.path("requestId").asString("");
            if (event.path("method").asString("").equals("Network.responseReceived")) {
                types.put(request, parameters.path("type").asString());
            } else if (event.path("method").asString("").equals("Network.loadingFinished")) {
                bytes.merge(types.getOrDefault(request, "Other"), parameters.path("encodedDataLength").asLong(), Long::sum);
            }
        }
        return bytes;
    }

    private double number(String name) throws Exception {
        return ask("Runtime.evaluate", Map.of("expression", name)).at("/result/result/value").asDouble();
    }

    private JsonNode ask(String method, Map<String, Object> parameters) throws Exception {
        int id = ++sent;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true).join();
        while (true) {
            JsonNode message = messages.poll(60, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("no answer to " + method);
            }
            if (message.path("id").asInt(0) == id) {
                return message;
            }
            events.add(message);
        }
    }

    private URI page() throws Exception {
        Path port = profile.resolve("DevToolsActivePort");
        try (WatchService watch = profile.getFileSystem().newWatchService()) {
            profile.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            while (!Files.exists(port) || Files.size(port) == 0) {
                WatchKey change = watch.poll(30, TimeUnit.SECONDS);
                if (change == null) {
                    throw new IllegalStateException("the browser does not start");
                }
                change.pollEvents();
                change.reset();
            }
        }
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json");
        String targets = client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body();
        for (JsonNode target : JSON.readTree(targets)) {
            if (target.path("type").asString("").equals("page")) {
                return URI.create(target.path("webSocketDebuggerUrl").asString());
            }
        }
        throw new IllegalStateException("the browser shows no page");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            messages.add(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() throws IOException {
        chromium.destroy();
        chromium.onExit().join();
        try (var files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
