package org.jointstatement.search.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Direction;

/** What is known of a document besides its words; the index keeps each under a field of its own. */
public enum SearchField {
    /** Of a clause: its type and its second type. */
    TYPE,
    STRENGTH,
    DIRECTION,
    /** Whether a clause has one: {@code yes} or {@code no}. */
    CAVEAT,
    ADDRESSEE,
    /** A section's name in URLs. */
    SECTION,
    /** A statement's name in URLs. */
    STATEMENT,
    /** Who wrote an annotation. */
    BY,
    /** What an annotation is tagged with. */
    TAG,
    /** Where an annotation stands in review, as {@link org.jointstatement.annotation.Status#word} says it. */
    STATUS,
    /** The abbreviation of a body that the text names. */
    ACTOR,
    /** The ISO 3166-1 code of a country that the text names. */
    COUNTRY,
    /** When it was published, or last written. */
    UPDATED;

    /** Those that a result can be narrowed by; the others are for queries. */
    public static final Set<SearchField> FACETS =
            Set.of(TYPE, STRENGTH, DIRECTION, CAVEAT, ADDRESSEE, SECTION, STATEMENT, BY);

    private static final int LENGTH = 300;

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Its name in URLs. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A value as URLs may say it. */
    public String read(String value) {
        return this == TYPE || this == DIRECTION ? value.toUpperCase(Locale.ROOT) : value;
    }

    /** Whether there can be such a value. */
    public boolean accepts(String value) {
        return switch (this) {
            case TYPE ->
                Stream.of(ClauseType.values()).anyMatch(type -> type.name().equals(value));
            case DIRECTION ->
                Stream.of(Direction.values())
                        .anyMatch(direction -> direction.name().equals(value));
            case STRENGTH -> value.matches("[0-5]");
            case CAVEAT -> value.equals("yes") || value.equals("no");
            default -> !value.isBlank() && value.length() <= LENGTH;
        };
    }

    /** Its name in the index. */
    public String field() {
        return this == STATEMENT ? "slug" : parameter();
    }

    /** A value as queries look for it: names of people and bodies whatever their case. */
    public String keyword(String value) {
        return this == BY || this == TAG || this == ACTOR || this == COUNTRY ? fold(value) : value;
    }

    /** A name without regard to case, to accents, and to how its letters and spaces are written. */
    public static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return SPACES.matcher(ascii(ACCENTS.matcher(plain).replaceAll("")))
                .replaceAll(" ")
                .strip();
    }

    /** Letters that have no accent to take off: ø is o, as it is in words. */
    private static String ascii(String name) {
        char[] folded = new char[4 * name.length()];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(name.toCharArray(), 0, folded, 0, name.length()));
    }
}
