package org.jointstatement.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;

/** The words of what is cited, without the marks of footnotes. */
final class QuotedWords {

    /** Between paragraphs. */
    static final String BREAK = "\n\n";

    private QuotedWords() {}

    /** The words, paragraphs a blank line apart; nothing for a whole statement. */
    static String of(Reference reference) {
        Paragraph paragraph = reference.paragraph();
        Paragraph last = reference.last();
        Sentence sentence = reference.sentence();
        Footnote footnote = reference.footnote();
        if (paragraph == null) {
            return "";
        }
        if (last != null) {
            return paragraphs(reference.statement(), paragraph, last);
        }
        if (sentence != null) {
            return words(reference.statement(), paragraph, sentence.start(), sentence.end());
        }
        return footnote == null ? whole(reference.statement(), paragraph) : footnote.text();
    }

    private static String paragraphs(Statement statement, Paragraph first, Paragraph last) {
        List<Paragraph> all = statement.paragraphs();
        return all.subList(all.indexOf(first), all.indexOf(last) + 1).stream()
                .map(paragraph -> whole(statement, paragraph))
                .collect(Collectors.joining(BREAK));
    }

    private static String whole(Statement statement, Paragraph paragraph) {
        String text = paragraph.text();
        return words(statement, paragraph, 0, text.codePointCount(0, text.length()));
    }

    private static String words(Statement statement, Paragraph paragraph, int from, int end) {
        String text = paragraph.text();
        StringBuilder words = new StringBuilder();
        int start = from;
        for (Footnote mark : statement.footnotesOf(paragraph)) {
            if (mark.start() >= start && mark.end() <= end) {
                words.append(part(text, start, mark.start()));
                start = mark.end();
            }
        }
        return words.append(part(text, start, end)).toString();
    }

    private static String part(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
