package org.jointstatement.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checks are worth something only if each of them can fail. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class PageChecksTests {

    private static final Map<String, String> PAGES = Map.of(
            "/sound", page("<p>All is well.</p>"),
            "/invalid", page("<p><div>No</div></p>"),
            "/nameless", page("<button></button>"),
            "/wide", page("<p>" + "W".repeat(200) + "</p>"),
            "/elsewhere", page("<p><img src='http://127.0.0.1:9/x.png' alt='x'></p>"),
            "/failing", page("<p>x</p><script>nothing.there()</script>"),
            "/dim", page("<p class='dim'>Dim in the dark</p>"));

    private HttpServer server;

    private static String page(String main) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Page</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
                <style>@media (prefers-color-scheme: dark) { .dim { color: #ddd; background: #fff } }</style>
                </head><body><main><h1>Page</h1>%s</main></body></html>
                """.formatted(main);
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = PAGES.getOrDefault(path, page("<p>Not here</p>")).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(PAGES.containsKey(path) ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aSoundPagePasses(Browser browser) {
        assertThatCode(() -> PageChecks.assertSound(browser, url("/sound"), 200))
                .doesNotThrowAnyException();
    }

    @Test
    void aSoundErrorPagePasses(Browser browser) {
        assertThatCode(() -> PageChecks.assertSound(browser, url("/missing"), 404))
                .doesNotThrowAnyException();
    }

    @Test
    void eachFaultIsFound(Browser browser) {
        assertFault(browser, "/missing", "status of");
        assertFault(browser, "/invalid", "No “p” element in scope");
        assertFault(browser, "/nameless", "button-name");
        assertFault(browser, "/wide", "PHONE scrolls sideways");
        assertFault(browser, "/elsewhere", "to others");
        assertFault(browser, "/failing", "nothing is not defined");
        assertFault(browser, "/dim", "/dim PHONE_DARK] \nExpecting empty but was: [\"color-contrast");
    }

    @Test
    void invalidHtmlIsNamedWithItsLine() {
        assertThat(HtmlChecker.faults("<!DOCTYPE html><html lang='en'><title>x</title>\n<p><div></div></p>"))
                .singleElement()
                .asString()
                .startsWith("line 2: ");
    }

    private void assertFault(Browser browser, String path, String fault) {
        assertThatThrownBy(() -> PageChecks.assertSound(browser, url(path), 200))
                .as(path)
                .hasMessageContaining(fault);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
