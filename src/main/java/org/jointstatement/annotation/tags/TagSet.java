package org.jointstatement.annotation.tags;

import java.util.List;
import java.util.UUID;

/**
 * Tags that belong together.
 *
 * @param tags by label
 * @param version grows by one with each change
 */
public record TagSet(UUID id, String name, String description, TagColour colour, int version, List<SetTag> tags) {

    public TagSet {
        tags = List.copyOf(tags);
    }

    /**
     * A tag that editors look after.
     *
     * @param key in the form in which two that look the same are the same
     */
    public record SetTag(String key, String label, String description, UUID set) {}
}
