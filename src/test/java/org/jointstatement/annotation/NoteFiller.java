package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many notes on the shipped statement, the same on every machine but for their ids: for all kinds of readers, on whole
 * paragraphs, sentences and words, a third of them answers, some with tags, a few settled.
 */
final class NoteFiller {

    /** A team of the author that {@link #fill} returns, and one that they are not in. */
    static final UUID TEAM = new UUID(0, 1);

    private static final UUID OTHERS = new UUID(0, 2);
    private static final String SLUG = "belt-and-road-covid-19-2020";
    private static final int PARAGRAPHS = 19;
    private static final int NINTH = 2000;
    private static final int AUTHORS = 20;
    private static final int BATCH = 2000;
    private static final OffsetDateTime FIRST = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final List<String> WORDS = List.of(
            ("the of connectivity pledge wording narrower than in 2019 vaccines as public goods debt service suspension"
                            + " partners where necessary compare with text adopted a month earlier and this moves noun"
                            + " from to immunization")
                    .split(" "));

    /** What a thread began with. */
    private record Beginning(
            UUID id,
            OffsetDateTime written,
            String audience,
            @Nullable UUID team) {}

    private final JdbcTemplate rows;
    private final SignedIn signedIn;
    private final Random random = new Random(9);
    private final Map<Integer, Beginning> newest = new HashMap<>();
    private final List<Object[]> tags = new ArrayList<>();
    private List<Viewer> authors = List.of();

    NoteFiller(JdbcTemplate rows, SignedIn signedIn) {
        this.rows = rows;
        this.signedIn = signedIn;
    }

    /** A place in the middle of every list. */
    static Cursor cursorInTheMiddle(int notes) {
        return new Cursor(FIRST.plusMinutes(notes / 2).toInstant(), new UUID(0, 0));
    }

    /** Writes them and returns one of their authors. */
    Viewer fill(int notes) {
        authors = IntStream.range(0, AUTHORS)
                .mapToObj(i -> signedIn.viewer(Role.ANALYST))
                .toList();
        List.of(TEAM, OTHERS).forEach(this::addTeam);
        rows.update(
                "insert into team_member (team_id, account_id, leads, since) values (?, ?, true, ?)",
                TEAM,
                authors.get(0).id(),
                FIRST);
        for (int from = 0; from < notes; from += BATCH) {
            int to = Math.min(notes, from + BATCH);
            write(IntStream.range(from, to).mapToObj(i -> row(i, notes)).toList());
        }
        return authors.get(0);
    }

    private void addTeam(UUID id) {
        rows.update(
                "insert into team (id, name, name_key, created, version) values (?, ?, ?, ?, 0)", id, id, id, FIRST);
    }

    private void write(List<Object[]> batch) {
        rows.batchUpdate(
                "insert into annotation (id, target, slug, paragraph, revision, anchored, selected, author, audience,"
                        + " team, body, written, version, motivation, status, parent, thread, start_offset, end_offset,"
                        + " quote, prefix, suffix, root, began)"
                        + " values (?, ?, ?, ?, 1, 1, 1, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?)",
                batch);
        rows.batchUpdate(
                "insert into annotation_tag (annotation_id, place, tag_key, label, written) values (?, 0, ?, ?, ?)",
                tags);
        tags.clear();
    }

    private Object[] row(int number, int notes) {
        int every = Math.max(1, notes / NINTH);
        int other = 1 + number % (PARAGRAPHS - 1);
        int paragraph = number % every == 0 ? 9 : other < 9 ? other : other + 1;
        UUID id = UUID.randomUUID();
        OffsetDateTime written = FIRST.plusMinutes(number);
        boolean reply = random.nextInt(3) == 0 && newest.containsKey(paragraph);
        Beginning thread = reply ? newest.get(paragraph) : beginning(id, written);
        newest.put(paragraph, thread);
        tag(id, written);
        int about = random.nextInt(10);
        boolean words = about < 3;
        int start = random.nextInt(100);
        return new Object[] {
            id,
            SLUG + "#para-" + paragraph + (about == 9 ? "-s1" : ""),
            SLUG,
            paragraph,
            authors.get(random.nextInt(AUTHORS)).id(),
            thread.audience(),
            thread.team(),
            body(),
            written,
            random.nextInt(10) == 0 ? "QUESTION" : "COMMENT",
            !reply && random.nextInt(1000) == 0 ? "RESOLVED" : "OPEN",
            reply ? thread.id() : null,
            reply ? thread.id() : null,
            words ? start : null,
            words ? start + 20 : null,
            words ? "x".repeat(20) : null,
            thread.id(),
            thread.written()
        };
    }

    private Beginning beginning(UUID id, OffsetDateTime written) {
        int share = random.nextInt(20);
        return share == 18 || share == 19
                ? new Beginning(id, written, "TEAM", share == 18 ? TEAM : OTHERS)
                : new Beginning(id, written, share < 11 ? "PUBLIC" : share < 16 ? "SIGNED_IN" : "ONLY_ME", null);
    }

    private void tag(UUID id, OffsetDateTime written) {
        int which = random.nextInt(5000);
        if (which < 1000) {
            String tag = which == 0 ? "rare" : which < 100 ? "debt" : "health";
            tags.add(new Object[] {id, tag, tag, written});
        }
    }

    private String body() {
        return IntStream.range(0, 30 + random.nextInt(90))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
