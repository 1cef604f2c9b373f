package org.jointstatement.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, newest first. */
@Controller
class AuditController {

    private static final int PAGE = 200;

    /** One row of the audit. */
    public record Entry(
            long id,
            Instant happened,
            String actor,
            String action,
            String subject,
            @Nullable String detail) {}

    private final JdbcClient rows;

    AuditController(JdbcClient rows) {
        this.rows = rows;
    }

    @GetMapping("/admin/audit")
    String list(Viewer viewer, @RequestParam(defaultValue = Long.MAX_VALUE + "") long before, Model model) {
        Accounts.administrator(viewer);
        List<Entry> entries = entries(before);
        model.addAttribute("entries", entries.stream().limit(PAGE).toList());
        model.addAttribute(
                "older", entries.size() > PAGE ? entries.get(PAGE - 1).id() : null);
        return "admin/audit";
    }

    private List<Entry> entries(long before) {
        return rows.sql("select * from audit where id < ? order by id desc fetch first " + (PAGE + 1) + " rows only")
                .param(before)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getObject("happened", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }
}
