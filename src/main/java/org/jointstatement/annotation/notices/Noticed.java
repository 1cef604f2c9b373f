package org.jointstatement.annotation.notices;

import java.util.List;
import java.util.UUID;

/** Told inside the transaction that makes notices. */
public record Noticed(List<UUID> notices) {

    public Noticed {
        notices = List.copyOf(notices);
    }
}
