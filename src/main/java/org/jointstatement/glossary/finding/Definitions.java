package org.jointstatement.glossary.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds abbreviations in brackets that the words before them spell by their initials. */
public final class Definitions {

    private static final Pattern BRACKET =
            Pattern.compile("\\(\\s?[\"'“‘]?([\\p{L}.&/’'-]{2,15})[\"'”’]?\\s?\\)", Pattern.UNICODE_CHARACTER_CLASS);

    /** Numbers of lists: "(II)" abbreviates nothing. */
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{Lu})[’']?s$");
    private static final Pattern NOT_CAPITALS = Pattern.compile("[^\\p{Lu}]");

    private Definitions() {}

    /** The definitions in a text, in order. */
    public static List<Definition> in(String text) {
        List<Definition> definitions = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            String abbreviation = bracket.group(1);
            String singular = PLURAL.matcher(abbreviation).replaceFirst("");
            String letters = NOT_CAPITALS.matcher(singular).replaceAll("");
            if (letters.length() >= 2 && !ROMAN.matcher(letters).matches()) {
                wordsBefore(text, bracket.start(), letters)
                        .ifPresent(words -> definitions.add(new Definition(abbreviation, words)));
            }
        }
        return definitions;
    }

    private static Optional<String> wordsBefore(String text, int bracket, String letters) {
        int end = bracket;
        while (end > 0 && WordPart.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || WordPart.isBetween(text.charAt(end - 1))) {
            return Optional.empty();
        }
        Initials initials = new Initials(letters);
        for (WordPart part : WordPart.before(text, end, 4 * letters.length())) {
            if (initials.complete(part)) {
                return Optional.of(text.substring(part.start(), end));
            }
        }
        return Optional.empty();
    }
}
