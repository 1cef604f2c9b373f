package org.jointstatement.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ForbiddenException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secrets by which people read in a feed what they would see in the portal, kept hashed. A feed has one; a new one
 * takes its place. Each word says what is in the feed; of some there is one for each person, of others for each of
 * their subjects.
 */
@Component
public class FeedSecrets {

    private static final String OF = " where word = :word and subject = :subject";

    /**
     * A feed that somebody has the secret of.
     *
     * @param owner as they would be if they were signed in now
     */
    public record Feed(Viewer owner, UUID subject) {}

    /**
     * A feed that somebody has.
     *
     * @param word that says what is in it
     * @param since when its address was made, in UTC
     */
    public record Own(String word, OffsetDateTime since) {}

    private record Row(UUID account, UUID subject) {}

    private final JdbcClient rows;
    private final Accounts accounts;
    private final FactorRules factors;
    private final Audit audit;
    private final Clock clock;

    FeedSecrets(JdbcClient rows, Accounts accounts, FactorRules factors, Audit audit, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a viewer has their own feed of a kind. */
    @Transactional(readOnly = true)
    public boolean has(Viewer viewer, String word) {
        return viewer.isSignedIn() && of(viewer, word).contains(viewer.id());
    }

    /** What a viewer has feeds of. */
    @Transactional(readOnly = true)
    public Set<UUID> of(Viewer viewer, String word) {
        return Set.copyOf(rows.sql("select subject from feed_secret where word = ? and account_id = ?")
                .params(word, person(viewer))
                .query((row, number) -> row.getObject("subject", UUID.class))
                .list());
    }

    /** All feeds that a viewer has the secrets of, the oldest first. */
    @Transactional(readOnly = true)
    public List<Own> all(Viewer viewer) {
        return rows.sql("select word, made from feed_secret where account_id = ? order by made, word, subject")
                .param(person(viewer))
                .query((row, number) -> new Own(
                        row.getString("word"),
                        row.getObject("made", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Makes the secret of a viewer's own feed. */
    @Transactional
    public String make(Viewer viewer, String word) {
        return make(viewer, word, person(viewer));
    }

    /** Makes a secret in the place of a former one and returns it; it is kept nowhere. That the subject is theirs, the caller has asked. */
    @Transactional
    public String make(Viewer viewer, String word, UUID subject) {
        UUID account = person(viewer);
        // The account's row is locked first, so that two at once do not make two.
        rows.sql("select id from account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .single();
        forget(word, subject);
        String token = Tokens.random();
        rows.sql("insert into feed_secret (word, subject, account_id, feed_hash, made) values (?, ?, ?, ?, ?)")
                .params(
                        word,
                        subject,
                        account,
                        Tokens.hash(token),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        audit.add(viewer.name(), word + "-feed-made", subject.toString(), null);
        return token;
    }

    /** Ends a viewer's own feed. */
    @Transactional
    public void revoke(Viewer viewer, String word) {
        revoke(viewer, word, person(viewer));
    }

    /** Ends a feed; that its subject is the viewer's, the caller has asked. */
    @Transactional
    public void revoke(Viewer viewer, String word, UUID subject) {
        forget(word, subject);
        audit.add(viewer.name(), word + "-feed-revoked", subject.toString(), null);
    }

    /** Ends the feed of something that is no more. */
    @Transactional
    public void forget(String word, UUID subject) {
        rows.sql("delete from feed_secret" + OF)
                .param("word", word)
                .param("subject", subject)
                .update();
    }

    /** The feed of a kind that a secret is of; none if it was revoked, its owner's account is shut, or lacks a second factor that it has to have. */
    @Transactional(readOnly = true)
    public Optional<Feed> find(String word, String token) {
        return rows.sql("select account_id, subject from feed_secret where word = ? and feed_hash = ?")
                .params(word, Tokens.hash(token))
                .query((row, number) ->
                        new Row(row.getObject("account_id", UUID.class), row.getObject("subject", UUID.class)))
                .optional()
                .flatMap(row -> accounts.viewer(row.account())
                        .filter(owner -> !factors.isMissing(row.account(), owner.role()))
                        .map(owner -> new Feed(owner, row.subject())));
    }

    private static UUID person(Viewer viewer) {
        if (!viewer.isSignedIn()) {
            throw new ForbiddenException("have a feed");
        }
        return Objects.requireNonNull(viewer.id());
    }
}
