package org.jointstatement.reading;

import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
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

    HomeAdvice(Statements statements) {
        this.statements = statements;
    }

    /** The one published statement, or none if there are several or rows cannot be read: error pages need no database. */
    @ModelAttribute("home")
    @Nullable
    Statement home() {
        try {
            return statements.findOnly().orElse(null);
        } catch (DataAccessException | TransactionException e) {
            return null;
        }
    }
}
