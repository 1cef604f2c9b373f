package org.jointstatement.annotation;

import java.util.UUID;

/**
 * Told inside the transaction in which an editor hides an annotation or restores it.
 *
 * @param author of the annotation
 * @param by the editor
 */
public record NoteModerated(UUID annotation, UUID author, UUID by, boolean hidden) {}
