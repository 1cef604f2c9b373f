package org.jointstatement.search;

import java.util.List;
import java.util.Map;
import org.jointstatement.search.SearchEngine.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of results shows.
 *
 * @param slug of the only statement that was looked in
 * @param building whether there is no index to search at present
 * @param several whether hits have to say which statement they are of
 */
record SearchPage(
        ParsedQuery asked,
        @Nullable String slug,
        int page,
        long total,
        List<Passage> passages,
        boolean building,
        boolean several) {

    static final int SIZE = 20;

    static SearchPage of(ParsedQuery asked, @Nullable String slug, int page, boolean several, Result result) {
        List<Passage> passages = result.hits().stream().map(Passage::of).toList();
        return new SearchPage(asked, slug, page, result.total(), passages, false, several);
    }

    static SearchPage building(ParsedQuery asked, @Nullable String slug) {
        return new SearchPage(asked, slug, 1, 0, List.of(), true, false);
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
        if (slug != null) {
            address.queryParam("statement", "{statement}");
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode()
                .buildAndExpand(Map.of("q", asked.text(), "statement", slug == null ? "" : slug))
                .toUriString();
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
