package org.jointstatement.search.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.query.Query;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Finds words in what is printed and is no paragraph: titles and footnotes. No hit is of them, so a page has to say it. */
final class PrintedElsewhere {

    /** So many statements are looked through. */
    static final int STATEMENTS = 200;

    private static final EnglishAnalysis ANALYSIS = new EnglishAnalysis();

    /** Where words stand: in a title, or in the footnote with a mark. */
    record Link(Statement statement, @Nullable String mark, List<FoundPiece> pieces, String path) {}

    private record Printed(Statement statement, @Nullable String mark, String text, String path) {

        Link link(List<List<String>> wanted) {
            Set<String> stems = wanted.stream().flatMap(List::stream).collect(Collectors.toSet());
            return new Link(
                    statement,
                    mark,
                    FoundPiece.of(
                            text,
                            word -> ANALYSIS.words(Form.STEM, word).stream()
                                    .filter(stems::contains)
                                    .toList()),
                    path);
        }
    }

    private PrintedElsewhere() {}

    /** Where all the words of a query stand; none of a query of more than words. */
    static List<Link> of(@Nullable Query query, List<Statement> statements) {
        List<List<String>> wanted = query == null ? List.of() : wanted(query);
        return wanted.isEmpty()
                ? List.of()
                : statements.stream()
                        .limit(STATEMENTS)
                        .flatMap(PrintedElsewhere::printed)
                        .filter(printed -> has(printed.text(), wanted))
                        .map(printed -> printed.link(wanted))
                        .toList();
    }

    private static Stream<Printed> printed(Statement statement) {
        Printed title = new Printed(statement, null, statement.title(), "/statements/" + statement.slug());
        return Stream.concat(
                Stream.of(title), statement.footnotes().stream().map(footnote -> link(statement, footnote)));
    }

    private static Printed link(Statement statement, Footnote footnote) {
        String path =
                Address.ofParagraph(statement.slug(), footnote.paragraph()).path();
        return new Printed(statement, footnote.mark(), footnote.text(), path);
    }

    /** The stems of words and phrases that are sought together; none where anything else is sought. */
    private static List<List<String>> wanted(Query query) {
        List<Query> parts = query instanceof Query.And and ? and.parts() : List.of(query);
        List<List<String>> wanted = new ArrayList<>();
        for (Query part : parts) {
            if (!(part instanceof Query.Word || part instanceof Query.Phrase)) {
                return List.of();
            }
            String text = part instanceof Query.Word word ? word.text() : ((Query.Phrase) part).text();
            wanted.add(ANALYSIS.words(Form.STEM, text));
        }
        return wanted.stream().anyMatch(List::isEmpty) ? List.of() : wanted;
    }

    private static boolean has(String text, List<List<String>> wanted) {
        List<String> words = ANALYSIS.words(Form.STEM, text);
        return wanted.stream().allMatch(together -> Collections.indexOfSubList(words, together) >= 0);
    }
}
