package org.jointstatement.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jointstatement.PortalApplication;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** Prints what many notes cost: pages of a statement with so many on it, and posting one more, as somebody signed in. */
final class VolumeBenchmark {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";
    private static final String PARAGRAPH = STATEMENT + "/paragraphs/9";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int WARM = 20;
    /** A page is a few steps of code many times over, a post many steps once: it takes longer to be compiled. */
    private static final int WARM_POSTS = 400;

    private static final int MEASURED = 21;
    private static final int POSTED = 201;
    private static final double MOST_MS = 200;
    private static final double MOST_KB = 200;
    private static final double MOST_POST_MS = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;
    private final String session;

    private VolumeBenchmark(String site, String session) {
        this.site = site;
        this.session = session;
    }

    public static void main(String[] args) throws Exception {
        int notes = Integer.parseInt(args[0]);
        for (String database : List.of(args).subList(1, args.length)) {
            measure(database, notes);
        }
        System.exit(0);
    }

    private static void measure(String database, int notes) throws Exception {
        Path folder = Files.createTempDirectory("volume");
        EmbeddedPostgres postgresql = database.equals("postgresql") ? EmbeddedPostgres.start() : null;
        String url = postgresql == null
                ? "jdbc:h2:file:" + folder.resolve("portal")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0"
                : postgresql.getJdbcUrl("postgres", "postgres");
        try (ConfigurableApplicationContext portal = start(folder, url)) {
            long begin = System.nanoTime();
            JdbcTemplate rows = portal.getBean(JdbcTemplate.class);
            Viewer viewer = new NoteFiller(rows, portal.getBean(SignedIn.class)).fill(notes);
            // What PostgreSQL does by itself within minutes.
            rows.execute(postgresql == null ? "analyze" : "vacuum analyze");
            System.out.printf(
                    Locale.ROOT,
                    "%n%s: %,d notes on one statement, 2,000 of them on paragraph 9, written in %.0f s%n%n",
                    database,
                    notes,
                    (System.nanoTime() - begin) / 1e9);
            String port = portal.getEnvironment().getProperty("local.server.port");
            String session = portal.getBean(SignedIn.class).cookie(viewer).getValue();
            new VolumeBenchmark("http://localhost:" + port, session).run(viewer, notes);
        } finally {
            if (postgresql != null) {
                postgresql.close();
            }
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static ConfigurableApplicationContext start(Path folder, String url) {
        return SpringApplication.run(
                PortalApplication.class,
                "--server.port=0",
                "--portal.data=" + folder,
                "--portal.seeds=" + Path.of("seeds").toAbsolutePath(),
                "--spring.datasource.url=" + url,
                "--logging.level.root=WARN",
                "--portal.search.meaning=off",
                "--portal.limits.searches=1000000",
                "--portal.limits.posts=1000000",
                "--portal.limits.notes=1000000");
    }

    private void run(Viewer viewer, int notes) throws Exception {
        Cursor middle = NoteFiller.cursorInTheMiddle(notes);
        System.out.printf("%-58s %10s %10s %9s  %s%n", "", "median ms", "CPU ms", "kB", "aim");
        page("the statement's page", STATEMENT);
        page("a section's page", STATEMENT + "/sections/boosting-connectivity");
        page("a paragraph's page, 2,000 notes", PARAGRAPH);
        page("its middle", PARAGRAPH + "?from=" + middle);
        page("a paragraph's page, more notes", STATEMENT + "/paragraphs/2");
        page("the list", "/annotations");
        page("the list, deep down", "/annotations?after=" + middle);
        String statement = "statement=belt-and-road-covid-19-2020";
        for (String filter : List.of(
                "mine=1",
                "by=" + viewer.id(),
                "by=nobody",
                "audience=PUBLIC",
                "audience=ONLY_ME",
                "status=OPEN",
                "status=RESOLVED",
                "motivation=QUESTION",
                "motivation=LINK",
                "audience=TEAM",
                "tag=debt",
                "tag=rare",
                "tag=nobodyhasit",
                "team=" + NoteFiller.TEAM,
                statement,
                statement + "&paragraph=9",
                "from=2026-02-01&to=2026-02-28",
                "words=connectivity",
                "words=debt+service",
                "words=nothingofthiskind",
                statement + "&by=" + viewer.id() + "&status=RESOLVED&words=nothingofthiskind")) {
            page("the list: " + filter.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"), "/annotations?" + filter);
        }
        page("a person's page", "/people/" + viewer.id());
        page("tags offered", "/annotations/tags?q=de");
        page("the feed", "/annotations.atom");
        post();
    }

    private void page(String name, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path);
        double[] times = new double[MEASURED];
        long busy = 0;
        for (int i = -WARM; i < MEASURED; i++) {
            long begin = System.nanoTime();
            busy = i == 0 ? cpu() : busy;
            answer = get(path);
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        double each = (cpu() - busy) / 1e6 / MEASURED;
        double kb = answer.body().length / 1000.0;
        print(name, median(times), each, kb, median(times) < MOST_MS && kb < MOST_KB, "200 ms, 200 kB");
    }

    private void post() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(new String(get(PARAGRAPH).body(), UTF_8));
        if (!token.find()) {
            throw new IllegalStateException("no form");
        }
        IntStream.range(0, WARM_POSTS).forEach(i -> post(token.group(1)));
        long busy = cpu();
        double[] times = IntStream.range(0, POSTED)
                .mapToDouble(i -> post(token.group(1)))
                .toArray();
        double each = (cpu() - busy) / 1e6 / POSTED;
        print("posting a note", median(times), each, 0, median(times) < MOST_POST_MS, "20 ms");
    }

    private double post(String token) {
        // Other words each time: the same again would be shown the note that is there.
        UUID id = UUID.randomUUID();
        String form = "id=" + id + "&audience=PUBLIC&action=save&body=One+more+note+" + id + "&_csrf="
                + URLEncoder.encode(token, UTF_8);
        HttpRequest request = request(PARAGRAPH + "/annotations")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            long begin = System.nanoTime();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 303) {
                throw new IllegalStateException("posting a note: " + status);
            }
            return (System.nanoTime() - begin) / 1e6;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(path).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Cookie", "SESSION=" + session);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /** Nanoseconds that all processors have worked for this process: what others on the machine do is not in it. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void print(String name, double ms, double cpu, double kb, boolean met, String aim) {
        System.out.printf(
                Locale.ROOT, "%-58s %10.1f %10.1f %9.1f  %s: %s%n", name, ms, cpu, kb, aim, met ? "met" : "MISSED");
    }
}
