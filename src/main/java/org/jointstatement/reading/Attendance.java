package org.jointstatement.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.Status;

/**
 * The countries of a statement in sums: by region and by group, with the lists that the groups were taken from.
 *
 * @param countries how many countries the sums are over; those that the reference does not know are left out
 * @param regions in the order of the page's alphabet
 * @param groups in alphabetical order; a country may be in several or in none
 */
public record Attendance(int countries, List<Tally> regions, List<Tally> groups, List<Status> lists) {

    /**
     * The countries of a region or a group.
     *
     * @param name as the reference has it: {@code Asia}, {@code LDC}
     * @param members in the order of the page's alphabet
     */
    public record Tally(String name, List<Country> members) {

        public Tally {
            members = List.copyOf(members);
        }

        public int count() {
            return members.size();
        }
    }

    /** Sums up the countries among participants. */
    static Attendance of(List<Participant> participants, PlaceNames names) {
        List<Country> countries = participants.stream()
                .map(Participant::country)
                .filter(Objects::nonNull)
                .sorted(names.inOrder())
                .toList();
        return new Attendance(
                countries.size(),
                tallies(countries, country -> Stream.of(country.region()), names.regionsInOrder()),
                tallies(
                        countries,
                        country -> country.statuses().stream().map(Status::group),
                        Comparator.naturalOrder()),
                countries.stream()
                        .flatMap(country -> country.statuses().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Status::group).thenComparing(Status::edition))
                        .toList());
    }

    private static List<Tally> tallies(
            List<Country> countries, Function<Country, Stream<String>> names, Comparator<String> order) {
        Map<String, List<Country>> members = new LinkedHashMap<>();
        countries.forEach(country -> names.apply(country)
                .forEach(name -> members.computeIfAbsent(name, first -> new ArrayList<>())
                        .add(country)));
        return members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .toList();
    }
}
