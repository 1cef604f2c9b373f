package org.jointstatement.glossary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of thing a term names; the glossary has a part for each. */
public enum TermKind {
    /** Words that are often printed by their first letters. */
    ABBREVIATION,
    /** An organisation, a programme of one, a group of States that meets. */
    BODY,
    /** What was agreed or adopted: a treaty, a resolution, an agenda. */
    INSTRUMENT;

    /** Its name as a word: {@code body}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TermKind> find(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
