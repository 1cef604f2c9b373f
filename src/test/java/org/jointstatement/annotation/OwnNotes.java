package org.jointstatement.annotation;

import java.util.List;
import org.jointstatement.account.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What somebody has written, newest first, for tests. */
@Component
public class OwnNotes {

    private static final int MOST = 100;
    private static final Filter MINE =
            new Filter(true, null, null, null, null, null, null, null, null, null, null, null);

    @Autowired
    private Listing listing;

    public List<Annotation> of(Viewer viewer) {
        return listing.slice(MINE, null, MOST, viewer).annotations();
    }
}
