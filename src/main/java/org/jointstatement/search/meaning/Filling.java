package org.jointstatement.search.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.search.meaning.Shelf.Placed;
import org.jointstatement.statement.Statement;

/** Fills a shelf with statements, one after the other, for as long as there is room. */
final class Filling {

    private final Placing placing;
    private final Progress progress;
    private final int most;
    private final Map<String, List<Placed>> bySlug = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> beyond = new ArrayList<>();

    Filling(Placing placing, Progress progress, int most) {
        this.placing = placing;
        this.progress = progress;
        this.most = most;
    }

    /** Goes on from what is there. */
    void keep(Shelf shelf) {
        bySlug.putAll(shelf.bySlug());
        unread.addAll(shelf.unread());
        beyond.addAll(shelf.beyond());
    }

    void remove(String slug) {
        bySlug.remove(slug);
        unread.remove(slug);
        beyond.remove(slug);
    }

    void add(Statement statement) {
        List<Passage> passages = Passage.of(statement);
        if (!Passage.isRead(statement)) {
            unread.add(statement.slug());
        } else if (shelf(0).size() + passages.size() > most) {
            beyond.add(statement.slug());
        } else {
            bySlug.put(statement.slug(), placed(passages));
        }
        placing.saveSometimes();
    }

    private List<Placed> placed(List<Passage> passages) {
        List<Placed> placed = new ArrayList<>();
        for (Passage passage : passages) {
            placed.add(placing.place(passage));
            progress.advance();
        }
        return List.copyOf(placed);
    }

    Shelf shelf(long cursor) {
        return new Shelf(cursor, bySlug, unread, beyond);
    }
}
