package org.jointstatement.search.plots;

import jakarta.servlet.http.HttpServletResponse;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Jumps;
import org.jointstatement.search.Occurrences;
import org.jointstatement.search.Selection;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks for the pages and files that list and count occurrences. */
@Component
public class Inquiries {

    static final String RETRY_AFTER = "2";

    private final Occurrences occurrences;
    private final Statements statements;
    private final Jumps jumps;

    Inquiries(Occurrences occurrences, Statements statements, Jumps jumps) {
        this.occurrences = occurrences;
        this.statements = statements;
        this.jumps = jumps;
    }

    /**
     * Finds where the words of a query stand.
     *
     * @param selection of which the words, how they are taken and the one statement count
     * @throws IndexUnavailableException while there is no index
     */
    public Inquiry ask(Selection selection, Viewer viewer) {
        Selection asked = selection.inText();
        return new Inquiry(asked, only(asked), occurrences.find(asked, viewer), jumps.of(asked));
    }

    /** The same for a page, which says so itself while there is no index; the response is made a 503 then. */
    public Inquiry ask(Selection selection, Viewer viewer, HttpServletResponse response) {
        try {
            return ask(selection, viewer);
        } catch (IndexUnavailableException e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            return new Inquiry(selection.inText(), only(selection), null, Jumps.Places.NONE);
        }
    }

    private @Nullable Statement only(Selection selection) {
        String slug = selection.onlyStatement();
        return slug == null ? null : statements.get(slug);
    }
}
