package org.jointstatement.search;

import org.jointstatement.search.index.IndexFollower;
import org.springframework.stereotype.Component;

/** Brings the index up to the database for tests outside the package. */
@Component
public class Following {

    private final IndexFollower follower;

    Following(IndexFollower follower) {
        this.follower = follower;
    }

    public void catchUp() {
        follower.follow();
    }
}
