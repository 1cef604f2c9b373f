package org.jointstatement.search.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.search.Selection;
import org.jointstatement.search.SheetSection;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.search.index.SearchEngine.Hit;
import org.jointstatement.search.page.SearchJson.Found;
import org.jointstatement.web.Csv;
import org.jspecify.annotations.Nullable;

/** Writes hits as CSV, the words that were found in a column of their own. */
final class SearchCsv {

    private static final List<String> HEAD = List.of(
            "kind",
            "statement",
            "paragraph",
            "numberSource",
            "ref",
            "address",
            "section",
            "heading",
            "type",
            "secondType",
            "strength",
            "direction",
            "addressee",
            "author",
            "text",
            "matches",
            "url",
            "mode",
            "searchedFor");

    private SearchCsv() {}

    /** Writes them; each row says how words were taken, and which: not those that stand nowhere. */
    static String of(List<Hit> hits, Selection selection, Reading reading) {
        List<String> asked = List.of(selection.mode().word(), reading.respelt(selection.q()));
        return Csv.of(
                HEAD,
                hits.stream()
                        .map(hit -> Stream.concat(cells(hit).stream(), asked.stream())
                                .toList()));
    }

    private static List<String> cells(Hit hit) {
        Found found = Found.of(hit);
        return List.of(
                found.kind(),
                found.statement(),
                Integer.toString(found.paragraph()),
                found.numberSource().name(),
                text(found.ref()),
                found.address(),
                hit.document().sectionSlug(),
                SheetSection.heading(found.section()),
                text(found.type()),
                text(found.secondType()),
                text(found.strength()),
                text(found.direction()),
                text(found.addressee()),
                text(found.author()),
                found.text(),
                matches(hit),
                found.url());
    }

    private static String matches(Hit hit) {
        String text = hit.document().text();
        return hit.highlights().stream()
                .map(highlight -> text.substring(
                        text.offsetByCodePoints(0, highlight.start()), text.offsetByCodePoints(0, highlight.end())))
                .collect(Collectors.joining("; "));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
