package org.jointstatement.search.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointstatement.search.Complaint;
import org.jointstatement.search.In;
import org.jointstatement.search.Search;
import org.jointstatement.search.SearchedAs;
import org.jointstatement.search.Selection;
import org.jointstatement.search.expansion.Offer;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.search.query.ParsedQuery;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What the page of results shows.
 *
 * @param reading what the words were searched as
 * @param in what the hits are
 * @param kinds how many hits of each kind there are
 * @param everything how many rows a list of all kinds has
 * @param statements that hits and facets are of, by slug
 * @param building whether there is no index to search at present
 * @param several whether hits have to say which statement they are of
 * @param unknown what the query says of fields that nothing has
 * @param byHeading how many of the hits have the words only together with the heading above them
 */
public record SearchPage(
        ParsedQuery asked,
        Selection selection,
        Reading reading,
        In in,
        int page,
        long total,
        List<Passage> passages,
        List<FacetChoices> facets,
        Map<Kind, Long> kinds,
        long everything,
        Map<String, Statement> statements,
        boolean building,
        boolean several,
        List<String> unknown,
        long byHeading) {

    static final int SIZE = 20;

    private static final int TITLE = 120;

    static SearchPage building(ParsedQuery asked, Selection selection) {
        return new SearchPage(
                asked,
                selection,
                Reading.NOTHING,
                selection.in(),
                1,
                0,
                List.of(),
                List.of(),
                Map.of(),
                0,
                Map.of(),
                true,
                false,
                List.of(),
                0);
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
        return "/search?" + selection.query() + (page > 1 ? "&page=" + page : "");
    }

    /** The query as a heading and a title can hold it. */
    public String title() {
        return cut(asked.text());
    }

    /** What the hits have: the query, with what was searched in the place of words that stand nowhere. */
    public String named() {
        return cut(mentioning() > 0 ? reading.respelt(asked.text()) : asked.text());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "…";
    }

    /** The statement that is looked in, if it is one. */
    public @Nullable Statement only() {
        String slug = selection.onlyStatement();
        return slug == null ? null : statements.get(slug);
    }

    /** The language of a hit's statement. */
    public String languageOf(SearchDocument document) {
        return Objects.requireNonNull(statements.get(document.address().slug())).language();
    }

    /** What else can be asked for, the words staying the same. */
    public SearchChoices choices() {
        return new SearchChoices(selection, in, kinds, everything);
    }

    /** What is wrong or has to be explained, and where. */
    public List<Complaint> faults() {
        return Complaint.of(asked);
    }

    /** What words were searched as besides, each with the address of the search without it. */
    public SearchedAs searchedAs() {
        return SearchedAs.of(
                reading,
                selection.without(),
                ids -> "/search?" + selection.without(ids).query());
    }

    /** What to search for instead of words that texts hardly use. */
    public List<Offer> offers() {
        return Offer.of(asked.query());
    }

    /** Whether the hits are paragraphs because no clause was found. */
    public boolean isInstead() {
        return in != selection.in();
    }

    /** How many hits have the words themselves. */
    public long mentioning() {
        return total - byHeading;
    }

    /**
     * What a heading says of what was found: that it mentions the query, matches it, has what was chosen, or mentions
     * other words because those of the query stand nowhere.
     */
    public String finding() {
        String how = asked.query() == null
                ? "chosen"
                : !asked.query().isOfWords()
                        ? "match"
                        : mentioning() > 0 && reading.isInstead(asked.query()) ? "respelt" : "found";
        return "search." + how + "." + in.word();
    }

    /** Whether the query was read otherwise than just as it was typed. */
    public boolean isReread() {
        return !asked.searchedAs().isEmpty() && !asked.searchedAs().equals(asked.text());
    }

    /** Whether a hit answers by the heading above it and not by words of its own. */
    public boolean isByHeading(Passage passage) {
        return passage.isFoundByHeading()
                && asked.query() != null
                && asked.query().isOfWords();
    }

    /** Which of five states the page is in. */
    public String state() {
        if (building) {
            return "building";
        }
        boolean empty =
                asked.query() == null && (selection.isOpen() || !asked.text().isEmpty());
        return empty ? "empty" : total == 0 ? "none" : passages.isEmpty() ? "beyond" : "found";
    }
}
