package org.jointstatement.statement;

import java.util.List;

/**
 * A country of the kept reference.
 *
 * @param m49 the United Nations' three-digit code
 * @param statuses the lists it stood on at the statement's date
 */
public record Country(
        String commonName,
        String formalName,
        String alpha2,
        String alpha3,
        String m49,
        String region,
        String subregion,
        List<Status> statuses) {

    public Country {
        statuses = List.copyOf(statuses);
    }
}
