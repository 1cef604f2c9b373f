package org.jointstatement.search;

import java.util.List;
import java.util.Map;
import org.jointstatement.search.SearchEngine.Result;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of results shows.
 *
 * @param only the one statement that was looked in, if not all were
 * @param building whether there is no index to search at present
 * @param several whether hits have to say which statement they are of
 */
record SearchPage(
        ParsedQuery asked,
        @Nullable Statement only,
        int page,
        long total,
        List<Passage> passages,
        boolean building,
        boolean several) {

    static final int SIZE = 20;

    private static final int TITLE = 120;

    static SearchPage of(ParsedQuery asked, @Nullable Statement only, int page, boolean several, Result result) {
        List<Passage> passages = result.hits().stream().map(Passage::of).toList();
        return new SearchPage(asked, only, page, result.total(), passages, false, several);
    }

    static SearchPage building(ParsedQuery asked, @Nullable Statement only) {
        return new SearchPage(asked, only, 1, 0, List.of(), true, false);
    }

    public long pages() {
        return Math.min((total + SIZE - 1) / SIZE, Search.DEPTH / SIZE);
    }

    public boolean hasPrevious() {
        return page > 1 && pages() > 0;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** The nearest page before this one that has hits. */
    public long previous() {
        return Math.min(page - 1, pages());
    }

    /** The address of a page of this result; it stays the same for as long as the portal does. */
    public String at(long page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
        if (only != null) {
            address.queryParam("statement", "{statement}");
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode()
                .buildAndExpand(Map.of("q", asked.text(), "statement", only == null ? "" : only.slug()))
                .toUriString();
    }

    /** The query as a heading and a title can hold it. */
    public String title() {
        String text = asked.text();
        return text.codePointCount(0, text.length()) <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "…";
    }

    /** Whether the query says only what to leave out: what is found then mentions none of it. */
    public boolean isOnlyNegative() {
        return asked.query() != null && asked.query().isOnlyNegative();
    }

    /** Whether the query was read otherwise than just as it was typed. */
    public boolean isReread() {
        return !asked.searchedAs().isEmpty() && !asked.searchedAs().equals(asked.text());
    }

    /** Which of four states the page is in. */
    public String state() {
        if (building) {
            return "building";
        }
        return asked.query() == null ? "empty" : total == 0 ? "none" : passages.isEmpty() ? "beyond" : "found";
    }
}
