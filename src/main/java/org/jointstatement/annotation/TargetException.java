package org.jointstatement.annotation;

import java.util.List;
import org.jointstatement.annotation.anchoring.Passage;

/** Thrown for a place that nobody can write about; if words stand in several places, with these. */
public class TargetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Passage> places;

    TargetException(String key) {
        this(key, List.of());
    }

    TargetException(String key, List<Passage> places) {
        super(key);
        this.places = List.copyOf(places);
    }

    /** The message that says why. */
    public String key() {
        return String.valueOf(getMessage());
    }

    List<Passage> places() {
        return places;
    }
}
