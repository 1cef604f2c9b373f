package org.jointstatement.seeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a text cannot say of itself, from the YAML file beside it. All of it is optional.
 *
 * @param adopted only where the text names no date, or several
 * @param origin where the text came from, in words or as a URL
 */
record SeedMetadata(
        @Nullable String slug,
        @Nullable String kind,
        @Nullable String shortTitle,
        @Nullable String event,
        @Nullable String language,
        @Nullable String theme,
        @Nullable LocalDate adopted,
        @Nullable String origin) {

    static final SeedMetadata NONE = new SeedMetadata(null, null, null, null, null, null, null, null);

    String languageOrEnglish() {
        return language == null ? "en" : language;
    }
}
