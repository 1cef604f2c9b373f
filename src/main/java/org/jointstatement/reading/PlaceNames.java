package org.jointstatement.reading;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Regions;
import org.jointstatement.statement.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The names of countries, of their regions and of the lists that they stand on, in the language of a page: the
 * reference's own in English, Unicode's (CLDR) in others, and our messages' where the United Nations say otherwise.
 */
public final class PlaceNames {

    private final MessageSource messages;
    private final Locale locale;
    private final Collator alphabet;

    /** By code: an order asks for a name many times. */
    private final Map<String, Name> known = new HashMap<>();

    /**
     * A name.
     *
     * @param language that of the name where it is not the page's
     */
    public record Name(String words, @Nullable String language) {}

    PlaceNames(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.alphabet = Collator.getInstance(locale);
    }

    /** The common name of a country. */
    public Name of(Country country) {
        return isEnglish()
                ? new Name(country.commonName(), null)
                : translated(country.alpha3(), country.alpha2(), country.commonName());
    }

    /** A region or a subregion by the name that the reference has for it; nothing where there is none. */
    public @Nullable Name region(@Nullable String name) {
        if (name == null || isEnglish()) {
            return name == null ? null : new Name(name, null);
        }
        return Regions.code(name).map(code -> translated(code, code, name)).orElseGet(() -> english(name));
    }

    /** The name of a list; a translation holds only for the very name that it was made of. */
    public Name list(Status status) {
        String key = "group.list." + status.group();
        String translated = status.list().equals(message(key, Locale.ENGLISH)) ? message(key, locale) : null;
        return translated == null ? english(status.list()) : new Name(translated, null);
    }

    /** The order of the page's language; a collator's is one of objects. */
    Comparator<String> alphabet() {
        return alphabet::compare;
    }

    /** Countries by their names. */
    Comparator<Country> inOrder() {
        return Comparator.comparing((Country country) -> of(country).words(), alphabet());
    }

    /** Regions, by what the reference calls them, in the order of their names. */
    Comparator<String> regionsInOrder() {
        return Comparator.comparing(this::regionWords, alphabet());
    }

    private String regionWords(String region) {
        Name name = region(region);
        return name == null ? "" : name.words();
    }

    private Name translated(String key, String code, String inEnglish) {
        return known.computeIfAbsent(key, any -> {
            String ours = message("country.name." + key, locale);
            return ours == null ? find(code, inEnglish) : new Name(ours, null);
        });
    }

    /** Unicode's name of a territory, with a capital as names by themselves have it. */
    private Name find(String code, String inEnglish) {
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
        if (name.isEmpty() || name.equals(code)) {
            return english(inEnglish);
        }
        int second = name.offsetByCodePoints(0, 1);
        return new Name(name.substring(0, second).toUpperCase(locale) + name.substring(second), null);
    }

    private Name english(String name) {
        return new Name(name, isEnglish() ? null : "en");
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    private @Nullable String message(String key, Locale language) {
        return messages.getMessage(key, null, null, language);
    }
}
