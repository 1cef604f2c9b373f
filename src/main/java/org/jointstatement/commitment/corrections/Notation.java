package org.jointstatement.commitment.corrections;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jointstatement.commitment.Extent;

/** Writes extents and parts into a column, and reads them: {@code 12-30,44-52} and {@code 6.1a:0-40,6.1b:45-100}. */
final class Notation {

    private Notation() {}

    static String ofExtents(List<Extent> extents) {
        return extents.stream().map(Notation::of).collect(Collectors.joining(","));
    }

    static List<Extent> extents(String written) {
        return items(written).stream().map(Notation::extent).toList();
    }

    static String ofParts(List<Part> parts) {
        return parts.stream().map(part -> part.ref() + ":" + of(part.extent())).collect(Collectors.joining(","));
    }

    static List<Part> parts(String written) {
        return items(written).stream().map(Notation::part).toList();
    }

    private static List<String> items(String written) {
        return written.isEmpty() ? List.of() : Arrays.asList(written.split(",", -1));
    }

    private static String of(Extent extent) {
        return extent.start() + "-" + extent.end();
    }

    private static Extent extent(String written) {
        int dash = written.indexOf('-');
        return new Extent(Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }

    private static Part part(String written) {
        int colon = written.indexOf(':');
        return new Part(written.substring(0, colon), extent(written.substring(colon + 1)));
    }
}
