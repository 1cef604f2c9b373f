package org.jointstatement.search.saved;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jointstatement.account.FeedSecrets;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Selection;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The searches that people keep: each their own, and nobody else's. */
@Component
public class SavedSearches {

    /** That one person can keep. */
    static final int MOST = 100;

    /** Code points of a name. */
    static final int NAME = 100;

    /** A feed's owner, who sees in it what they would see in the portal, and what it is of. */
    record Feed(Viewer owner, SavedSearch search) {}

    private static final String FEED = "search";

    private final JdbcClient rows;
    private final FeedSecrets feeds;
    private final Audit audit;
    private final Clock clock;

    SavedSearches(JdbcClient rows, FeedSecrets feeds, Audit audit, Clock clock) {
        this.rows = rows;
        this.feeds = feeds;
        this.audit = audit;
        this.clock = clock;
    }

    /** The viewer's own, newest first. */
    @Transactional(readOnly = true)
    public List<SavedSearch> all(Viewer viewer) {
        UUID account = person(viewer);
        Set<UUID> fed = feeds.of(viewer, FEED);
        return rows.sql("select * from saved_search where account_id = ? order by saved desc, id")
                .param(account)
                .query((row, number) -> KeptSearch.of(row, fed).search())
                .list();
    }

    /**
     * Keeps a search. Keeping the same again under the same id changes nothing.
     *
     * @throws UsedIdException if the viewer keeps another search under that id
     */
    @Transactional
    public void save(Viewer viewer, UUID chosen, String name, Selection selection) {
        UUID account = person(viewer);
        // The account's row is locked, so that two at once do not keep more than one may.
        rows.sql("select id from account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .single();
        UUID id = free(chosen, account);
        Optional<KeptSearch> kept = kept(id);
        if (kept.isPresent()) {
            requireSame(kept.get().search(), named(name, selection), selection.query());
            return;
        }
        if (all(viewer).size() >= MOST) {
            throw new TooManySearchesException();
        }
        rows.sql("insert into saved_search (id, account_id, name, query, saved) values (?, ?, ?, ?, ?)")
                .params(id, account, named(name, selection), selection.query(), now())
                .update();
        audit.add(viewer.name(), "search-saved", id.toString(), null);
    }

    /** An id that somebody else's form had is answered as one that is free. */
    private UUID free(UUID chosen, UUID account) {
        return kept(chosen).filter(kept -> !kept.account().equals(account)).isEmpty()
                ? chosen
                : UUID.nameUUIDFromBytes((account + " " + chosen).getBytes(StandardCharsets.US_ASCII));
    }

    private Optional<KeptSearch> kept(UUID id) {
        return rows.sql("select * from saved_search where id = ?")
                .param(id)
                .query((row, number) -> KeptSearch.of(row, Set.of()))
                .optional();
    }

    private static void requireSame(SavedSearch kept, String name, String query) {
        if (!kept.query().equals(query) || !kept.name().equals(name)) {
            throw new UsedIdException();
        }
    }

    @Transactional
    public void rename(Viewer viewer, UUID id, String name) {
        SavedSearch search = get(viewer, id);
        String chosen = shortened(name.isBlank() ? search.name() : name.strip());
        rows.sql("update saved_search set name = ? where id = ?")
                .params(chosen, id)
                .update();
        audit.add(viewer.name(), "search-renamed", id.toString(), null);
    }

    /** Forgets a search and its feed. */
    @Transactional
    public void delete(Viewer viewer, UUID id) {
        get(viewer, id);
        feeds.forget(FEED, id);
        rows.sql("delete from saved_search where id = ?").param(id).update();
        audit.add(viewer.name(), "search-deleted", id.toString(), null);
    }

    /** Makes the secret of a search's feed, in the place of a former one, and returns it; it is kept nowhere. */
    @Transactional
    public String makeFeed(Viewer viewer, UUID id) {
        get(viewer, id);
        return feeds.make(viewer, FEED, id);
    }

    @Transactional
    public void revokeFeed(Viewer viewer, UUID id) {
        get(viewer, id);
        feeds.revoke(viewer, FEED, id);
    }

    /** The feed of a secret; none if it was revoked, or its owner's account is shut. */
    @Transactional(readOnly = true)
    Optional<Feed> feed(String token) {
        return feeds.find(FEED, token).map(feed -> new Feed(feed.owner(), get(feed.owner(), feed.subject())));
    }

    /** {@link NotFoundException} if there is none or it is somebody else's. */
    @Transactional(readOnly = true)
    public SavedSearch get(Viewer viewer, UUID id) {
        UUID account = person(viewer);
        Set<UUID> fed = feeds.of(viewer, FEED);
        return rows.sql("select * from saved_search where id = ? and account_id = ?")
                .params(id, account)
                .query((row, number) -> KeptSearch.of(row, fed).search())
                .optional()
                .orElseThrow(() -> new NotFoundException("search " + id));
    }

    private static UUID person(Viewer viewer) {
        UUID id = viewer.id();
        if (id == null) {
            throw new ForbiddenException("keep searches");
        }
        return id;
    }

    private static String named(String name, Selection selection) {
        return shortened(name.isBlank() ? selection.q().isEmpty() ? selection.query() : selection.q() : name.strip());
    }

    private static String shortened(String name) {
        String storable = name.replace("\0", "");
        return storable.codePointCount(0, storable.length()) <= NAME
                ? storable
                : storable.substring(0, storable.offsetByCodePoints(0, NAME));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
