package org.jointstatement.seeding;

import java.util.List;
import org.jointstatement.statement.Statements;
import org.jointstatement.statement.Title;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees what is there at the moment in which the portal begins to answer. */
@Component
class FirstVisitor {

    private final Statements statements;
    private List<Title> found = List.of();

    FirstVisitor(Statements statements) {
        this.statements = statements;
    }

    @EventListener(WebServerInitializedEvent.class)
    void visit() {
        found = statements.titles();
    }

    List<Title> found() {
        return found;
    }
}
