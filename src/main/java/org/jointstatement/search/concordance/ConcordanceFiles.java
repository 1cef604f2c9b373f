package org.jointstatement.search.concordance;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Found;
import org.jointstatement.search.Selection;
import org.jointstatement.search.SheetSection;
import org.jointstatement.search.plots.Inquiries;
import org.jointstatement.search.plots.Inquiry;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.NumberSource;
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
            "numberSource",
            "sentence",
            "section",
            "heading",
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
        Function<Line, Address> addresses = concordances.addresses();
        Stream<List<String>> rows =
                concordance(parameters, viewer).lines().stream().map(line -> cells(line, addresses.apply(line)));
        return Csv.file("concordance.csv", Csv.of(HEAD, rows));
    }

    @GetMapping("/concordance.json")
    ConcordanceJson json(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return ConcordanceJson.of(concordance(parameters, viewer), concordances.addresses());
    }

    private Concordance concordance(MultiValueMap<String, String> parameters, Viewer viewer) {
        Inquiry inquiry = inquiries.ask(Selection.of(parameters), viewer);
        return concordances.of(Objects.requireNonNull(inquiry.found()), Arrangement.of(parameters));
    }

    /** Where an occurrence is shown. A fragment must not be escaped as a path would be. */
    static String url(Address address) {
        String page = PublicUrl.of(address.ofItsParagraph().path());
        return address.sentence() == 0 ? page : page + "#" + address.anchor();
    }

    private static List<String> cells(Line line, Address address) {
        Found.Place place = line.place();
        return List.of(
                place.address().slug(),
                Integer.toString(place.address().paragraph()),
                NumberSource.ofLabel(place.label()).name(),
                address.sentence() == 0 ? "" : Integer.toString(address.sentence()),
                place.sectionSlug(),
                SheetSection.heading(place.section()),
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
                url(address));
    }

    private static String at(List<String> words, int place) {
        return place < words.size() ? words.get(place) : "";
    }
}
