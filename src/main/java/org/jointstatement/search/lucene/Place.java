package org.jointstatement.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** Where words stand to each other, in terms that every engine can be told. */
public sealed interface Place {

    /** There is no limit to what may stand between. */
    int ANY_GAPS = -1;

    Place NOTHING = new Any(List.of());

    /** Wherever a word stands. */
    record One(String field, String word) implements Place {
        @Override
        public IntervalsSource source() {
            return Intervals.fixField(field, Intervals.term(word));
        }
    }

    /** Wherever one of them is. */
    record Any(List<Place> parts) implements Place {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public IntervalsSource source() {
            return parts.isEmpty() ? Intervals.noIntervals("a word without a letter") : Intervals.or(sources(parts));
        }
    }

    /** One after the other with nothing between: one occurrence. */
    record Row(List<Place> parts) implements Place {
        public Row {
            parts = List.copyOf(parts);
        }

        @Override
        public IntervalsSource source() {
            return new WholeSource(Intervals.phrase(sources(parts)));
        }
    }

    /** All of them in any order: one occurrence where it says how many words may stand between them, else one each. */
    record All(List<Place> parts, int gaps) implements Place {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public IntervalsSource source() {
            IntervalsSource all = Intervals.unordered(sources(parts));
            return gaps == ANY_GAPS ? all : new WholeSource(Intervals.maxgaps(gaps, all));
        }
    }

    /**
     * Within one sentence.
     *
     * @param marks the field that says where sentences begin and end
     */
    record InOneSentence(Place place, String marks) implements Place {
        @Override
        public IntervalsSource source() {
            return Intervals.containedBy(place.source(), sentence().source());
        }

        /** From the first word of a sentence to its last. */
        public Place sentence() {
            return new Any(
                    List.of(new Order(mark(SentenceMarks.BEGIN), mark(SentenceMarks.END)), mark(SentenceMarks.WHOLE)));
        }

        private Place mark(String text) {
            return new One(marks, text);
        }
    }

    /** One somewhere after the other. */
    record Order(Place first, Place last) implements Place {
        @Override
        public IntervalsSource source() {
            return Intervals.ordered(first.source(), last.source());
        }
    }

    /** The same for Lucene. */
    IntervalsSource source();

    /** Words one after the other. */
    static Place row(String field, List<String> words) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        List<Place> row = new ArrayList<>();
        words.forEach(word -> row.add(new One(field, word)));
        return row.size() == 1 ? row.get(0) : new Row(row);
    }

    private static IntervalsSource[] sources(List<Place> parts) {
        return parts.stream().map(Place::source).toArray(IntervalsSource[]::new);
    }
}
