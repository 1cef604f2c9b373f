package org.jointstatement.search.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked for besides words, as {@code type:pledge}. */
public enum FieldName {
    TYPE,
    STRENGTH,
    DIRECTION,
    SECTION,
    PARA,
    ADDRESSEE,
    CAVEAT,
    ACTOR,
    COUNTRY,
    TAG,
    BY,
    STATUS,
    STATEMENT;

    /** Its name as it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNumber() {
        return this == STRENGTH || this == PARA;
    }

    public static Optional<FieldName> find(String word) {
        return Stream.of(values())
                .filter(name -> name.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
