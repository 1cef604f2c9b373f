package org.jointstatement.annotation;

import org.jointstatement.annotation.tags.TagText;

/** The condition that an annotation has a tag. */
final class Tagged {

    private Tagged() {}

    static void add(Conditions conditions, String tag) {
        conditions.add("exists (select 1 from a.tags t where t.tagKey = :tag)", "tag", TagText.key(tag));
    }
}
