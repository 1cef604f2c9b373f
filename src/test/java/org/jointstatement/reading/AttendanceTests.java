package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jointstatement.reading.Attendance.Tally;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.ParticipantRole;
import org.jointstatement.statement.Status;
import org.jointstatement.web.language.Messages;
import org.junit.jupiter.api.Test;

class AttendanceTests {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 18);
    private static final Status LDC = new Status("LDC", "Least developed", LocalDate.of(2018, 12, 1), DAY, "CDP");
    private static final Status LLDC = new Status("LLDC", "Landlocked", LocalDate.of(2020, 1, 1), DAY, "OHRLLS");

    private final Participant nepal = country("Nepal", "Asia", LDC, LLDC);
    private final Participant mongolia = country("Mongolia", "Asia", LLDC);
    private final Participant kenya = country("Kenya", "Africa");
    private final Participant organisation =
            new Participant("World Health Organization", ParticipantRole.INVITED, "the Director-General", null);

    @Test
    void countriesAreCountedByRegionInAlphabeticalOrder() {
        assertThat(of(nepal, mongolia, kenya).regions())
                .containsExactly(
                        new Tally("Africa", List.of(kenya.country())),
                        new Tally("Asia", List.of(mongolia.country(), nepal.country())));
    }

    @Test
    void aCountryCountsInEachOfItsGroups() {
        assertThat(of(nepal, mongolia, kenya).groups())
                .containsExactly(
                        new Tally("LDC", List.of(nepal.country())),
                        new Tally("LLDC", List.of(mongolia.country(), nepal.country())));
    }

    @Test
    void eachListIsNamedOnce() {
        assertThat(of(mongolia, nepal).lists()).containsExactly(LDC, LLDC);
    }

    @Test
    void whoIsNoCountryIsLeftOut() {
        assertThat(of(organisation, kenya).countries()).isEqualTo(1);
    }

    @Test
    void nobodySumsUpToNothing() {
        assertThat(of()).isEqualTo(new Attendance(0, List.of(), List.of(), List.of()));
    }

    private static Attendance of(Participant... participants) {
        return Attendance.of(List.of(participants), new PlaceNames(new Messages(), Locale.ENGLISH));
    }

    private static Participant country(String name, String region, Status... statuses) {
        Country country = new Country(name, name, "XX", "XXZ", "000", region, region, List.of(statuses));
        return new Participant(name, ParticipantRole.REPRESENTED, null, country);
    }
}
