package org.jointstatement.search.expansion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.search.query.Query;

/** Says what was searched in the place of words that stand nowhere, so that nobody takes one for the other. */
final class Respelling {

    private static final String ASIDE = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final String BEFORE = "(?iu)(?<![\\p{L}\\p{M}\\p{N}])";

    private Respelling() {}

    /**
     * Puts other words into a query.
     *
     * @param instead words of the query, each with those to put in its place
     */
    static String of(String typed, Map<String, List<String>> instead) {
        String respelt = typed;
        for (Map.Entry<String, List<String>> word : instead.entrySet()) {
            String others = String.join(" OR ", word.getValue());
            boolean alone = word.getValue().size() == 1 || typed.strip().equalsIgnoreCase(word.getKey());
            respelt = whole(word.getKey())
                    .matcher(respelt)
                    .replaceAll(Matcher.quoteReplacement(alone ? others : "(" + others + ")"));
        }
        return respelt;
    }

    /** Whether a query has one of these words in everything that answers it. */
    static boolean isNeeded(Query typed, Collection<String> words) {
        if (typed instanceof Query.And and) {
            return and.parts().stream().anyMatch(part -> isNeeded(part, words));
        }
        if (typed instanceof Query.Near near) {
            return near.parts().stream().anyMatch(part -> isNeeded(part, words));
        }
        if (typed instanceof Query.Or or) {
            return or.parts().stream().allMatch(part -> isNeeded(part, words));
        }
        return !(typed instanceof Query.Not || typed instanceof Query.Field || typed instanceof Query.Range)
                && words.stream()
                        .anyMatch(word -> whole(word).matcher(typed.toString()).find());
    }

    private static Pattern whole(String word) {
        return Pattern.compile(BEFORE + Pattern.quote(word) + ASIDE);
    }
}
