package org.jointstatement.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is looked for, as a tree. Its text form is what the page shows as "searched as"; read again, it gives the same
 * tree.
 */
sealed interface Query {

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

    /** Words that begin like this. */
    record Prefix(String text) implements Query {
        @Override
        public String toString() {
            return text + "*";
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

    /** Whether it says only what to leave out. */
    default boolean isOnlyNegative() {
        return this instanceof Not
                || this instanceof And and && and.parts().stream().allMatch(Query::isOnlyNegative);
    }

    private static String joined(List<Query> parts, String operator) {
        return parts.stream().map(Query::enclosed).collect(Collectors.joining(operator));
    }

    private static String enclosed(Query part) {
        return part instanceof And || part instanceof Or ? "(" + part + ")" : part.toString();
    }
}
