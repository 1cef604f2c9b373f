package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many notes on the shipped statement, the same on every machine but for their ids. */
final class NoteFiller {

    private static final String SLUG = "belt-and-road-covid-19-2020";
    private static final int PARAGRAPHS = 19;
    private static final int NINTH = 2000;
    private static final int AUTHORS = 20;
    private static final int BATCH = 2000;
    private static final OffsetDateTime FIRST = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final List<String> WORDS = List.of(
            "the",
            "of",
            "connectivity",
            "pledge",
            "wording",
            "narrower",
            "than",
            "in",
            "2019",
            "vaccines",
            "as",
            "public",
            "goods",
            "debt",
            "service",
            "suspension",
            "partners",
            "where",
            "necessary",
            "compare",
            "with",
            "text",
            "adopted",
            "a",
            "month",
            "earlier",
            "and",
            "this",
            "moves",
            "noun",
            "from",
            "to",
            "immunization");

    private final JdbcTemplate rows;
    private final SignedIn signedIn;
    private final Random random = new Random(9);

    NoteFiller(JdbcTemplate rows, SignedIn signedIn) {
        this.rows = rows;
        this.signedIn = signedIn;
    }

    /** A place in the middle of every list. */
    static Cursor cursorInTheMiddle() {
        return new Cursor(FIRST.plusMinutes(50_000).toInstant(), new UUID(0, 0));
    }

    /** Writes them and returns one of their authors. */
    Viewer fill(int notes) {
        List<Viewer> authors = IntStream.range(0, AUTHORS)
                .mapToObj(i -> signedIn.viewer(Role.ANALYST))
                .toList();
        for (int from = 0; from < notes; from += BATCH) {
            List<Object[]> batch = new ArrayList<>();
            for (int i = from; i < Math.min(notes, from + BATCH); i++) {
                batch.add(row(i, notes, authors));
            }
            rows.batchUpdate(
                    "insert into annotation (id, target, slug, paragraph, revision, author, audience, body, written,"
                            + " version, motivation, status) values (?, ?, ?, ?, 1, ?, ?, ?, ?, 0, ?, ?)",
                    batch);
        }
        rows.execute("analyze");
        return authors.get(0);
    }

    private Object[] row(int number, int notes, List<Viewer> authors) {
        int every = Math.max(1, notes / NINTH);
        int other = 1 + number % (PARAGRAPHS - 1);
        int paragraph = number % every == 0 ? 9 : other < 9 ? other : other + 1;
        int share = random.nextInt(10);
        return new Object[] {
            UUID.randomUUID(),
            SLUG + "#para-" + paragraph,
            SLUG,
            paragraph,
            authors.get(random.nextInt(AUTHORS)).id(),
            share < 6 ? "PUBLIC" : share < 9 ? "SIGNED_IN" : "ONLY_ME",
            body(),
            FIRST.plusMinutes(number),
            random.nextInt(10) == 0 ? "QUESTION" : "COMMENT",
            random.nextInt(1000) == 0 ? "RESOLVED" : "OPEN"
        };
    }

    private String body() {
        return IntStream.range(0, 30 + random.nextInt(90))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
