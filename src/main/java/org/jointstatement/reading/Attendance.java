package org.jointstatement.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.Status;

/**
 * The countries of a statement in sums: by region and by group, with the lists that the groups were taken from.
 *
 * @param countries how many countries the sums are over; those that the reference does not know are left out
 * @param regions in alphabetical order
 * @param groups in alphabetical order; a country may be in several or in none
 */
public record Attendance(int countries, List<Tally> regions, List<Tally> groups, List<Status> lists) {

    /**
     * How many countries share a name's region or group.
     *
     * @param name as the reference has it: {@code Asia}, {@code LDC}
     */
    public record Tally(String name, long count) {}

    /** Sums up the countries among participants. */
    public static Attendance of(List<Participant> participants) {
        List<Country> countries = participants.stream()
                .map(Participant::country)
                .filter(Objects::nonNull)
                .toList();
        return new Attendance(
                countries.size(),
                tallies(countries.stream().map(Country::region)),
                tallies(statuses(countries).map(Status::group)),
                statuses(countries)
                        .distinct()
                        .sorted(Comparator.comparing(Status::group).thenComparing(Status::edition))
                        .toList());
    }

    private static Stream<Status> statuses(List<Country> countries) {
        return countries.stream().flatMap(country -> country.statuses().stream());
    }

    private static List<Tally> tallies(Stream<String> names) {
        Map<String, Long> counts =
                names.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .toList();
    }
}
