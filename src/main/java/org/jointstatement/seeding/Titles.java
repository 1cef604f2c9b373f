package org.jointstatement.seeding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What follows from a title or a heading: a kind, a short title, a name in URLs. */
final class Titles {

    private static final List<String> KINDS = DataLines.longestFirst("kinds.txt");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘ʼ]");
    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern CONNECTION =
            Pattern.compile("^(?:[:,–—-] ?)?(?:(?:of|on|by|from|at|for) )?(?:the )?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_SLUG = 80;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The kind of document that the title begins with; {@code Statement} if it names none. */
    static String kind(String title) {
        for (String kind : KINDS) {
            if (beginsWith(title, kind)) {
                return kind;
            }
        }
        return "Statement";
    }

    /** The title without its kind: {@code Joint Statement on the Bridge} is {@code Bridge}. */
    static String shortTitle(String title) {
        String kind = kind(title);
        String rest = beginsWith(title, kind) ? title.substring(kind.length()).strip() : title;
        String bare = rest.equals(title) ? title : CONNECTION.matcher(rest).replaceFirst("");
        if (bare.isEmpty()) {
            return title;
        }
        int first = bare.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + bare.substring(Character.charCount(first));
    }

    /** Words in small Latin letters and figures, joined by hyphens; empty if there are none. */
    static String slug(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = NOT_WORDS.matcher(plain).replaceAll("-");
        String slug = joined.startsWith("-") ? joined.substring(1) : joined;
        if (slug.length() > LONGEST_SLUG) {
            int hyphen = slug.lastIndexOf('-', LONGEST_SLUG);
            slug = slug.substring(0, hyphen > 0 ? hyphen : LONGEST_SLUG);
        }
        return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
    }

    /** A slug that this object has not given before; {@code section} where the words give none. */
    String uniqueSlug(String words) {
        String slug = slug(words);
        String base = slug.isEmpty() ? "section" : slug;
        String unique = base;
        while (!taken.add(unique)) {
            unique = base + "-" + (counts.merge(base, 1, Integer::sum) + 1);
        }
        return unique;
    }

    private static boolean beginsWith(String title, String kind) {
        return title.regionMatches(true, 0, kind, 0, kind.length())
                && (title.length() == kind.length() || !Character.isLetter(title.charAt(kind.length())));
    }
}
