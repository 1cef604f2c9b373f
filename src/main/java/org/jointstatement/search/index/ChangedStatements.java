package org.jointstatement.search.index;

import java.util.Set;
import java.util.stream.Collectors;
import org.jointstatement.search.index.SearchChanges.Change;
import org.springframework.stereotype.Component;

/** Says which statements changed, to what follows them beside the index. */
@Component
public class ChangedStatements {

    private final SearchChanges changes;

    ChangedStatements(SearchChanges changes) {
        this.changes = changes;
    }

    /** The number of the newest change of whatever can be found. */
    public long newest() {
        return changes.newest();
    }

    /** The slugs of the statements that changed after that change. */
    public Set<String> after(long cursor) {
        return changes.after(cursor).stream()
                .filter(change -> change.kind().equals(SearchChanges.STATEMENT))
                .map(Change::subject)
                .collect(Collectors.toUnmodifiableSet());
    }
}
