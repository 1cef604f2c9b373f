package org.jointstatement.annotation;

import java.util.Map;
import org.jointstatement.annotation.tags.TagSet;
import org.jointstatement.annotation.tags.TagSets;
import org.jointstatement.annotation.tags.TagText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page that shows tags their colours; who shows none asks nothing. */
@ControllerAdvice
class TagColours {

    private final TagSets sets;

    TagColours(TagSets sets) {
        this.sets = sets;
    }

    @ModelAttribute("tagColours")
    Palette palette() {
        return new Palette(sets);
    }

    /** The colours of one page. */
    static final class Palette {

        private final TagSets sets;

        @Nullable
        private Map<String, TagSet> byKey;

        private Palette(TagSets sets) {
            this.sets = sets;
        }

        /** The class of a tag; none if it is free. */
        public @Nullable String of(String tag) {
            TagSet set = find(tag);
            return set == null ? null : set.colour().className();
        }

        /** The name of the set that it is in; none if it is free. */
        public @Nullable String set(String tag) {
            TagSet set = find(tag);
            return set == null ? null : set.name();
        }

        private @Nullable TagSet find(String tag) {
            if (byKey == null) {
                byKey = sets.byKey();
            }
            return byKey.get(TagText.key(tag));
        }
    }
}
