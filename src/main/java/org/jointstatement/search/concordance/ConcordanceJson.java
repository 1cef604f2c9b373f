package org.jointstatement.search.concordance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jointstatement.search.Found;
import org.jointstatement.search.Found.Place;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.NumberSource;
import org.jspecify.annotations.Nullable;

/**
 * A concordance as programs get it. Offsets count code points in the paragraph's text.
 *
 * @param paragraphs how many paragraphs answer the query
 * @param cut whether there are more occurrences than rows
 */
record ConcordanceJson(
        String query,
        String searchedAs,
        long paragraphs,
        int total,
        boolean cut,
        String width,
        String sort,
        int by,
        List<Row> rows) {

    /**
     * An occurrence; before and after are the nearest words without case and accents.
     *
     * @param sentence that it begins in, from 1; 0 where the text has changed since it was indexed
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(
            String address,
            int paragraph,
            NumberSource numberSource,
            int sentence,
            @Nullable String section,
            int start,
            int end,
            String left,
            String node,
            String right,
            List<String> before,
            List<String> after,
            String url) {

        static Row of(Line line, Address address) {
            Place place = line.place();
            return new Row(
                    place.address().toString(),
                    place.address().paragraph(),
                    NumberSource.ofLabel(place.label()),
                    address.sentence(),
                    place.section(),
                    line.start(),
                    line.end(),
                    line.left(),
                    line.node(),
                    line.right(),
                    line.before(),
                    line.after(),
                    ConcordanceFiles.url(address));
        }
    }

    static ConcordanceJson of(Concordance concordance, Function<Line, Address> addresses) {
        Found found = concordance.found();
        Arrangement shown = concordance.arrangement();
        return new ConcordanceJson(
                found.query(),
                found.searchedAs(),
                found.paragraphs(),
                concordance.lines().size(),
                concordance.cut(),
                shown.width().toString(),
                shown.sort().toString(),
                shown.by(),
                concordance.lines().stream()
                        .map(line -> Row.of(line, addresses.apply(line)))
                        .toList());
    }
}
