package org.jointstatement.glossary.editing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A term that a statement's glossary leaves out.
 *
 * @param statement its slug
 * @param key the term's
 * @param label how the term was shown
 * @param editor the name of whoever switched it off
 * @param lifted when it was switched on again, if it was
 */
public record Exclusion(
        String statement,
        String key,
        String label,
        String editor,
        OffsetDateTime since,
        @Nullable OffsetDateTime lifted) {}
