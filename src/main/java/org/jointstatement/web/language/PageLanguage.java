package org.jointstatement.web.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its language.
 *
 * @param here where a choice of another leads back to; nothing on an answer to a form, whose words would be lost
 */
public record PageLanguage(Language language, @Nullable String here) {

    /** Puts a path and its query together, without the language that the query may ask for. */
    public static PageLanguage of(Language language, String path, @Nullable String query) {
        String rest = query == null ? "" : RequestLanguage.without(query);
        return new PageLanguage(language, rest.isEmpty() ? path : path + "?" + rest);
    }

    public String tag() {
        return language.tag();
    }

    public String direction() {
        return language.direction();
    }

    /** Returns the languages that one can choose from. */
    public List<Language> choices() {
        return List.of(Language.values());
    }
}
