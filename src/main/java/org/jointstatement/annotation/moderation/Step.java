package org.jointstatement.annotation.moderation;

import org.jointstatement.annotation.Annotation;
import org.jointstatement.web.Audit;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a note.
 *
 * @param note as it is now; none if it was withdrawn or is no longer for editors
 */
public record Step(Audit.Entry entry, @Nullable Annotation note) {}
