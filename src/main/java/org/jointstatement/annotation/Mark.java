package org.jointstatement.annotation;

import java.util.UUID;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * The place in the text that an annotation is about.
 *
 * @param target as it is stored
 * @param start the first code point of its words in the text of the paragraph; none if it is about a whole sentence
 * @param end the code point after the last
 */
public record Mark(
        UUID id,
        String target,
        @Nullable Integer start,
        @Nullable Integer end) {

    static final String SELECT =
            "new org.jointstatement.annotation.Mark(a.id, a.target, a.anchor.startOffset, a.anchor.endOffset)";

    /** A whole paragraph is not marked: its count says enough. */
    static final String CONDITION = "a.slug = :slug and a.anchor.selected = :revision and a.anchor.state in :sure"
            + " and (a.anchor.startOffset is not null or a.target like '%#para-%-s%') and ";

    /** What it is in. */
    public Address address() {
        return Address.parse(target);
    }
}
