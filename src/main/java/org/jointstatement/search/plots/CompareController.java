package org.jointstatement.search.plots;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Found;
import org.jointstatement.search.Selection;
import org.jointstatement.search.plots.Comparison.Side;
import org.jointstatement.web.Csv;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows where the words of several queries stand, beside each other. */
@Controller
class CompareController {

    private final Inquiries inquiries;
    private final Spreads spreads;

    CompareController(Inquiries inquiries, Spreads spreads) {
        this.inquiries = inquiries;
        this.spreads = spreads;
    }

    @GetMapping("/compare")
    String page(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String per,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        List<String> queries = queries(parameters);
        // A page without a query has a statement to look in too.
        Selection rest = rest(parameters);
        Inquiry none = inquiries.ask(rest, viewer, response);
        model.addAttribute("queries", queries);
        model.addAttribute("beyond", all(parameters).skip(Comparison.LIMIT).toList());
        model.addAttribute("rest", rest);
        model.addAttribute("only", none.only());
        model.addAttribute(
                "comparison",
                comparison(queries.stream()
                        .map(query -> inquiries.ask(rest.with(query), viewer, response))
                        .toList()));
        model.addAttribute("scale", Scale.of(per));
        return "search/compare";
    }

    @GetMapping("/compare.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        Selection rest = rest(parameters);
        Comparison comparison = comparison(queries(parameters).stream()
                .map(query -> inquiries.ask(rest.with(query), viewer))
                .toList());
        return Csv.file("comparison.csv", Csv.of(Comparison.HEAD, comparison.rows()));
    }

    /** What is asked of every query; an expansion is taken off one query, not several. */
    private static Selection rest(MultiValueMap<String, String> parameters) {
        return Selection.of(parameters).inText().without(Set.of()).with("");
    }

    private Comparison comparison(List<Inquiry> inquiries) {
        return new Comparison(inquiries.stream().map(this::side).toList());
    }

    private Side side(Inquiry inquiry) {
        Found found = inquiry.found();
        return new Side(inquiry, found == null ? null : spreads.of(found, inquiry.only()));
    }

    /** By hand, because a comma would part a parameter in two; what is more than the page can show is left out. */
    private static List<String> queries(MultiValueMap<String, String> parameters) {
        return all(parameters).limit(Comparison.LIMIT).toList();
    }

    private static Stream<String> all(MultiValueMap<String, String> parameters) {
        return Objects.requireNonNullElse(parameters.get("q"), List.<String>of()).stream()
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .distinct();
    }
}
