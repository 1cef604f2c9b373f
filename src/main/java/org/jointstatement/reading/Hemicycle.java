package org.jointstatement.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places for seats in half circles around the front of a room, as large as they can be without touching.
 *
 * @param places from left to right
 * @param spacing the distance of two neighbours; the outermost row has the radius 1
 */
record Hemicycle(List<Place> places, double spacing) {

    private static final double INNERMOST_ROW = 0.4;
    private static final double WIDEST = 0.3;

    private static final double OVER_THE_END = 0.12;

    /** How much of the spacing is tried next, if the seats find no room. */
    private static final double CLOSER = 0.99;

    /** A place, seen from the middle of the front: its angle counts from the right, against the clock. */
    record Place(double radius, double angle) {

        double x() {
            return radius * Math.cos(angle);
        }

        /** Downwards, as pictures count. */
        double y() {
            return -radius * Math.sin(angle);
        }
    }

    Hemicycle {
        places = List.copyOf(places);
    }

    static Hemicycle of(int seats) {
        double spacing = WIDEST;
        while (room(rows(spacing), spacing) < seats) {
            spacing *= CLOSER;
        }
        return new Hemicycle(places(seats, rows(spacing), spacing), spacing);
    }

    /** The angle between the place with this index and the one left of it; the outermost have a border too. */
    double border(int index) {
        if (index == 0) {
            return Math.PI + OVER_THE_END;
        }
        if (index == places.size()) {
            return -OVER_THE_END;
        }
        return (places.get(index - 1).angle() + places.get(index).angle()) / 2;
    }

    /** The radii of the rows, the outermost first. */
    private static List<Double> rows(double spacing) {
        List<Double> radii = new ArrayList<>();
        for (double radius = 1; radius >= INNERMOST_ROW; radius -= spacing) {
            radii.add(radius);
        }
        return radii;
    }

    private static int room(List<Double> rows, double spacing) {
        return rows.stream().mapToInt(radius -> room(radius, spacing)).sum();
    }

    private static int room(double radius, double spacing) {
        return (int) (Math.PI * radius / spacing) + 1;
    }

    /** Each row takes as large a part of the seats as it has of the room; rounding the sums loses nobody. */
    private static List<Place> places(int seats, List<Double> rows, double spacing) {
        int whole = room(rows, spacing);
        List<Place> places = new ArrayList<>();
        int roomSoFar = 0;
        for (double radius : rows) {
            roomSoFar += room(radius, spacing);
            int upToHere = (int) Math.round((double) seats * roomSoFar / whole);
            addRow(places, radius, upToHere - places.size());
        }
        places.sort(Comparator.comparingDouble(Place::angle).reversed().thenComparing(Place::radius));
        return places;
    }

    private static void addRow(List<Place> places, double radius, int seats) {
        for (int i = 0; i < seats; i++) {
            double angle = seats == 1 ? Math.PI / 2 : Math.PI * (seats - 1 - i) / (seats - 1);
            places.add(new Place(radius, angle));
        }
    }
}
