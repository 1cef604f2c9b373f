package org.jointstatement.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.NotFoundException;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/** Finds the places that an address of citations names; none that the text has not is cited. */
final class CitedPlaces {

    private static final Pattern RANGE = Pattern.compile("([1-9]\\d{0,4})-([1-9]\\d{0,4})");

    private CitedPlaces() {}

    /** The paragraphs of a range: {@code 9-11}. */
    static Reference paragraphs(Statement statement, String range) {
        Matcher ends = RANGE.matcher(range);
        if (!ends.matches()) {
            throw new NotFoundException("paragraphs " + range + " in " + statement.slug());
        }
        Paragraph first = paragraph(statement, ends.group(1));
        Paragraph last = paragraph(statement, ends.group(2));
        if (last.number() <= first.number()) {
            throw new NotFoundException("paragraphs " + range + " in " + statement.slug());
        }
        return Reference.to(statement, first, PublicUrl.of("")).through(last);
    }

    /** A paragraph, or a sentence or a footnote of it. */
    static Reference in(
            Statement statement, Paragraph paragraph, @Nullable String sentence, @Nullable String footnote) {
        Reference whole = Reference.to(statement, paragraph, PublicUrl.of(""));
        if (sentence != null) {
            return whole.at(sentence(paragraph, sentence));
        }
        return footnote == null ? whole : whole.at(footnote(statement, paragraph, footnote));
    }

    private static Paragraph paragraph(Statement statement, String number) {
        return statement
                .findParagraph(Integer.parseInt(number))
                .orElseThrow(() -> new NotFoundException("paragraph " + number + " in " + statement.slug()));
    }

    private static Sentence sentence(Paragraph paragraph, String place) {
        return paragraph.sentences().stream()
                .filter(sentence ->
                        Integer.toString(sentence.address().sentence()).equals(place))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("such sentence in " + paragraph.address()));
    }

    private static Footnote footnote(Statement statement, Paragraph paragraph, String place) {
        List<Footnote> all = statement.footnotes();
        return statement.footnotesOf(paragraph).stream()
                .filter(footnote -> Integer.toString(all.indexOf(footnote) + 1).equals(place))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("such footnote in " + paragraph.address()));
    }
}
