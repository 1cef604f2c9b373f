package org.jointstatement.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether someone can manage accounts. Every start asks for it: in SQL, which spares it the repository of accounts, that is made
 * when it is first used.
 */
@Component
class Administration {

    private final JdbcClient rows;

    Administration(JdbcClient rows) {
        this.rows = rows;
    }

    /** Waits until nobody else is changing who is an administrator. */
    void lock() {
        rows.sql("select id from administration where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** Counts what is in the rows: changes of an entity have to be flushed before. */
    boolean hasNobody() {
        return rows.sql("select count(*) from account where role = ? and enabled and deleted is null")
                        .param(Role.ADMINISTRATOR.name())
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
