package org.jointstatement.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who changed rights, visibility or text; in the transaction of the change, so that neither stands alone. */
@Component
public class Audit {

    /** The actor of what the portal does by itself; nobody else may have this name. */
    public static final String PORTAL = "portal";

    private final JdbcClient rows;
    private final Clock clock;

    Audit(JdbcClient rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** One row. */
    public record Entry(
            OffsetDateTime happened,
            String actor,
            String action,
            String subject,
            @Nullable String detail) {}

    /** The newest rows of these actions, the newest first. */
    public List<Entry> newest(Collection<String> actions, int most) {
        return rows.sql("select * from audit where action in (:actions) order by id desc fetch first " + most
                        + " rows only")
                .param("actions", actions)
                .query((row, number) -> new Entry(
                        row.getObject("happened", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }

    /**
     * Adds a row.
     *
     * @param actor the name shown of who does it, or {@link #PORTAL}
     * @param action a verb, {@code role-changed}
     * @param subject what it was done to: an account's name, an address, an id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String actor, String action, String subject, @Nullable String detail) {
        rows.sql("insert into audit (happened, actor, action, subject, detail)"
                        + " values (:happened, :actor, :action, :subject, :detail)")
                .param("happened", OffsetDateTime.now(clock))
                .param("actor", actor)
                .param("action", action)
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }
}
