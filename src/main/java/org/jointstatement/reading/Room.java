package org.jointstatement.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A picture of who was in the room, without geography: the countries of one region sit beside each other. Lengths are
 * those of the picture, its origin is the middle of the front.
 *
 * @param radius of a seat
 */
public record Room(List<Seat> seats, List<Block> blocks, double radius) {

    /** The radius of the outermost row. */
    private static final double SIZE = 300;

    /** How wide the name of a region with its number can be. */
    private static final double NAME = 240;

    private static final double SEAT_OF_SPACING = 0.44;

    /** Half the angle between two regions. */
    private static final double GAP = 0.015;

    /** A seat with who has it. */
    public record Seat(Participant participant, double x, double y) {}

    /**
     * The seats of one region.
     *
     * @param region nothing for those that the reference does not know
     * @param arc a path around them
     * @param anchor where the region's name begins or ends, as SVG says it
     */
    public record Block(@Nullable String region, long count, String arc, double x, double y, String anchor) {}

    public Room {
        seats = List.copyOf(seats);
        blocks = List.copyOf(blocks);
    }

    static Room of(List<Participant> participants, PlaceNames names) {
        Hemicycle places = Hemicycle.of(participants.size());
        List<Seat> seats = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (List<Participant> block : inBlocks(participants, names)) {
            double left = places.border(seats.size());
            block.forEach(one -> seats.add(seat(one, places.places().get(seats.size()))));
            blocks.add(block(block, left - GAP, places.border(seats.size()) + GAP, places.spacing()));
        }
        return new Room(seats, blocks, rounded(places.spacing() * SIZE * SEAT_OF_SPACING));
    }

    private static Seat seat(Participant participant, Hemicycle.Place place) {
        return new Seat(participant, rounded(place.x() * SIZE), rounded(place.y() * SIZE));
    }

    /** Half the width, with room for the names beside it. */
    public double halfWidth() {
        return SIZE + NAME;
    }

    /** How far it reaches above the front. */
    public double height() {
        return SIZE + radius + 70;
    }

    /** Regions from left to right; the small ones sit at the ends, where their names have room below each other. */
    private static List<List<Participant>> inBlocks(List<Participant> participants, PlaceNames names) {
        Map<String, List<Participant>> byRegion = new LinkedHashMap<>();
        participants.stream()
                .sorted(Comparator.comparing(Room::regionOf)
                        .thenComparing(Room::subregionOf, names.regionsInOrder())
                        .thenComparing(one -> name(one, names), names.alphabet()))
                .forEach(one -> byRegion.computeIfAbsent(regionOf(one), none -> new ArrayList<>())
                        .add(one));
        List<List<Participant>> blocks = new ArrayList<>();
        byRegion.values().stream()
                .sorted(Comparator.comparingInt((List<Participant> block) -> block.size())
                        .reversed())
                .forEach(block -> blocks.add(blocks.size() % 2 == 0 ? 0 : blocks.size(), block));
        return blocks;
    }

    private static String name(Participant participant, PlaceNames names) {
        Country country = participant.country();
        return country == null ? participant.name() : names.of(country).words();
    }

    private static String subregionOf(Participant participant) {
        Country country = participant.country();
        return country == null ? "" : country.subregion();
    }

    private static String regionOf(Participant participant) {
        Country country = participant.country();
        return country == null ? "" : country.region();
    }

    private static Block block(List<Participant> block, double left, double right, double spacing) {
        double middle = (left + right) / 2;
        double around = 1 + spacing * 0.68;
        double away = 1 + spacing * 0.9;
        String region = regionOf(block.get(0));
        return new Block(
                region.isEmpty() ? null : region,
                block.size(),
                arc(left, right, around * SIZE),
                rounded(away * SIZE * Math.cos(middle)),
                rounded(-away * SIZE * Math.sin(middle)),
                anchor(middle));
    }

    private static String arc(double left, double right, double radius) {
        return "M%s %s A%s %s 0 0 1 %s %s"
                .formatted(
                        rounded(radius * Math.cos(left)),
                        rounded(-radius * Math.sin(left)),
                        rounded(radius),
                        rounded(radius),
                        rounded(radius * Math.cos(right)),
                        rounded(-radius * Math.sin(right)));
    }

    private static String anchor(double angle) {
        double across = Math.cos(angle);
        if (Math.abs(across) < 0.2) {
            return "middle";
        }
        return across < 0 ? "end" : "start";
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
