package org.jointstatement.seeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads "the Director-General of World Health Organization and the Administrator of ...". */
final class Offices {

    /** An office and the country or organisation it belongs to, both as printed. */
    record Office(String title, String body) {}

    /** An article, some capitalised words, an office of the list, "of", and a body. */
    private static final Pattern OFFICE = Pattern.compile("(?:The|the) (?:\\p{Lu}[\\p{L}’'-]* ){0,4}?(?:"
            + DataLines.longestFirst("offices.txt").stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ") of (?!the following)((?:the )?\\p{Lu}.*)");

    private static final Pattern DIVISION = Pattern.compile("(?:, and|,| and) (?=the )");

    private Offices() {}

    /** The parts that each name an office; what names none belongs to the part before. */
    static List<String> divide(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : words.split("(?=(?:, and|,| and) the )")) {
            String bare =
                    DIVISION.matcher(part).lookingAt() ? DIVISION.matcher(part).replaceFirst("") : part;
            if (parts.isEmpty() || OFFICE.matcher(bare).matches()) {
                parts.add(bare);
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + part);
            }
        }
        return parts;
    }

    /** None if there is no known office, or if more than one division into office and body is possible. */
    static Optional<Office> parse(String part) {
        Matcher office = OFFICE.matcher(part);
        if (!office.matches()) {
            return Optional.empty();
        }
        String body = office.group(1);
        boolean unclear = body.contains(" of ") && !body.startsWith("the ");
        if (unclear || NameList.of(body).map(List::size).orElse(0) != 1) {
            return Optional.empty();
        }
        String title = part.substring(0, office.start(1) - " of ".length());
        return Optional.of(new Office(title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1), body));
    }
}
