package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.testing.TestDatabase;
import org.jointstatement.web.ForbiddenException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FeedSecretsTests {

    @Autowired
    private FeedSecrets feeds;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Test
    void aSecretIsOfOneKindAndEndsWithTheNextOrWhenItIsRevoked() {
        Viewer owner = signedIn.viewer(Role.READER);
        String first = feeds.make(owner, "notice");
        assertThat(feeds.find("notice", first).orElseThrow().owner().id()).isEqualTo(owner.id());
        assertThat(feeds.find("annotation", first)).isEmpty();
        assertThat(feeds.has(owner, "annotation")).isFalse();

        String second = feeds.make(owner, "notice");
        assertThat(feeds.find("notice", first)).isEmpty();
        assertThat(feeds.find("notice", second)).isPresent();

        feeds.revoke(owner, "notice");
        assertThat(feeds.find("notice", second)).isEmpty();
        assertThat(feeds.has(owner, "notice")).isFalse();
        assertThat(rows.sql("select action from audit where subject = ? order by id")
                        .param(String.valueOf(owner.id()))
                        .query(String.class)
                        .list())
                .containsExactly("notice-feed-made", "notice-feed-made", "notice-feed-revoked");
    }

    @Test
    void aShutAccountHasNoFeedAndNobodyElsesIsOnesOwn() {
        Viewer owner = signedIn.viewer(Role.READER);
        Viewer other = signedIn.viewer(Role.READER);
        UUID subject = UUID.randomUUID();
        String token = feeds.make(owner, "search", subject);
        assertThat(feeds.of(owner, "search")).containsExactly(subject);
        assertThat(feeds.of(other, "search")).isEmpty();

        rows.sql("update account set enabled = false where id = ?")
                .param(owner.id())
                .update();
        assertThat(feeds.find("search", token)).isEmpty();
        assertThat(feeds.has(Viewer.anonymous(), "notice")).isFalse();
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> feeds.make(Viewer.anonymous(), "notice"));
    }

    @Test
    void everyFeedThatWasMadeBeforeGoesOn() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        migrate(database, "19");
        JdbcClient before = JdbcClient.create(database);
        UUID person = UUID.randomUUID();
        UUID search = UUID.randomUUID();
        before.sql("insert into account (id, name, display_name, display_key, role, enabled, created, stamp, version)"
                        + " values (?, 'a', 'A', 'a', 'READER', true, current_timestamp, 0, 0)")
                .param(person)
                .update();
        before.sql("insert into annotation_feed (account_id, feed_hash, made) values (?, 'n', current_timestamp)")
                .param(person)
                .update();
        before.sql("insert into notice_feed (account_id, hash) values (?, 't')")
                .param(person)
                .update();
        before.sql("insert into saved_search (id, account_id, name, query, saved, feed_hash)"
                        + " values (?, ?, 'x', 'q=x', current_timestamp, 's')")
                .params(search, person)
                .update();
        before.sql("insert into saved_search (id, account_id, name, query, saved) values (?, ?, 'y', 'q=y',"
                        + " current_timestamp)")
                .params(UUID.randomUUID(), person)
                .update();

        migrate(database, "20");

        assertThat(before.sql("select word || ' ' || subject || ' ' || feed_hash from feed_secret order by word")
                        .query(String.class)
                        .list())
                .isEqualTo(
                        List.of("annotation " + person + " n", "notice " + person + " t", "search " + search + " s"));
    }

    private static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .configuration(TestDatabase.FROM_THE_FIRST)
                .target(version)
                .load()
                .migrate();
    }
}
