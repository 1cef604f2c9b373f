package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.ParticipantRole;
import org.jointstatement.web.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 26, 27, 100, 193, 1000})
    void everyoneHasASeatAndNobodySitsOnAnother(int count) {
        List<Room.Seat> seats = of(countries(count, "Asia")).seats();

        assertThat(seats).hasSize(count);
        double radius = of(countries(count, "Asia")).radius();
        for (Room.Seat one : seats) {
            for (Room.Seat other : seats) {
                assertThat(one == other || Math.hypot(one.x() - other.x(), one.y() - other.y()) >= 2 * radius)
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void theLargestRegionSitsInTheMiddleAndEachInOnePiece() {
        List<Participant> all = new ArrayList<>(countries(2, "Oceania"));
        all.addAll(countries(9, "Asia"));
        all.addAll(countries(3, "Europe"));

        Room room = of(all);

        assertThat(room.blocks()).extracting(Room.Block::region).containsExactly("Oceania", "Asia", "Europe");
        assertThat(room.blocks()).extracting(Room.Block::count).containsExactly(2L, 9L, 3L);
        assertThat(room.blocks()).extracting(Room.Block::anchor).containsExactly("end", "middle", "start");
        assertThat(room.seats().get(0).participant().name()).isEqualTo("Oceania 0");
        assertThat(room.seats().get(13).participant().name()).startsWith("Europe");
    }

    @Test
    void aSingleSeatStandsInTheMiddle() {
        assertThat(of(countries(1, "Asia")).seats().get(0).x()).isCloseTo(0, within(0.1));
    }

    @Test
    void aNameWithoutACountryHasABlockWithoutARegion() {
        Room room = of(List.of(new Participant("Atlantis", ParticipantRole.REPRESENTED, null, null)));

        assertThat(room.blocks()).extracting(Room.Block::region).containsExactly((String) null);
    }

    private static Room of(List<Participant> participants) {
        return Room.of(participants, new PlaceNames(new Messages(), Locale.ENGLISH));
    }

    private static List<Participant> countries(int count, String region) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Participant(
                        region + " " + i,
                        ParticipantRole.REPRESENTED,
                        null,
                        new Country("C" + i, "C", "XX", "XXZ", "000", region, region, List.of())))
                .toList();
    }
}
