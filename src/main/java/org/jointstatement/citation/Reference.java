package org.jointstatement.citation;

import java.util.Locale;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What is cited: a statement, a paragraph of it, several that follow each other, or a sentence or a footnote of one.
 *
 * @param paragraph the first, or none for the whole statement
 * @param last of several paragraphs
 * @param sentence none for the whole paragraph
 * @param footnote one of the paragraph's
 * @param portal where the portal is, without a slash at its end
 */
public record Reference(
        Statement statement,
        @Nullable Paragraph paragraph,
        @Nullable Paragraph last,
        @Nullable Sentence sentence,
        @Nullable Footnote footnote,
        String portal) {

    /** Refers to a whole statement. */
    public static Reference to(Statement statement, String portal) {
        return new Reference(statement, null, null, null, null, portal);
    }

    /** Refers to a paragraph of a statement. */
    public static Reference to(Statement statement, Paragraph paragraph, String portal) {
        return new Reference(statement, paragraph, null, null, null, portal);
    }

    /** Refers to a sentence of the paragraph. */
    Reference at(Sentence sentence) {
        return new Reference(statement, paragraph, null, sentence, null, portal);
    }

    /** Refers to a footnote of the paragraph. */
    Reference at(Footnote footnote) {
        return new Reference(statement, paragraph, null, null, footnote, portal);
    }

    /** Refers to all paragraphs from this one to another, which may be itself. */
    public Reference through(Paragraph last) {
        return last.equals(paragraph) ? this : new Reference(statement, paragraph, last, null, null, portal);
    }

    /** Whether it is one paragraph, and all of it. */
    public boolean isWholeParagraph() {
        return paragraph != null && last == null && sentence == null && footnote == null;
    }

    /** The address that the citation leads to; several paragraphs are read where all stand. */
    public String url() {
        Address address = address();
        if (paragraph == null || address == null) {
            return portal + ofStatement();
        }
        if (last != null) {
            return portal + ofStatement() + "#" + address.anchor();
        }
        return portal + address.path() + (footnote == null ? "" : "#footnote-" + placeOfFootnote());
    }

    /** The path of the page with the citations of the statement or the paragraph. */
    public String path() {
        String page = paragraph == null || last != null
                ? ofStatement()
                : paragraph.address().path();
        return page + "/citation";
    }

    /** The address of the page with its citations, without the portal's. */
    public String page() {
        String query = query();
        return path() + (query.isEmpty() ? "" : "?" + query);
    }

    /** The address of the citation in one style, without the portal's. */
    public String path(Style style) {
        String query = query();
        return path() + "?" + (query.isEmpty() ? "" : query + "&") + "style=" + style.word();
    }

    /** What the path needs besides to name the place: {@code sentence=2}, or nothing. */
    String query() {
        if (sentence != null) {
            return "sentence=" + sentence.address().sentence();
        }
        if (footnote != null) {
            return "footnote=" + placeOfFootnote();
        }
        return paragraph == null || last == null ? "" : "paragraphs=" + paragraph.number() + "-" + last.number();
    }

    /** A name that stays the same, for files and bibliographies: {@code belt-and-road-covid-19-2020-para-9-s2}. */
    public String id() {
        Address address = address();
        return (address == null ? statement.slug() : address.toString().replace('#', '-'))
                + (last == null ? "" : "-to-" + last.number())
                + (footnote == null ? "" : "-footnote-" + placeOfFootnote());
    }

    /** The place in the text, or none for all of it. */
    @Nullable
    Pinpoint pinpoint() {
        if (paragraph == null) {
            return null;
        }
        return last == null ? Pinpoint.of(paragraph, sentence, footnote) : Pinpoint.of(paragraph, last);
    }

    /** The event, unless the title names it already. */
    @Nullable
    String eventBesideTitle() {
        String event = statement.event();
        boolean named =
                event == null || statement.title().toLowerCase(Locale.ROOT).contains(event.toLowerCase(Locale.ROOT));
        return named ? null : event;
    }

    /** The citation in the plain style. */
    public String plain() {
        return Style.PLAIN.cite(this).text();
    }

    /** The words that are cited, without the marks of footnotes; nothing for a whole statement. */
    public String words() {
        return QuotedWords.of(this);
    }

    /** The words that are cited, in quotation marks. */
    public String quote() {
        return Quotation.quoted(words());
    }

    private String ofStatement() {
        return "/statements/" + statement.slug();
    }

    /** As its anchor has it: from 1, among all of the statement. */
    private int placeOfFootnote() {
        return statement.footnotes().indexOf(footnote) + 1;
    }

    private @Nullable Address address() {
        if (sentence != null) {
            return sentence.address();
        }
        return paragraph == null ? null : paragraph.address();
    }
}
