package org.jointstatement.statement;

import java.time.LocalDate;

/**
 * A place on a list of the United Nations at a date.
 *
 * @param group {@code LDC}, {@code LLDC} or {@code SIDS}
 * @param list the list's name
 * @param asOf the date of the list that was looked at
 * @param source where the list is published
 */
public record Status(String group, String list, LocalDate asOf, String source) {}
