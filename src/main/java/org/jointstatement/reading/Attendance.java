package org.jointstatement.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
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
     * The countries of a region or a group.
     *
     * @param name as the reference has it: {@code Asia}, {@code LDC}
     * @param members in alphabetical order
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
    public static Attendance of(List<Participant> participants) {
        List<Country> countries = participants.stream()
                .map(Participant::country)
                .filter(Objects::nonNull)
                .toList();
        return new Attendance(
                countries.size(),
                tallies(countries, country -> Stream.of(country.region())),
                tallies(countries, country -> country.statuses().stream().map(Status::group)),
                countries.stream()
                        .flatMap(country -> country.statuses().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Status::group).thenComparing(Status::edition))
                        .toList());
    }

    private static List<Tally> tallies(List<Country> countries, Function<Country, Stream<String>> names) {
        Map<String, List<Country>> members = new TreeMap<>();
        countries.stream()
                .sorted(Comparator.comparing(Country::commonName))
                .forEach(country -> names.apply(country)
                        .forEach(name -> members.computeIfAbsent(name, first -> new ArrayList<>())
                                .add(country)));
        return members.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .toList();
    }
}
