package org.jointstatement.search.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is looked for, as a tree: what can be typed here, what that is read as in {@link Read}. Its text form is what the page shows as "searched as"; read again, it gives the same
 * tree.
 */
public sealed interface Query
        permits Query.Word,
                Query.Phrase,
                Query.Proximity,
                Query.Prefix,
                Query.Fuzzy,
                Query.And,
                Query.Or,
                Query.Not,
                Query.Near,
                Query.Field,
                Query.Range,
                Read {

    /** A word as typed; where it falls into several, as {@code COVID-19} does, they stand together. */
    record Word(String text) implements Query {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Words that stand together in this order. */
    record Phrase(String text) implements Query {
        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /**
     * Words in any order with so many others between them at most.
     *
     * @param parts the words with what they may stand for; none before they are read
     */
    record Proximity(String text, int distance, List<Query> parts) implements Query {
        public Proximity {
            parts = List.copyOf(parts);
        }

        Proximity(String text, int distance) {
            this(text, distance, List.of());
        }

        @Override
        public String toString() {
            return '"' + text + "\"~" + distance;
        }
    }

    /** Words that begin like this. */
    record Prefix(String text) implements Query {
        @Override
        public String toString() {
            return text + "*";
        }
    }

    /**
     * Words that are written almost like this.
     *
     * @param edits how many letters may differ; 0 for as many as its length allows
     */
    record Fuzzy(String text, int edits) implements Query {
        @Override
        public String toString() {
            return text + "~" + (edits == 0 ? "" : edits);
        }
    }

    /** All of them. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " AND ");
        }
    }

    /** At least one of them. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " OR ");
        }
    }

    /** Whatever does not have it. */
    record Not(Query part) implements Query {
        @Override
        public String toString() {
            return "NOT " + enclosed(part);
        }
    }

    /** All of them in one sentence, or in one paragraph. */
    record Near(Scope scope, List<Query> parts) implements Query {
        public Near {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " " + scope.sign() + " ");
        }
    }

    /** A field that has one of these values. */
    record Field(FieldName name, List<String> values) implements Query {

        private static final Pattern BARE =
                Pattern.compile("(?!(?:AND|OR|NOT)$)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}])?");

        public Field {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            String all = values.stream()
                    .map(value -> BARE.matcher(value).matches() ? value : '"' + value + '"')
                    .collect(Collectors.joining(" OR "));
            return name.word() + ":" + (values.size() == 1 ? all : "(" + all + ")");
        }
    }

    /** A field with a number between two, both included. */
    record Range(FieldName name, int from, int to) implements Query {
        @Override
        public String toString() {
            return name.word() + ":" + Numbers.say(from, to);
        }
    }

    /** Whether it says only what to leave out. */
    default boolean isOnlyNegative() {
        return this instanceof Not
                || this instanceof And and && and.parts().stream().allMatch(Query::isOnlyNegative);
    }

    /** Whether nothing answers it that does not have a word of it, in its text or above it. */
    default boolean isOfWords() {
        if (this instanceof And and) {
            return and.parts().stream().anyMatch(Query::isOfWords);
        }
        if (this instanceof Or or) {
            return or.parts().stream().allMatch(Query::isOfWords);
        }
        return !(this instanceof Not || this instanceof Field || this instanceof Range);
    }

    /** Whether it says where words stand, so that others can stand near them. */
    default boolean isPlace(Scope scope) {
        if (this instanceof And and) {
            return and.parts().stream().allMatch(part -> part.isPlace(scope));
        }
        if (this instanceof Or or) {
            return or.parts().stream().allMatch(part -> part.isPlace(scope));
        }
        if (this instanceof Near near) {
            return near.scope() == Scope.SENTENCE || scope == Scope.PARAGRAPH;
        }
        return !(this instanceof Not || this instanceof Field || this instanceof Range);
    }

    private static String joined(List<Query> parts, String operator) {
        return parts.stream().map(Query::enclosed).collect(Collectors.joining(operator));
    }

    private static String enclosed(Query part) {
        return part instanceof And || part instanceof Or || part instanceof Near ? "(" + part + ")" : part.toString();
    }
}
