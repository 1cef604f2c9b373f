package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whose session it is that asks, if they have to have a second factor and have none: nobody is signed in then, and the
 * page on which a factor is made is all that knows of them.
 */
final class FactorMissing {

    private static final String ATTRIBUTE = FactorMissing.class.getName();

    private FactorMissing() {}

    static void mark(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(ATTRIBUTE, viewer);
    }

    /** Known once it was asked who is signed in. */
    static Optional<Viewer> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Viewer viewer ? Optional.of(viewer) : Optional.empty();
    }
}
