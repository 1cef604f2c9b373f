package org.jointstatement.search.wordlists;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of a long list.
 *
 * @param page from 1
 * @param total of all pages
 */
public record Sheet<T>(int page, int pages, int total, List<T> rows) {

    static final int SIZE = 100;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    /** Takes the page asked for, or the last if there are fewer. */
    static <T> Sheet<T> of(List<T> all, String page) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int number = Math.min(pages, NUMBER.matcher(page).matches() ? Integer.parseInt(page) : 1);
        int from = (number - 1) * SIZE;
        return new Sheet<>(
                number, pages, all.size(), List.copyOf(all.subList(from, Math.min(all.size(), from + SIZE))));
    }

    /** The place of its first row in the whole list. */
    public int first() {
        return (page - 1) * SIZE + 1;
    }
}
