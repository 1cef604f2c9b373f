package org.jointstatement.reading;

import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.ContentVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page which statement its navigation leads to. */
@ControllerAdvice(annotations = Controller.class)
class HomeAdvice {

    private final Statements statements;
    private final ContentVersion contentVersion;

    /** Every page asks for it, so the answer is kept for as long as nothing changes. */
    private volatile @Nullable Home kept;

    private record Home(long version, @Nullable Statement statement) {}

    HomeAdvice(Statements statements, ContentVersion contentVersion) {
        this.statements = statements;
        this.contentVersion = contentVersion;
    }

    /** The one published statement, or none if there are several or rows cannot be read: error pages need no database. */
    @ModelAttribute("home")
    @Nullable
    Statement home() {
        try {
            long version = contentVersion.current();
            Home home = kept;
            if (home == null || home.version() != version) {
                home = new Home(version, statements.findOnly().orElse(null));
                kept = home;
            }
            return home.statement();
        } catch (DataAccessException | TransactionException e) {
            return null;
        }
    }
}
