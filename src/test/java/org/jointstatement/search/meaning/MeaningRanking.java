package org.jointstatement.search.meaning;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointstatement.search.meaning.Shelf.Found;
import org.jointstatement.search.meaning.Shelf.Placed;
import org.jointstatement.search.meaning.model.MiniLm;
import org.jointstatement.search.quality.Ranking;
import org.jointstatement.seeding.Shipped;
import org.jointstatement.statement.Statement;

/** What is found by meaning in the shipped statement, for the measure of quality: as the page shows it, floor included. */
public final class MeaningRanking implements Ranking, Closeable {

    private final MiniLm model;
    private final Shelf shelf;

    /** Loads the model, with its library in a folder. */
    public MeaningRanking(Path folder) throws Exception {
        model = MiniLm.load(folder);
        Statement statement = Shipped.statement();
        List<Placed> sentences = Passage.of(statement).stream()
                .map(passage -> Placed.of(passage, model::embed))
                .toList();
        shelf = new Shelf(1, Map.of(statement.slug(), sentences), List.of(), List.of());
    }

    @Override
    public List<Integer> of(String query) {
        return paragraphs(query, Related.FLOOR);
    }

    /** What would be found if the page showed the most like sentences however little they are alike. */
    public List<Integer> withoutFloor(String query) {
        return paragraphs(query, -1);
    }

    private List<Integer> paragraphs(String query, double floor) {
        return found(query, floor, Related.MOST).stream()
                .map(found -> found.passage().address().paragraph())
                .distinct()
                .toList();
    }

    /** The likeness of the sentence that is most like, whatever it is. */
    public double best(String query) {
        return found(query, -1, 1).get(0).similarity();
    }

    /** The likeness of the most like sentence of these paragraphs. */
    public double best(String query, Iterable<Integer> paragraphs) {
        List<Integer> wanted = new ArrayList<>();
        paragraphs.forEach(wanted::add);
        return shelf.nearest(
                        model.embed(query),
                        passage -> wanted.contains(passage.address().paragraph()),
                        -1,
                        1)
                .get(0)
                .similarity();
    }

    private List<Found> found(String query, double floor, int most) {
        return shelf.nearest(model.embed(query), passage -> true, floor, most);
    }

    /** As many sentences as there is room for, made of those that there are. */
    public Runnable fullScan() {
        List<Placed> there = shelf.bySlug().values().iterator().next();
        List<Placed> many = new ArrayList<>();
        while (many.size() < Shelf.MOST) {
            Placed one = there.get(many.size() % there.size());
            many.add(new Placed(
                    one.passage(),
                    one.vector().clone(),
                    one.parts().stream().map(float[]::clone).toList()));
        }
        Shelf full = new Shelf(1, Map.of("full", many), List.of(), List.of());
        float[] vector = model.embed("remote medicine");
        return () -> full.nearest(vector, passage -> true, Related.FLOOR, Related.MOST);
    }

    /** The floor that the page has. */
    public double floor() {
        return Related.FLOOR;
    }

    @Override
    public void close() {
        model.close();
    }
}
