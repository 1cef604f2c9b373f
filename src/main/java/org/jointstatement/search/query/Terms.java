package org.jointstatement.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads words, phrases and patterns, so many at most. */
final class Terms {

    private final Faults faults;
    private final FieldParser fields;
    private int words;
    private int stars;
    private int tildes;

    Terms(Faults faults, FieldParser fields) {
        this.faults = faults;
        this.fields = fields;
    }

    /** Whether there is room for one more. */
    boolean hasRoom(Token token) {
        if (++words > QueryParser.WORDS) {
            faults.add(Remark.TOO_MANY_WORDS, token.start(), token.end());
            return false;
        }
        return true;
    }

    /** Counts words that are read elsewhere. */
    void count(int more) {
        words += more;
    }

    /** Reads a word, as a value where it stands in the parentheses of a field. */
    Query read(Token token, @Nullable Token field) {
        if (field != null && FieldParser.isValue(token)) {
            return fields.read(field, List.of(token));
        }
        return switch (token.kind()) {
            case PHRASE -> new Query.Phrase(token.text());
            case PREFIX -> ++stars > QueryParser.STARS ? plain(token) : new Query.Prefix(token.text());
            case FUZZY -> ++tildes > QueryParser.TILDES ? plain(token) : new Query.Fuzzy(token.text(), token.number());
            case PROXIMITY -> new Query.Proximity(token.text(), token.number());
            default -> new Query.Word(token.text());
        };
    }

    /** A pattern is looked up among all words there are, so there are few of them. */
    private Query plain(Token pattern) {
        faults.add(Remark.TOO_MANY_PATTERNS, pattern.start(), pattern.end());
        return new Query.Phrase(pattern.text());
    }
}
