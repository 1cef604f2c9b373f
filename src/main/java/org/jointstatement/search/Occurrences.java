package org.jointstatement.search;

import java.util.Comparator;
import java.util.List;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.Found.Stretch;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchEngine.Hit;
import org.jointstatement.search.index.SearchEngine.Result;
import org.jointstatement.search.query.ParsedQuery;
import org.springframework.stereotype.Component;

/** Finds where the words of a query stand, in paragraphs only, for whatever counts or lists them one by one. */
@Component
public class Occurrences {

    /** Under this name a page of results hands its answer on to what is drawn beside the hits. */
    public static final String SHOWN = "answer";

    /** How many paragraphs are looked through, the best first. */
    public static final int PARAGRAPHS = 2_000;

    private static final Comparator<Hit> ORDER = Comparator.comparing(
                    (Hit hit) -> hit.document().subject())
            .thenComparing(hit -> hit.document().ordinal());

    private final Search search;

    Occurrences(Search search) {
        this.search = search;
    }

    /**
     * Finds what a query finds on the page of results, and each of its highlights.
     *
     * @param selection of words and one statement
     * @throws IndexUnavailableException while there is no index
     */
    public Found find(Selection selection, Viewer viewer) {
        ParsedQuery asked = search.parse(selection.q());
        Search.Answer answer = search.paragraphs(asked, selection, PARAGRAPHS, viewer);
        return found(asked, answer);
    }

    /**
     * Finds just what the page of results shows, clauses or paragraphs, and each of its highlights.
     *
     * @param shown the answer that the page shows the first hits of, or all
     * @throws IndexUnavailableException while there is no index
     */
    public Found ofHits(Selection selection, Search.Answer shown, Viewer viewer) {
        boolean whole = shown.result().hits().size() == shown.result().total();
        return found(search.parse(selection.q()), whole ? shown : search.hits(shown, selection, PARAGRAPHS, viewer));
    }

    /** What a result says of occurrences. */
    static Found found(ParsedQuery asked, Search.Answer answer) {
        Result result = answer.result();
        List<Place> places =
                result.hits().stream().sorted(ORDER).map(Occurrences::place).toList();
        return new Found(
                asked.text(),
                asked.searchedAs(),
                answer.reading(),
                Complaint.of(asked),
                answer.unknown(),
                result.total(),
                places);
    }

    private static Place place(Hit hit) {
        SearchDocument document = hit.document();
        List<Stretch> stretches = hit.highlights().stream()
                .map(highlight -> new Stretch(highlight.start(), highlight.end()))
                .toList();
        return new Place(
                document.address(),
                document.label(),
                document.section(),
                document.sectionSlug(),
                document.statement(),
                document.text(),
                stretches);
    }
}
