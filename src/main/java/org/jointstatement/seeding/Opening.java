package org.jointstatement.seeding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the first paragraph says about the meeting: its theme and its date. */
final class Opening {

    private static final Pattern QUOTED =
            Pattern.compile(" ?[:,]? ?(?:“([^“”]+)”|\"([^\"]+)\"|«([^«»]+)»|„([^„“”]+)[“”]|‘([^‘’]+)’)");

    /** Day and month, month and day, or ISO; a figure or a dash before it makes it part of a span of days. */
    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\p{N}–—-])(?:"
            + "(\\d{1,2})(?:st|nd|rd|th)?(?: of| de)? (\\p{L}{3,20})\\.?,?(?: de)? (\\d{4})"
            + "|(\\p{L}{3,20}) (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})"
            + "|(\\d{4})-(\\d{2})-(\\d{2}))(?![\\p{L}\\p{N}-])");

    /** Several days, of which any may be the one: 17-18 June 2020, June 17 and 18, 2020, 17 June to 2 July 2020. */
    private static final Pattern SPAN = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + "\\d{1,2}(?:st|nd|rd|th)?(?: \\p{L}{3,20})? ?(?:[–—-]|to|and|until|through) ?"
            + "\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,20},? \\d{4}"
            + "|\\p{L}{3,20} \\d{1,2} ?(?:[–—-]|to|and|until|through) ?(?:\\p{L}{3,20} )?\\d{1,2}, \\d{4})");

    private static final List<String> THEMES = DataLines.longestFirst("themes.txt");

    private final String text;
    private final Map<String, Integer> months = new HashMap<>();

    Opening(String firstParagraph, String language) {
        this.text = firstParagraph;
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag(language))) {
            for (Month month : Month.values()) {
                months.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month.getValue());
            }
        }
    }

    /** The words in quotes after a phrase that announces a theme. */
    @Nullable
    String theme() {
        for (String phrase : THEMES) {
            int at = text.indexOf(phrase);
            Matcher quoted = QUOTED.matcher(text);
            if (at >= 0 && quoted.region(at + phrase.length(), text.length()).lookingAt()) {
                for (int group = 1; group <= quoted.groupCount(); group++) {
                    if (quoted.group(group) != null) {
                        return quoted.group(group).strip();
                    }
                }
            }
        }
        return null;
    }

    /** The date of the first sentence that has one; none if it has several, since any of them may be meant. */
    @Nullable
    LocalDate date() {
        for (Sentences.Range range : Sentences.of(text)) {
            int start = text.offsetByCodePoints(0, range.start());
            String sentence = text.substring(start, text.offsetByCodePoints(start, range.end() - range.start()));
            Set<LocalDate> dates = dates(sentence);
            boolean isSpan = SPAN.matcher(sentence).find();
            if (isSpan || !dates.isEmpty()) {
                return isSpan || dates.size() > 1 ? null : dates.iterator().next();
            }
        }
        return null;
    }

    private Set<LocalDate> dates(String sentence) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        Matcher matcher = DATE.matcher(sentence);
        while (matcher.find()) {
            LocalDate date = date(matcher);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }

    private @Nullable LocalDate date(Matcher date) {
        if (date.group(1) != null) {
            return date(date.group(3), months.get(lower(date.group(2))), date.group(1));
        }
        if (date.group(4) != null) {
            return date(date.group(6), months.get(lower(date.group(4))), date.group(5));
        }
        return date(date.group(7), Integer.valueOf(date.group(8)), date.group(9));
    }

    private static @Nullable LocalDate date(String year, @Nullable Integer month, String day) {
        try {
            return month == null ? null : LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
