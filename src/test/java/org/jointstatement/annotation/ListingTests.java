package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists that look for words in some notes at a time, and lists by what an index has in its order. */
@PortalTest
class ListingTests {

    private static final int SEARCHED = 4;

    @Autowired
    private EntityManager rows;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    private final String slug = "listing-" + UUID.randomUUID();
    private Viewer author = Viewer.anonymous();
    private Viewer other = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        other = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void wordsAreLookedForPartByPartUntilTheListEnds() {
        UUID oldest = write(author, "A needle", Audience.PUBLIC);
        IntStream.range(0, 6).forEach(i -> write(author, "Hay", Audience.PUBLIC));
        UUID newest = write(author, "Another Needle", Audience.PUBLIC);

        Part first = page("needle", null, author);
        Part second = page("needle", first.slice().next(), author);

        assertThat(ids(first)).containsExactly(newest);
        assertThat(first.count()).isEqualTo(1);
        assertThat(first.searched()).isEqualTo(SEARCHED);
        assertThat(ids(second)).containsExactly(oldest);
        assertThat(second.searched()).isEqualTo(SEARCHED);
        assertThat(page("needle", Objects.requireNonNull(second.slice().next()), author)
                        .slice()
                        .next())
                .isNull();
    }

    @Test
    void aShortListIsLookedThroughInWhole() {
        UUID only = write(author, "A needle", Audience.PUBLIC);
        write(author, "Hay", Audience.PUBLIC);

        Part page = page("needle", null, author);

        assertThat(ids(page)).containsExactly(only);
        assertThat(page.searched()).isZero();
        assertThat(page.slice().next()).isNull();
    }

    @Test
    void whatIsNotForTheViewerIsNotEvenLookedThrough() {
        UUID shared = write(author, "A needle", Audience.PUBLIC);
        IntStream.range(0, 9).forEach(i -> write(author, "A needle of mine", Audience.ONLY_ME));

        Part page = page("needle", null, other);

        assertThat(ids(page)).containsExactly(shared);
        assertThat(page.count()).isEqualTo(1);
        assertThat(page.searched()).isZero();
    }

    @Test
    void aListByATagGoesOnWithoutAGap() {
        List<UUID> written = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            written.add(0, write(i % 2 == 0 ? author : other, "Tagged", Audience.PUBLIC, List.of("x", slug)));
        }
        write(author, "Not tagged", Audience.PUBLIC);
        Filter tagged = new Filter(false, null, null, slug, null, null, null, null, null, null, null, null);

        Part first = page(tagged, null, author);
        Part second = page(tagged, first.slice().next(), author);

        assertThat(ids(first)).isEqualTo(written.subList(0, 3));
        assertThat(ids(second)).isEqualTo(written.subList(3, 5));
        assertThat(first.count()).isEqualTo(5);
        assertThat(second.count()).isEqualTo(5);
    }

    private Part page(String words, @Nullable Cursor after, Viewer viewer) {
        Filter filter = new Filter(false, null, null, null, null, null, null, slug, null, null, null, words);
        return page(filter, after, viewer);
    }

    private Part page(Filter filter, @Nullable Cursor after, Viewer viewer) {
        Listing listing = new Listing(rows, accounts, annotations, SEARCHED);
        return Objects.requireNonNull(transaction.execute(status -> listing.page(filter, after, 3, viewer)));
    }

    private static List<UUID> ids(Part part) {
        return part.slice().annotations().stream().map(Annotation::id).toList();
    }

    private UUID write(Viewer viewer, String body, Audience audience) {
        return write(viewer, body, audience, List.of());
    }

    private UUID write(Viewer viewer, String body, Audience audience, List<String> tags) {
        Writing writing = new Writing(body, audience, null, Motivation.COMMENT, tags, Place.WHOLE);
        return annotations
                .write(viewer, UUID.randomUUID(), Address.ofParagraph(slug, 2), writing)
                .id();
    }
}
