package org.jointstatement.statement;

import java.time.LocalDate;

/**
 * A place on a list of the United Nations at a date.
 *
 * @param group {@code LDC}, {@code LLDC} or {@code SIDS}
 * @param list the list's name
 * @param edition the date of the list that was looked at; a later one tells of earlier days by when countries joined
 * @param asOf the day on which the country had the place: that of the statement
 * @param source where the list is published
 */
public record Status(String group, String list, LocalDate edition, LocalDate asOf, String source) {

    /** Whether the list is of a later day, and says of this one by the dates at which countries joined and left it. */
    public boolean dated() {
        return edition.isAfter(asOf);
    }
}
