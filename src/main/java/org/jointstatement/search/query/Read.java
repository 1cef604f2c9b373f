package org.jointstatement.search.query;

import java.util.List;

/** Parts of a query that nobody types: what was typed is read as them. */
public sealed interface Read extends Query {

    /** The same as its first part, or what may stand for it; the text form keeps to what was typed. */
    record Either(Query typed, List<Query> others) implements Read {
        public Either {
            others = List.copyOf(others);
        }

        @Override
        public String toString() {
            return typed.toString();
        }
    }

    /** A part that is taken otherwise than the rest. */
    record Taken(Mode mode, Query part) implements Read {
        @Override
        public String toString() {
            return part.toString();
        }
    }

    /** Parts that follow each other as the words of a phrase do; the text form keeps to what was typed. */
    record Sequence(String text, List<Query> parts) implements Read {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /** The same in a text's own words, not in those of the heading above it. */
    record OwnWords(Query part) implements Read {
        @Override
        public String toString() {
            return part.toString();
        }
    }

    /** An abbreviation, which is no other word that has the same letters. */
    record Abbreviation(String text) implements Read {
        @Override
        public String toString() {
            return text;
        }
    }
}
