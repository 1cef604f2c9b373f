package org.jointstatement.annotation;

import java.util.UUID;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * The place in the text that an annotation is about.
 *
 * @param id of the annotation; none if it may be of many
 * @param target as it is stored
 * @param start the first code point of its words in the text of the paragraph; none if it is about a whole sentence
 * @param end the code point after the last
 */
public record Mark(
        @Nullable UUID id,
        String target,
        @Nullable Integer start,
        @Nullable Integer end) {

    /** What it is in. */
    public Address address() {
        return Address.parse(target);
    }
}
