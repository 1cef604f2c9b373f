package org.jointstatement.annotation.lists;

import java.util.List;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Cursor;
import org.jointstatement.annotation.Filter;
import org.jointstatement.annotation.Listing;
import org.jointstatement.annotation.Part;
import org.springframework.stereotype.Component;

/** Lists of annotations with their places. */
@Component
class Lists {

    /** Rows of a page, and entries of a feed. */
    static final int SIZE = 50;

    private final Listing listing;
    private final NotePlaces places;

    Lists(Listing listing, NotePlaces places) {
        this.listing = listing;
        this.places = places;
    }

    /** A page of what is asked for. */
    ListPage page(Asked asked, Filter filter, Viewer viewer) {
        Part part = listing.page(filter, asked.after(), SIZE, viewer);
        Cursor next = part.slice().next();
        return new ListPage(
                asked,
                places.of(part.slice().annotations()),
                part.count(),
                next == null ? null : asked.from(next),
                part.searched());
    }

    /** The newest of what is asked for. */
    List<Placed> newest(Asked asked, int size, Viewer viewer) {
        return places.of(
                listing.slice(asked.filter(), asked.after(), size, viewer).annotations());
    }
}
