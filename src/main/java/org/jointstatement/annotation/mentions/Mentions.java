package org.jointstatement.annotation.mentions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointstatement.markup.Markdown;

/**
 * The names that a note calls: {@code @Ana}, or in quotation marks {@code @"Ana Maria"} where a name has spaces or other
 * signs. Not in code and not in links.
 */
public final class Mentions {

    /** What one note can call; further names are words. */
    static final int MOST = 50;

    /** Letters and digits, with single signs between them: the full stop at the end of a sentence is none of a name. */
    private static final String BARE = "[\\p{L}\\p{M}\\p{N}]++(?:[._'’·-][\\p{L}\\p{M}\\p{N}]++)*+";

    private static final Pattern SIMPLE = Pattern.compile(BARE);

    /** Neither part of an address of mail nor of another place's name. */
    private static final Pattern CALLED = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}@._+/-])@"
            + "(?:\"([^\"\\n]{1,200})\"|“([^”\\n]{1,200})”|„([^“”\\n]{1,200})[“”]|«([^»\\n]{1,200})»|(" + BARE
            + ")(?![@/]))");

    private Mentions() {}

    /** The names that a source calls, each once, in their order. */
    public static List<String> in(String source) {
        if (source.indexOf('@') < 0) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (String run : Markdown.prose(source)) {
            Matcher called = CALLED.matcher(run);
            while (called.find() && names.size() < MOST) {
                names.add(name(called));
            }
        }
        return List.copyOf(names);
    }

    /** What somebody types to call a name. */
    public static String of(String name) {
        if (SIMPLE.matcher(name).matches()) {
            return "@" + name;
        }
        return name.contains("\"") ? "@“" + name + "”" : "@\"" + name + "\"";
    }

    private static String name(Matcher called) {
        return Stream.of(1, 2, 3, 4, 5)
                .map(called::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
