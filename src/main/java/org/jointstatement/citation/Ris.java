package org.jointstatement.citation;

import java.time.LocalDate;
import org.jointstatement.statement.Statement;

/** Writes a record of RIS: lines of a tag and a value that end in CR and LF. */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static Citation cite(Reference reference) {
        return Citation.of(new Ris().write(reference));
    }

    private String write(Reference reference) {
        Statement statement = reference.statement();
        add("TY", "GOVDOC");
        add("ID", reference.id());
        add("TI", statement.title());
        add("ST", statement.shortTitle());
        add("M3", statement.kind());
        LocalDate adopted = statement.adopted();
        if (adopted != null) {
            add("PY", Integer.toString(adopted.getYear()));
            add("DA", adopted.toString().replace('-', '/'));
        }
        add("LA", statement.language());
        if (statement.event() != null) {
            add("N1", "Event: " + statement.event());
        }
        Remarks.on(reference).forEach(remark -> add("N1", remark));
        add("UR", reference.url());
        add("ER", "");
        return lines.toString();
    }

    private void add(String tag, String value) {
        lines.append(tag).append("  - ").append(Remarks.line(value)).append("\r\n");
    }
}
