package org.jointstatement.citation;

import java.time.LocalDate;
import java.util.List;

/** Writes days as citations in English do. */
final class Days {

    static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** As table T12 of the Bluebook has them. */
    static final List<String> BLUEBOOK_MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private Days() {}

    /** {@code 18 June 2020}. */
    static String dayFirst(LocalDate day) {
        return day.getDayOfMonth() + " " + monthOf(day, MONTHS) + " " + day.getYear();
    }

    /** {@code June 18, 2020}. */
    static String monthFirst(LocalDate day, List<String> months) {
        return monthOf(day, months) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    private static String monthOf(LocalDate day, List<String> months) {
        return months.get(day.getMonthValue() - 1);
    }
}
