package org.jointstatement.search.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jointstatement.search.meaning.Shelf.Placed;
import org.jointstatement.search.meaning.model.SentenceModel;

/** Gives sentences and their parts their vectors: those that are known, or else from the model. */
final class Placing {

    /** After so many new vectors the disk gets them, so that a stop loses no more than some seconds' work. */
    private static final int SAVED = 1000;

    private final SentenceModel model;
    private final VectorFile file;
    private final BooleanSupplier stopped;
    private final Map<TextHash, float[]> known;
    private int unsaved;

    Placing(SentenceModel model, VectorFile file, BooleanSupplier stopped) {
        this.model = model;
        this.file = file;
        this.stopped = stopped;
        known = new HashMap<>(file.read(model.version()));
    }

    SentenceModel model() {
        return model;
    }

    Placed place(Passage passage) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("The portal stops.");
        }
        return Placed.of(passage, this::vector);
    }

    private float[] vector(String text) {
        return known.computeIfAbsent(TextHash.of(text), hash -> {
            unsaved++;
            return model.embed(text);
        });
    }

    /** Writes what is new once it is worth it. */
    void saveSometimes() {
        if (unsaved >= SAVED) {
            save();
        }
    }

    /** Forgets what no sentence has any more, and writes the rest if it is not what the disk has. */
    Shelf settle(Shelf shelf) {
        Set<TextHash> used = new HashSet<>();
        for (List<Placed> sentences : shelf.bySlug().values()) {
            sentences.forEach(placed -> used.addAll(hashes(placed.passage().text())));
        }
        if (known.keySet().retainAll(used) || unsaved > 0) {
            save();
        }
        return shelf;
    }

    private static List<TextHash> hashes(String sentence) {
        return Stream.concat(Stream.of(sentence), Parts.of(sentence).stream())
                .map(TextHash::of)
                .toList();
    }

    private void save() {
        file.write(model.version(), known);
        unsaved = 0;
    }
}
