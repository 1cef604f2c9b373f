package org.jointstatement.search.index;

import org.jspecify.annotations.Nullable;

/** There is no index to search at present: it is being built, or cannot be opened. */
public class IndexUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
