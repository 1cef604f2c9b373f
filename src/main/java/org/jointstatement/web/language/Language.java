package org.jointstatement.web.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that pages speak: the six official ones of the United Nations, in the order in which it lists them. */
public enum Language {
    ARABIC("ar-u-nu-latn", "rtl", "العربية"),
    CHINESE("zh", "ltr", "中文"),
    ENGLISH("en", "ltr", "English"),
    FRENCH("fr", "ltr", "Français"),
    RUSSIAN("ru", "ltr", "Русский"),
    SPANISH("es", "ltr", "Español");

    private final Locale locale;
    private final String direction;
    private final String ownName;

    Language(String locale, String direction, String ownName) {
        this.locale = Locale.forLanguageTag(locale);
        this.direction = direction;
        this.ownName = ownName;
    }

    /** Finds the language of a tag without regions: {@code fr}. */
    public static Optional<Language> find(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** By which words are looked up and numbers written; Arabic pages have the figures that addresses have. */
    public Locale locale() {
        return locale;
    }

    /** Returns its tag as HTML and URLs have it: {@code fr}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** Returns {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    /** Returns what those who speak it call it. */
    public String ownName() {
        return ownName;
    }
}
