package org.jointstatement.citation;

import java.util.Locale;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What is cited: a statement, a paragraph of it, or a sentence of that.
 *
 * @param paragraph none for the whole statement
 * @param sentence none for the whole paragraph
 * @param portal where the portal is, without a slash at its end
 */
public record Reference(
        Statement statement,
        @Nullable Paragraph paragraph,
        @Nullable Sentence sentence,
        String portal) {

    /** Refers to a whole statement. */
    public static Reference to(Statement statement, String portal) {
        return new Reference(statement, null, null, portal);
    }

    /** Refers to a paragraph of a statement. */
    public static Reference to(Statement statement, Paragraph paragraph, String portal) {
        return new Reference(statement, paragraph, null, portal);
    }

    /** Refers to a sentence of the paragraph. */
    Reference at(Sentence sentence) {
        return new Reference(statement, paragraph, sentence, portal);
    }

    /** The address that the citation leads to. */
    public String url() {
        Address address = address();
        return portal + (address == null ? "/statements/" + statement.slug() : address.path());
    }

    /** The path of the page with its citations. */
    public String path() {
        String of = paragraph == null
                ? "/statements/" + statement.slug()
                : paragraph.address().path();
        return of + "/citation";
    }

    /** The address of the citation in one style, without the portal's. */
    public String path(Style style) {
        return path()
                + (sentence == null ? "?" : "?sentence=" + sentence.address().sentence() + "&") + "style="
                + style.word();
    }

    /** A name that stays the same, for files and bibliographies: {@code belt-and-road-covid-19-2020-para-9-s2}. */
    public String id() {
        Address address = address();
        return address == null ? statement.slug() : address.toString().replace('#', '-');
    }

    /** The place in the text, or none for all of it. */
    @Nullable
    Pinpoint pinpoint() {
        return paragraph == null ? null : Pinpoint.of(paragraph, sentence);
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
        if (paragraph == null) {
            return "";
        }
        String text = paragraph.text();
        int start = sentence == null ? 0 : sentence.start();
        int end = sentence == null ? text.codePointCount(0, text.length()) : sentence.end();
        StringBuilder words = new StringBuilder();
        for (Footnote mark : statement.footnotesOf(paragraph)) {
            if (mark.start() >= start && mark.end() <= end) {
                words.append(part(text, start, mark.start()));
                start = mark.end();
            }
        }
        return words.append(part(text, start, end)).toString();
    }

    /** The words that are cited, in quotation marks. */
    public String quote() {
        return Quotation.quoted(words());
    }

    private static String part(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private @Nullable Address address() {
        if (sentence != null) {
            return sentence.address();
        }
        return paragraph == null ? null : paragraph.address();
    }
}
