package org.jointstatement.annotation;

import java.time.Instant;
import java.util.UUID;

/**
 * A place in the list of a paragraph, where what answers an annotation follows it.
 *
 * @param began when its thread did
 * @param root what that began with
 * @param cursor its place among all annotations
 */
record ThreadPlace(Instant began, UUID root, Cursor cursor) {

    /** Where an annotation stands that answers none. */
    static ThreadPlace ofFirst(Cursor cursor) {
        return new ThreadPlace(cursor.written(), cursor.id(), cursor);
    }
}
