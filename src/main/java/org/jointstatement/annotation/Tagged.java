package org.jointstatement.annotation;

import org.jointstatement.annotation.tags.TagText;

/** The condition that an annotation has a tag: for queries that join {@code a.tags t}. */
final class Tagged {

    private Tagged() {}

    static void add(Conditions conditions, String tag) {
        conditions.addIs("t.tagKey", "tag", TagText.key(tag));
    }
}
