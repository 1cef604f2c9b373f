package org.jointstatement.statement;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names that published texts print: of their sections, and of who took part. */
@Component
public class PrintedNames {

    private static final String CURRENT = " r.id in (select max(id) from revision group by statement_id)";

    private final JdbcClient rows;

    PrintedNames(JdbcClient rows) {
        this.rows = rows;
    }

    /** Headings of sections, each once. */
    @Transactional(readOnly = true)
    public List<String> headings(int most) {
        return list(
                "select distinct s.heading from section s join revision r on r.id = s.revision_id"
                        + " where s.heading is not null and" + CURRENT + " order by s.heading",
                most);
    }

    /** Names of participants as printed, and the common names of their countries. */
    @Transactional(readOnly = true)
    public List<String> participants(int most) {
        String from = " from participation n join revision r on r.id = n.revision_id"
                + " join participant p on p.id = n.participant_id ";
        return list(
                "select distinct p.name" + from + "where" + CURRENT + " union select distinct c.common_name" + from
                        + "join country c on c.alpha3 = p.alpha3 where" + CURRENT + " order by 1",
                most);
    }

    private List<String> list(String sql, int most) {
        return rows.sql(sql + " fetch first " + most + " rows only")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
