package org.jointstatement.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jointstatement.annotation.comments.Commented;
import org.jointstatement.annotation.comments.CommentedText;
import org.jointstatement.annotation.comments.Fact;
import org.jointstatement.export.Extract;
import org.jointstatement.export.Paper;
import org.jspecify.annotations.Nullable;

/**
 * What a Word file holds.
 *
 * @param created the day of it; empty if it has none
 * @param comments on its texts; none if it is of a text alone
 * @param rest what stands below its texts
 */
record WordBook(
        String title,
        String url,
        String language,
        String created,
        Paper paper,
        List<WordPart> parts,
        @Nullable WordComments comments,
        List<Fact> rest) {

    private static final String ENGLISH = "en";

    /** A text alone. */
    static WordBook of(Extract extract, Paper paper) {
        return new WordBook(
                extract.title(),
                extract.url(),
                extract.statement().language(),
                extract.statement().adopted() == null
                        ? ""
                        : extract.statement().adopted().toString(),
                paper,
                List.of(WordPart.of(extract)),
                null,
                List.of());
    }

    /** Texts with comments, each beginning on a page of its own. */
    static WordBook of(Commented commented) {
        WordComments comments = new WordComments(commented.url());
        List<WordPart> parts = new ArrayList<>();
        for (CommentedText text : commented.texts()) {
            parts.add(WordPart.of(text, parts, comments));
        }
        String language =
                parts.isEmpty() ? ENGLISH : parts.get(0).extract().statement().language();
        WordLinks links = new WordLinks(commented.url());
        List<Fact> rest = commented.rest().stream()
                .map(fact -> fact.address() == null || links.leads(fact.address())
                        ? fact
                        : Fact.of(fact.words() + ": " + fact.address()))
                .toList();
        return new WordBook(commented.title(), commented.url(), language, "", Paper.A4, parts, comments, rest);
    }

    /** How the words of a text run, and their language if it is not that of the file. */
    WordRuns runs(WordPart part) {
        Locale own = part.extract().locale();
        boolean rightToLeft = part.extract().statement().direction().equals("rtl");
        return new WordRuns(rightToLeft, own.equals(Locale.forLanguageTag(language)) ? "" : own.toLanguageTag());
    }
}
