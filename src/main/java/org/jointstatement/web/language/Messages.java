package org.jointstatement.web.language;

import java.text.Bidi;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of the pages. What is put into a sentence and runs the other way (an English title in Arabic words) is
 * isolated, so that it takes no bracket or full stop of the sentence with it.
 */
public final class Messages extends ResourceBundleMessageSource {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    /** Reads the files {@code messages*.properties}; what a language lacks is English. */
    public Messages() {
        setBasename("messages");
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
        Object[] resolved = super.resolveArguments(arguments, locale).clone();
        boolean toTheLeft = locale != null && locale.getLanguage().equals(Language.ARABIC.tag());
        for (int i = 0; i < resolved.length; i++) {
            if (resolved[i] instanceof String words && runsAgainst(words, toTheLeft)) {
                resolved[i] = FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE;
            }
        }
        return resolved;
    }

    private static boolean runsAgainst(String words, boolean toTheLeft) {
        return toTheLeft
                ? words.codePoints()
                        .anyMatch(point -> Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                : Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }
}
