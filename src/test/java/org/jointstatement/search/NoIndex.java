package org.jointstatement.search;

import org.jointstatement.search.index.IndexUnavailableException;

/** What is thrown while there is no index. */
public final class NoIndex {

    private NoIndex() {}

    public static IndexUnavailableException exception() {
        return new IndexUnavailableException("being built", null);
    }
}
