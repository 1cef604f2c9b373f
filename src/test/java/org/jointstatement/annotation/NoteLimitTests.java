package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.junit.jupiter.api.Test;

class NoteLimitTests {

    @Test
    void whoSavesMoreThanTheLimitWaitsAndNobodyElseDoes() {
        NoteLimit limit = new NoteLimit(2);
        Viewer quick = new Viewer(UUID.randomUUID(), "Quick", Role.ANALYST);
        Viewer other = new Viewer(UUID.randomUUID(), "Other", Role.ANALYST);

        assertThat(limit.secondsToWait(quick)).isZero();
        assertThat(limit.secondsToWait(quick)).isZero();
        assertThat(limit.secondsToWait(quick)).isBetween(1L, 30L);
        assertThat(limit.secondsToWait(other)).isZero();
    }
}
