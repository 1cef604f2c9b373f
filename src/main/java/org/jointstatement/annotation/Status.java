package org.jointstatement.annotation;

import java.util.Locale;
import java.util.Set;

/** What has become of an annotation in review. */
public enum Status {
    OPEN,
    IN_REVIEW,
    RESOLVED,
    REOPENED;

    /** What may become of it next. */
    public Set<Status> next() {
        return switch (this) {
            case OPEN, REOPENED -> Set.of(IN_REVIEW, RESOLVED);
            case IN_REVIEW -> Set.of(OPEN, RESOLVED);
            case RESOLVED -> Set.of(REOPENED);
        };
    }

    /** Its name in queries and addresses: {@code in-review}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
