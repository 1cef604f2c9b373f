package org.jointstatement.annotation.lists;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.Team;
import org.jointstatement.account.teams.Teams;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Cursor;
import org.jointstatement.annotation.Filter;
import org.jointstatement.annotation.Listing;
import org.jointstatement.annotation.Part;
import org.jointstatement.annotation.Slice;
import org.jointstatement.annotation.StatusChange;
import org.jointstatement.annotation.Threads;
import org.springframework.stereotype.Component;

/** Lists of annotations with their places. */
@Component
class Lists {

    /** Rows of a page, and entries of a feed. */
    static final int SIZE = 50;

    /** Answers that a text has with its annotations; it says where there are more. */
    private static final int ANSWERS = 5000;

    /** UTF-16 units that these have together at most. */
    private static final int ANSWERS_LENGTH = 2_000_000;

    private final Listing listing;
    private final NotePlaces places;
    private final Threads threads;
    private final Teams teams;

    Lists(Listing listing, NotePlaces places, Threads threads, Teams teams) {
        this.listing = listing;
        this.places = places;
        this.threads = threads;
        this.teams = teams;
    }

    /** A page of what is asked for. */
    ListPage page(Asked asked, Filter filter, Viewer viewer) {
        Part part = listing.page(filter, asked.after(), SIZE, viewer);
        Cursor next = part.slice().next();
        return new ListPage(
                asked,
                places.counted(part.slice().annotations(), viewer),
                part.count(),
                next == null ? null : asked.from(next),
                part.searched());
    }

    /** The newest of what is asked for, with what is known of their threads. */
    List<Placed> newest(Asked asked, int size, Viewer viewer) {
        return places.threaded(slice(asked, size, viewer).annotations(), viewer);
    }

    /** The newest of what is asked for, each for itself. */
    List<Placed> alone(Asked asked, int size, Viewer viewer) {
        return places.alone(slice(asked, size, viewer).annotations());
    }

    private Slice slice(Asked asked, int size, Viewer viewer) {
        return listing.slice(asked.filter(), asked.after(), size, viewer);
    }

    /** The newest of what is asked for, with the answers in the threads that they began. */
    Threaded threaded(Asked asked, int size, Viewer viewer) {
        return threaded(asked, size, Integer.MAX_VALUE, viewer);
    }

    /**
     * The same of fewer, if they are long.
     *
     * @param length UTF-16 units that they have together at most
     */
    Threaded threaded(Asked asked, int size, int length, Viewer viewer) {
        Slice slice = slice(asked, size, viewer).within(length);
        List<Placed> rows = places.threaded(slice.annotations(), viewer);
        List<UUID> begun = Threads.beginnings(rows.stream().map(Placed::note).toList());
        List<Annotation> answers = threads.in(begun, ANSWERS, ANSWERS_LENGTH, viewer);
        return new Threaded(rows, answers, said(rows, viewer), slice.next());
    }

    /** What was said last of where these stand, by their ids. */
    Map<UUID, StatusChange> said(List<Placed> rows, Viewer viewer) {
        return threads.said(Threads.beginnings(rows.stream().map(Placed::note).toList()), viewer);
    }

    /** The names of the teams that a viewer is in, by their ids. */
    Map<UUID, String> teams(Viewer viewer) {
        return teams.of(viewer).stream().collect(Collectors.toMap(Team::id, Team::name));
    }
}
