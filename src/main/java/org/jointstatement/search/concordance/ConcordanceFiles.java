package org.jointstatement.search.concordance;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Found;
import org.jointstatement.search.Selection;
import org.jointstatement.search.plots.Inquiries;
import org.jointstatement.search.plots.Inquiry;
import org.jointstatement.web.Csv;
import org.jointstatement.web.PublicUrl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a whole concordance as a file, in the order in which the page shows it. */
@RestController
class ConcordanceFiles {

    private static final List<String> HEAD = List.of(
            "statement",
            "paragraph",
            "section",
            "left",
            "node",
            "right",
            "left1",
            "left2",
            "left3",
            "right1",
            "right2",
            "right3",
            "start",
            "end",
            "url");

    private final Inquiries inquiries;
    private final Concordances concordances;

    ConcordanceFiles(Inquiries inquiries, Concordances concordances) {
        this.inquiries = inquiries;
        this.concordances = concordances;
    }

    @GetMapping("/concordance.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        Stream<List<String>> rows =
                concordance(parameters, viewer).lines().stream().map(ConcordanceFiles::cells);
        return Csv.file("concordance.csv", Csv.of(HEAD, rows));
    }

    @GetMapping("/concordance.json")
    ConcordanceJson json(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return ConcordanceJson.of(concordance(parameters, viewer));
    }

    private Concordance concordance(MultiValueMap<String, String> parameters, Viewer viewer) {
        Inquiry inquiry = inquiries.ask(Selection.of(parameters), viewer);
        return concordances.of(Objects.requireNonNull(inquiry.found()), Arrangement.of(parameters));
    }

    private static List<String> cells(Line line) {
        Found.Place place = line.place();
        String section = place.section();
        return List.of(
                place.address().slug(),
                Integer.toString(place.address().paragraph()),
                section == null ? "" : section,
                line.left(),
                line.node(),
                line.right(),
                at(line.before(), 0),
                at(line.before(), 1),
                at(line.before(), 2),
                at(line.after(), 0),
                at(line.after(), 1),
                at(line.after(), 2),
                Integer.toString(line.start()),
                Integer.toString(line.end()),
                PublicUrl.of(place.address().path()));
    }

    private static String at(List<String> words, int place) {
        return place < words.size() ? words.get(place) : "";
    }
}
