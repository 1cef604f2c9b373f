package org.jointstatement.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a paragraph or a sentence stands: {@code belt-and-road-covid-19-2020#para-9-s2}. URLs, annotation targets,
 * hits and exports all use it; once published it never changes.
 *
 * @param slug the statement's
 * @param paragraph the paragraph's number, from 1
 * @param sentence the sentence's place in its paragraph, from 1, or 0 for the whole paragraph
 */
public record Address(String slug, int paragraph, int sentence) {

    private static final Pattern FORM =
            Pattern.compile("([a-z0-9-]{1,100})#para-([1-9]\\d{0,4})(?:-s([1-9]\\d{0,4}))?");

    public Address {
        if (paragraph < 1 || sentence < 0) {
            throw new IllegalArgumentException("No such address: " + slug + ", " + paragraph + ", " + sentence);
        }
    }

    public static Address ofParagraph(String slug, int paragraph) {
        return new Address(slug, paragraph, 0);
    }

    /** Reads the form that {@link #toString} writes; throws {@code IllegalArgumentException} on any other. */
    public static Address parse(String address) {
        Matcher form = FORM.matcher(address);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not an address: " + address);
        }
        String sentence = form.group(3);
        return new Address(
                form.group(1), Integer.parseInt(form.group(2)), sentence == null ? 0 : Integer.parseInt(sentence));
    }

    public Address withSentence(int sentence) {
        return new Address(slug, paragraph, sentence);
    }

    /** The address of the paragraph that this sentence stands in, or this one. */
    public Address ofItsParagraph() {
        return ofParagraph(slug, paragraph);
    }

    /** The fragment of a URL and the id on a page: {@code para-9-s2}. */
    public String anchor() {
        return "para-" + paragraph + (sentence == 0 ? "" : "-s" + sentence);
    }

    /** The path of the page that shows it: {@code /statements/{slug}/paragraphs/9#para-9-s2}. */
    public String path() {
        return "/statements/" + slug + "/paragraphs/" + paragraph + (sentence == 0 ? "" : "#" + anchor());
    }

    @Override
    public String toString() {
        return slug + "#" + anchor();
    }
}
