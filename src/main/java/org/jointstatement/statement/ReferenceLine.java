package org.jointstatement.statement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of the country reference.
 *
 * @param number from 1, headings included
 * @param values by heading
 */
record ReferenceLine(String file, int number, Map<String, String> values) {

    /** A field that has the form asked for. */
    String get(String heading, Pattern form) {
        String value = values.getOrDefault(heading, "");
        if (!form.matcher(value).matches()) {
            throw refused(heading + " is \"" + value + "\", which is not of the form " + form);
        }
        return value;
    }

    /** A day, or nothing where the field is empty. */
    @Nullable
    LocalDate findDay(String heading) {
        String value = values.getOrDefault(heading, "");
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw refused(heading + " is \"" + value + "\", which is not a day such as 2020-06-18");
        }
    }

    LocalDate getDay(String heading) {
        LocalDate day = findDay(heading);
        if (day == null) {
            throw refused(heading + " is missing");
        }
        return day;
    }

    /** The error that says where and why. */
    IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException(file + ", line " + number + ": " + reason);
    }
}
