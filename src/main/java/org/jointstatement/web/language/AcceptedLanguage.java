package org.jointstatement.web.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the language that a browser asks for, among those there are; most headers have been read before. */
final class AcceptedLanguage {

    /** No browser sends more by itself. */
    static final int MAX_LENGTH = 500;

    private static final List<String> TAGS =
            Stream.of(Language.values()).map(Language::tag).toList();

    private static final Cache<String, Language> READ =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private AcceptedLanguage() {}

    /** The best match for an {@code Accept-Language}; English for what is missing, too long or no such list. */
    static Language of(@Nullable String header) {
        return header == null || header.length() > MAX_LENGTH
                ? Language.ENGLISH
                : READ.get(header, AcceptedLanguage::read);
    }

    private static Language read(String header) {
        try {
            String tag = Locale.lookupTag(LanguageRange.parse(header), TAGS);
            return tag == null ? Language.ENGLISH : Language.find(tag).orElseThrow();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The parser of JDK 17 takes a list of nothing but commas for an index that is not there.
            return Language.ENGLISH;
        }
    }
}
