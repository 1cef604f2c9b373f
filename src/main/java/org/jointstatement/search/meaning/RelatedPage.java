package org.jointstatement.search.meaning;

import java.util.Locale;
import java.util.Map;
import org.jointstatement.search.meaning.model.MiniLm;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of related passages shows.
 *
 * @param only the one statement that was looked in, if not all were
 * @param like the place whose like was asked for, if it was not a query
 * @param label the number of that place's paragraph
 * @param words of that place, or the query
 * @param several whether passages have to say which statement they are of
 */
record RelatedPage(
        RelatedAnswer answer,
        String words,
        @Nullable Statement only,
        @Nullable Address like,
        @Nullable String label,
        boolean several) {

    private static final int TITLE = 120;

    /** The words as a heading and a title can hold them. */
    public String title() {
        return words.codePointCount(0, words.length()) <= TITLE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, TITLE)) + "…";
    }

    public String state() {
        return answer.state().name();
    }

    public String model() {
        return MiniLm.NAME;
    }

    public String floor() {
        return number(Related.FLOOR);
    }

    public int most() {
        return Related.MOST;
    }

    /** A likeness as a plain number, the same in every language. */
    public String number(double similarity) {
        return String.format(Locale.ROOT, "%.2f", similarity);
    }

    /** The address of this page. */
    public String at() {
        return like == null ? at("/search/related") : likeThis(like);
    }

    /** The same words, searched as words. */
    public String byWords() {
        return at("/search");
    }

    private String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("q", "{q}");
        if (only != null) {
            address.queryParam("statement", "{statement}");
        }
        return address.encode()
                .buildAndExpand(Map.of("q", words, "statement", only == null ? "" : only.slug()))
                .toUriString();
    }

    /** Where more like a sentence stands. */
    public static String likeThis(Address place) {
        return "/statements/" + place.slug() + "/paragraphs/" + place.paragraph() + "/related"
                + (place.sentence() == 0 ? "" : "?sentence=" + place.sentence());
    }
}
