package org.jointstatement.commitment.corrections;

import java.util.UUID;

/**
 * What the form that takes a correction back holds between two requests.
 *
 * @param id of the row that says so
 * @param version how many corrections the sentence had when the form was opened
 */
public record WithdrawalForm(UUID id, int version, String reason) {

    static WithdrawalForm of(int version) {
        return new WithdrawalForm(UUID.randomUUID(), version, "");
    }
}
