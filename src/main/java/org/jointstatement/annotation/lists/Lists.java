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
        return places.threaded(slice(asked, size, viewer), viewer);
    }

    /** The newest of what is asked for, each for itself. */
    List<Placed> alone(Asked asked, int size, Viewer viewer) {
        return places.alone(slice(asked, size, viewer));
    }

    private List<Annotation> slice(Asked asked, int size, Viewer viewer) {
        return listing.slice(asked.filter(), asked.after(), size, viewer).annotations();
    }

    /** The newest of what is asked for, with the answers in the threads that they began. */
    Threaded threaded(Asked asked, int size, Viewer viewer) {
        List<Placed> rows = newest(asked, size, viewer);
        List<UUID> begun = Threads.beginnings(rows.stream().map(Placed::note).toList());
        return new Threaded(rows, threads.in(begun, ANSWERS, ANSWERS_LENGTH, viewer), said(rows, viewer));
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
