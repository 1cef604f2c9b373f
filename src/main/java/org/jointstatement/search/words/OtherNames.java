package org.jointstatement.search.words;

import java.util.List;
import java.util.Locale;
import org.jointstatement.search.words.Abbreviations.Meaning;

/** What else things are called where one of the names is short and no abbreviation of the others. */
public final class OtherNames {

    private static final List<Meaning> SHIPPED = WordFile.read("other-names.txt").lines().stream()
            .map(line -> new Meaning(List.of(line.strip().split("\\s*;\\s*"))))
            .toList();

    private OtherNames() {}

    public static List<Meaning> shipped() {
        return SHIPPED;
    }

    /** Whether a word is such a name, so that it is no other word that only looks like an abbreviation. */
    public static boolean has(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return SHIPPED.stream().map(Meaning::forms).flatMap(List::stream).anyMatch(small::equals);
    }
}
