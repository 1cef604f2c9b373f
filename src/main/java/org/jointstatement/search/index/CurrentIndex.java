package org.jointstatement.search.index;

import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * The index for someone to search: with nothing in it that was withdrawn, or kept to fewer people, before they asked.
 * Text may follow a moment later; annotations may not.
 */
@Component
public class CurrentIndex {

    private final IndexFollower follower;
    private final SearchChanges changes;

    CurrentIndex(IndexFollower follower, SearchChanges changes) {
        this.follower = follower;
        this.changes = changes;
    }

    /** {@link IndexUnavailableException} while there is none. */
    public SearchEngine engine() {
        SearchEngine engine = follower.engine();
        if (isBehind(engine)) {
            follower.follow();
            engine = follower.engine();
            if (isBehind(engine)) {
                throw new IndexUnavailableException("The index cannot follow.", null);
            }
        }
        return engine;
    }

    private boolean isBehind(SearchEngine engine) {
        try {
            return changes.hasNotesAfter(engine.cursor().orElse(0));
        } catch (UncheckedIOException e) {
            distrust(engine, e);
            throw new IndexUnavailableException("The index is being opened again.", e);
        }
    }

    public void distrust(SearchEngine failed, Throwable cause) {
        follower.distrust(failed, cause);
    }
}
