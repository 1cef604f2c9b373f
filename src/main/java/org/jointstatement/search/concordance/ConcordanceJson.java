package org.jointstatement.search.concordance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jointstatement.search.Found;
import org.jointstatement.search.Found.Place;
import org.jointstatement.web.PublicUrl;
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

    /** An occurrence; before and after are the nearest words without case and accents. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(
            String address,
            int paragraph,
            @Nullable String section,
            int start,
            int end,
            String left,
            String node,
            String right,
            List<String> before,
            List<String> after,
            String url) {

        static Row of(Line line) {
            Place place = line.place();
            return new Row(
                    place.address().toString(),
                    place.address().paragraph(),
                    place.section(),
                    line.start(),
                    line.end(),
                    line.left(),
                    line.node(),
                    line.right(),
                    line.before(),
                    line.after(),
                    PublicUrl.of(place.address().path()));
        }
    }

    static ConcordanceJson of(Concordance concordance) {
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
                concordance.lines().stream().map(Row::of).toList());
    }
}
