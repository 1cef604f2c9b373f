package org.jointstatement.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium without a window. */
public final class Browser implements AutoCloseable {

    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    /** At every start it warns that its bindings of the DevTools protocol are missing; no test needs them. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private View view = View.WIDE;
    private Visit visit = Visit.of(List.of());

    Browser() {
        SELENIUM.setLevel(Level.SEVERE);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(found(List.of("chromedriver")).orElseThrow())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options());
    }

    static boolean isInstalled() {
        return found(CHROMIUM).isPresent() && found(List.of("chromedriver")).isPresent();
    }

    private static Optional<File> found(List<String> names) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    private static ChromeOptions options() {
        var logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions().setBinary(found(CHROMIUM).orElseThrow());
        options.addArguments(FLAGS);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    /** Another person's, beside the one that a test is given; to be closed. */
    public static Browser second() {
        return new Browser().asNew();
    }

    /** Switches scripts of pages off or on. */
    public void scripts(boolean on) {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Forgets cookies and how it looked at pages. */
    Browser asNew() {
        cdp("Network.clearBrowserCookies", Map.of());
        scripts(true);
        look(View.WIDE);
        driver.get("about:blank");
        messages();
        console();
        return this;
    }

    /** Looks at pages on this width and in these colours from now on. */
    public Browser look(View view) {
        this.view = view;
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width, "height", view.height, "deviceScaleFactor", 1, "mobile", view.isMobile()));
        var colours = Map.of("name", "prefers-color-scheme", "value", view.colours);
        cdp("Emulation.setEmulatedMedia", Map.of("features", List.of(colours)));
        return this;
    }

    /** Goes to a page and keeps what that took. */
    public Browser open(String url) {
        messages();
        console();
        driver.get(url);
        return took();
    }

    /** Keeps what the last click took: call it after following a link or sending a form. */
    public Browser took() {
        visit = Visit.of(messages());
        return this;
    }

    /** The status of the page itself, after redirects. */
    public int status() {
        return visit.status();
    }

    /** Where the page is and everything it asked for, in its order. */
    public List<String> requests() {
        return visit.requests();
    }

    /** The page as it was served, before any script. */
    public String html() {
        return (String) cdp("Network.getResponseBody", Map.of("requestId", visit.page()))
                .get("body");
    }

    /** What the console complains of: scripts that failed, what the content security policy refused. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Whether the page can be scrolled sideways. */
    public boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "const e = document.documentElement; return e.scrollWidth > Math.min(e.clientWidth, arguments[0])",
                view.width));
    }

    /** Keeps the whole page as a picture. */
    public void picture(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var shot = cdp("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
            Files.write(file, Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For typing, clicking and looking closer. */
    public ChromeDriver driver() {
        return driver;
    }

    private List<String> messages() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
