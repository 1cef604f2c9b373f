package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class RoomTests {

    @Test
    void whatIsTakenIsNobodyElsesUntilItIsGivenBack() {
        Room room = new Room(10, 1);

        assertThat(room.take(10)).isTrue();
        CompletableFuture<Boolean> waits = CompletableFuture.supplyAsync(() -> room.take(4));
        room.giveBack(10);

        assertThat(waits.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
        assertThat(room.take(6)).isTrue();
    }

    @Test
    void whereNobodyMayWaitNobodyDoes() {
        Room room = new Room(10, 0);

        assertThat(room.take(1)).isFalse();
    }

    @Test
    void whoIsInterruptedGetsNothingAndStaysInterrupted() {
        Room room = new Room(10, 1);
        Thread.currentThread().interrupt();

        assertThat(room.take(1)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whoFindsNoneIsToldWhenToComeAgain() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();

        Room.refuse(response);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }
}
