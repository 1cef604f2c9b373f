package org.jointstatement.annotation.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Status;

/** By what a list can be narrowed, in the order in which it is said. */
enum Parameter {
    MINE("1"::equals),
    WORDS(Parameter::isShort),
    BY(Parameter::isShort),
    STATEMENT(matching("[a-z0-9-]{1,100}")),
    PARAGRAPH(matching("[1-9]\\d{0,4}")),
    TAG(Parameter::isShort),
    TEAM(matching("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
    STATUS(in(Status.values())),
    MOTIVATION(in(Motivation.values())),
    AUDIENCE(in(Audience.values())),
    FROM(Parameter::isDay),
    TO(Parameter::isDay);

    private static final int LONGEST = 200;

    private final Predicate<String> acceptable;

    Parameter(Predicate<String> acceptable) {
        this.acceptable = acceptable;
    }

    /** Its name in a URL. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean accepts(String value) {
        return acceptable.test(value);
    }

    private static boolean isShort(String value) {
        return !value.isEmpty() && value.length() <= LONGEST;
    }

    private static boolean isDay(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year > 0 && year < 10_000;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Predicate<String> matching(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    private static Predicate<String> in(Enum<?>[] constants) {
        return value ->
                Arrays.stream(constants).anyMatch(constant -> constant.name().equals(value));
    }
}
