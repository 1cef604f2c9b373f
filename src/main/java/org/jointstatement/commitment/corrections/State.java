package org.jointstatement.commitment.corrections;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has become of a correction; those that need somebody come first. */
public enum State {
    /** It was made on other words, or on another split of its sentence: it does not count until somebody looks. */
    NEEDS_LOOK,
    /** It counts. */
    IN_FORCE,
    /** It was taken back. */
    WITHDRAWN,
    /** A later one of the same clause or sentence took its place. */
    REPLACED;

    /**
     * Tells it of one of a sentence's corrections.
     *
     * @param reading the sentence as it is now, if it still is in the text
     */
    static State of(Correction correction, List<Correction> all, @Nullable SentenceReading reading) {
        if (reading != null && reading.counts(correction)) {
            return IN_FORCE;
        }
        Correction newest = all.stream()
                .filter(row -> row.isAbout(correction.kind(), correction.ref()))
                .max(Comparator.comparingInt(Correction::version))
                .orElse(correction);
        if (newest.withdrawn()) {
            return WITHDRAWN;
        }
        return newest.equals(correction) ? NEEDS_LOOK : REPLACED;
    }
}
