package org.jointstatement.search.wordlists;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What counts as near, and as often. What cannot be read is as usual.
 *
 * @param window how many words on each side
 * @param least how often a word has to stand near
 * @param stop whether words of the stop list are left out
 */
record Nearness(int window, int least, boolean stop) {

    static final int MOST = 10;

    private static final int WINDOW = 5;
    private static final int LEAST = 2;
    private static final Pattern NUMBER = Pattern.compile("[1-9]|10");

    static Nearness of(MultiValueMap<String, String> parameters) {
        return new Nearness(
                number(parameters.getFirst("window"), WINDOW),
                number(parameters.getFirst("min"), LEAST),
                !"off".equals(parameters.getFirst("stop")));
    }

    private static int number(@Nullable String text, int usual) {
        return text != null && NUMBER.matcher(text).matches() ? Integer.parseInt(text) : usual;
    }

    /** The same as addresses have it. */
    public String query() {
        return "window=" + window + "&min=" + least + (stop ? "" : "&stop=off");
    }

    public int most() {
        return MOST;
    }
}
