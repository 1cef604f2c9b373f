package org.jointstatement.search;

import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.Teams;
import org.jointstatement.annotation.Readership;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.search.expansion.Readings;
import org.jointstatement.search.expansion.UnknownValues;
import org.jointstatement.search.index.CurrentIndex;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.index.SearchEngine.Request;
import org.jointstatement.search.index.SearchEngine.Result;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.ParsedQuery;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.query.Read;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers queries. */
@Component
public class Search {

    /** How far a result can be paged through. */
    public static final int DEPTH = 10_000;

    private static final Result NOTHING = new Result(0, List.of());

    private final CurrentIndex index;
    private final Readings readings;
    private final Teams teams;

    Search(CurrentIndex index, Readings readings, Teams teams) {
        this.index = index;
        this.readings = readings;
        this.teams = teams;
    }

    /** Reads a query. */
    public ParsedQuery parse(String text) {
        return readings.parse(text);
    }

    /**
     * What was found.
     *
     * @param in what the hits are: paragraphs, where no clause was found but they were
     * @param reading what the words were searched as
     * @param unknown what the query says of fields that nothing has
     * @param byHeading how many of the hits have the words only together with the heading above them
     */
    public record Answer(Result result, In in, Reading reading, List<String> unknown, long byHeading) {
        public Answer {
            unknown = List.copyOf(unknown);
        }

        public Answer(Result result, In in, Reading reading) {
            this(result, in, reading, List.of(), 0);
        }
    }

    /**
     * Finds what is asked for, of what this viewer may see.
     *
     * @param asked the words of the selection as understood
     * @param page from 1
     * @throws IndexUnavailableException while there is no index
     */
    public Answer search(ParsedQuery asked, Selection selection, int page, int size, Viewer viewer) {
        return answer(asked, selection, SearchField.FACETS, page, size, viewer);
    }

    /** The first hits of the same, for whatever shows nothing beside them: without counts by facet, kind and heading. */
    public Answer hits(ParsedQuery asked, Selection selection, int size, Viewer viewer) {
        return answer(asked, selection, Set.of(), 1, size, viewer);
    }

    /** The first hits of what was answered, found once more: its words are not read again. */
    Answer hits(Answer known, Selection selection, int size, Viewer viewer) {
        return asking(engine -> {
            Asked words = new Asked(engine, known.reading(), selection, labels(viewer));
            return new Answer(words.find(known.in(), Set.of(), 1, size), known.in(), known.reading());
        });
    }

    private Answer answer(
            ParsedQuery asked, Selection selection, Set<SearchField> facets, int page, int size, Viewer viewer) {
        if (asked.query() == null && (selection.isOpen() || !asked.text().isEmpty())) {
            return new Answer(NOTHING, selection.in(), Reading.NOTHING);
        }
        return asking(engine -> {
            Reading reading = readings.of(asked.query(), selection.mode(), selection.without(), engine);
            Asked words = new Asked(engine, reading, selection, labels(viewer));
            Result found = words.find(selection.in(), facets, page, size);
            Result paragraphs = selection.in() == In.CLAUSES && found.total() == 0
                    ? words.find(In.PARAGRAPHS, facets, page, size)
                    : NOTHING;
            boolean instead = paragraphs.total() > 0;
            In in = instead ? In.PARAGRAPHS : selection.in();
            Result shown = instead ? paragraphs : found;
            long byHeading = facets.isEmpty() ? 0 : byHeading(asked.query(), shown, in, words);
            return new Answer(shown, in, reading, unknown(asked.query(), words), byHeading);
        });
    }

    private static long byHeading(@Nullable Query typed, Result found, In in, Asked words) {
        boolean headings = typed != null
                && typed.isOfWords()
                && words.selection().mode() == Mode.SMART
                && in.kinds().contains(Kind.PARAGRAPH);
        return headings && found.total() > 0 ? found.total() - words.ownWords(in) : 0;
    }

    private List<String> unknown(@Nullable Query typed, Asked words) {
        return typed == null
                ? List.of()
                : UnknownValues.of(
                        typed,
                        field -> words.finds(readings.of(field, Mode.SMART, Set.of(), words.engine())
                                .query()));
    }

    /**
     * Finds paragraphs, the best first, for whatever looks at their words one by one.
     *
     * @param selection of words and one statement
     * @throws IndexUnavailableException while there is no index
     */
    Answer paragraphs(ParsedQuery asked, Selection selection, int size, Viewer viewer) {
        if (asked.query() == null) {
            return new Answer(NOTHING, In.PARAGRAPHS, Reading.NOTHING);
        }
        return asking(engine -> {
            Reading reading = readings.of(asked.query(), selection.mode(), selection.without(), engine);
            Request request = new Request(
                    reading.query(),
                    selection.mode(),
                    In.PARAGRAPHS.kinds(),
                    selection.onlyStatement(),
                    labels(viewer),
                    0,
                    size);
            Asked words = new Asked(engine, reading, selection, labels(viewer));
            return new Answer(engine.search(request), In.PARAGRAPHS, reading, unknown(asked.query(), words), 0);
        });
    }

    /** A selection whose words have been read. */
    private record Asked(SearchEngine engine, Reading reading, Selection selection, Set<String> labels) {

        /** Whether there is anything, wherever the viewer may look. */
        boolean finds(@Nullable Query query) {
            Request any = new Request(query, selection.mode(), In.ALL.kinds(), null, labels, 0, 1);
            return engine.search(any).total() > 0;
        }

        Result find(In in, Set<SearchField> facets, int page, int size) {
            return find(reading.query(), in, facets, (page - 1) * size, size);
        }

        /** How many have the words themselves. */
        long ownWords(In in) {
            Query query = reading.query();
            return query == null
                    ? 0
                    : find(new Read.OwnWords(query), in, Set.of(), 0, 1).total();
        }

        private Result find(@Nullable Query query, In in, Set<SearchField> facets, int from, int size) {
            Map<SearchField, Set<String>> chosen = new EnumMap<>(SearchField.class);
            chosen.putAll(selection.chosen());
            return engine.search(new Request(
                    query, selection.mode(), in.kinds(), null, labels, chosen, facets, selection.order(), from, size));
        }
    }

    private Set<String> labels(Viewer viewer) {
        return Readership.of(viewer, teams.idsOf(viewer));
    }

    private <T> T asking(Function<SearchEngine, T> question) {
        SearchEngine engine = index.engine();
        try {
            return question.apply(engine);
        } catch (UncheckedIOException e) {
            index.distrust(engine, e);
            throw new IndexUnavailableException("The index is being opened again.", e);
        }
    }
}
