package org.jointstatement.annotation.tags;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jointstatement.web.Invisible;
import org.jspecify.annotations.Nullable;

/** The rules for the words of a tag. */
public final class TagText {

    /** The most tags that a note can have. */
    public static final int MOST = 20;

    /** In code points. */
    public static final int LONGEST = 60;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** What cannot be seen or turns its neighbours round could make one tag look like another; a comma would make two. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}" + Invisible.CLASS + ",،，、]");

    /** Says only in what style a sign is drawn. */
    private static final String STYLE = "\uFE0F";

    /** Nothing longer can become a tag; normalising costs the square of how many marks stand on one letter. */
    private static final int LONGEST_TYPED = 400;

    private TagText() {}

    /** The form that is shown. */
    public static String tidy(String typed) {
        return typed.length() > LONGEST_TYPED ? typed : spaced(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    /** The form in which two tags that look the same are the same. */
    public static String key(String tag) {
        if (tag.length() > LONGEST_TYPED) {
            return tag;
        }
        String folded = Normalizer.normalize(tag, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return spaced(Normalizer.normalize(folded, Normalizer.Form.NFKC).replace(STYLE, ""));
    }

    /** Tags in the form that is shown, each once, in their order. */
    public static List<String> tidy(Collection<String> typed) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : typed) {
            String tidy = tidy(tag);
            if (!tidy.isEmpty()) {
                tags.putIfAbsent(key(tidy), tidy);
            }
        }
        return List.copyOf(tags.values());
    }

    /** The message that says what is wrong with some tags, if anything is. */
    public static @Nullable String problem(List<String> tags) {
        if (tags.size() > MOST) {
            return "note.tags.many";
        }
        return tags.stream().anyMatch(tag -> !fits(tag)) ? "note.tags.odd" : null;
    }

    /** Whether a tag in the form that is shown can be one. */
    public static boolean fits(String tag) {
        return !tag.isEmpty()
                && tag.length() <= LONGEST_TYPED
                && tag.codePointCount(0, tag.length()) <= LONGEST
                && key(tag).length() <= LONGEST_TYPED
                && !key(tag).isEmpty()
                && !INVISIBLE.matcher(Invisible.withoutJoins(tag)).find();
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
