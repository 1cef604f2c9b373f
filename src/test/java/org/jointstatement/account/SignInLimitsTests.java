package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class SignInLimitsTests {

    private long nanos;

    private final SignInLimits limits = new SignInLimits(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void theSixthWrongTryHasToWaitAMinute() {
        tries(5, "ada", "192.0.2.1");

        assertThat(limits.take("ada", "192.0.2.1"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(59), Duration.ofMinutes(1)));
        nanos += Duration.ofMinutes(1).toNanos();
        assertThat(limits.take("ada", "192.0.2.1")).isEmpty();
    }

    @Test
    void theRightPersonElsewhereIsNotShutOut() {
        for (int hours = 0; hours < 24; hours++) {
            tries(200, "ada", "192.0.2.1");
            nanos += Duration.ofHours(1).toNanos();
        }

        assertThat(limits.take("ada", "198.51.100.7")).isEmpty();
    }

    @Test
    void oneAddressIsSlowedWhateverTheName() {
        for (int name = 0; name < 30; name++) {
            limits.take("name" + name, "192.0.2.1");
        }

        assertThat(limits.take("another", "192.0.2.1")).isPresent();
        assertThat(limits.take("another", "192.0.2.2")).isEmpty();
    }

    @Test
    void addressesOfOneNetworkCountAsOne() {
        tries(5, "ada", "2001:db8:1:2::1");

        assertThat(limits.take("ada", "2001:db8:1:2:ffff::9")).isPresent();
        assertThat(limits.take("ada", "2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void manyAddressesAreSlowedForOneAccountButNotWhereItHasSignedInBefore() {
        limits.take("ada", "198.51.100.7");
        limits.giveBack("ada", "198.51.100.7");
        limits.makeFamiliar("ada", "198.51.100.7");
        for (int address = 0; address < 100; address++) {
            limits.take("ada", "192.0.2." + address);
        }

        assertThat(limits.take("ada", "203.0.113.1")).isPresent();
        assertThat(limits.take("ada", "198.51.100.7")).isEmpty();
    }

    @Test
    void rightPasswordsAreNotCounted() {
        for (int i = 0; i < 100; i++) {
            assertThat(limits.take("ada", "192.0.2.1")).isEmpty();
            limits.giveBack("ada", "192.0.2.1");
        }
    }

    @Test
    void twentyCodesADayAreTriedForOneAccountAndAsManyWhereItHasSignedInBefore() {
        UUID account = UUID.randomUUID();
        limits.takeCode(account, "198.51.100.7", true);
        limits.giveBackCode(account, "198.51.100.7", true);
        for (int address = 0; address < 20; address++) {
            assertThat(limits.takeCode(account, "192.0.2." + address, true)).isEmpty();
        }

        assertThat(limits.takeCode(account, "203.0.113.1", true))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMinutes(71), Duration.ofMinutes(72)));
        int tried = 0;
        for (int minute = 0; minute < 60; minute++) {
            tried += limits.takeCode(account, "198.51.100.7", true).isEmpty() ? 1 : 0;
            nanos += Duration.ofMinutes(1).toNanos();
        }
        assertThat(tried).isEqualTo(20);
    }

    @Test
    void recoveryCodesStayGoodWhileOthersUseUpWhatMayBeGuessed() {
        UUID account = UUID.randomUUID();
        for (int address = 0; address < 20; address++) {
            limits.takeCode(account, "192.0.2." + address, true);
        }
        assertThat(limits.takeCode(account, "203.0.113.1", true)).isPresent();

        for (int code = 0; code < 5; code++) {
            assertThat(limits.takeCode(account, "203.0.113.1", false)).isEmpty();
        }
        assertThat(limits.takeCode(account, "203.0.113.1", false)).isPresent();
    }

    @Test
    void aLongWaitIsSaidInMinutes() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        RefusedException refused =
                new TooManyTriesException("code", Duration.ofSeconds(4316)).refused(response, "code");

        assertThat(refused.code()).isEqualTo("login.wait.minutes");
        assertThat(refused.arguments()).containsExactly(72L);
        assertThat(response.getHeader("Retry-After")).isEqualTo("4316");
        assertThat(new TooManyTriesException("code", Duration.ofSeconds(120))
                        .refused(response, "code")
                        .code())
                .isEqualTo("login.wait");
    }

    private void tries(int count, String name, String address) {
        for (int i = 0; i < count; i++) {
            limits.take(name, address);
        }
    }
}
