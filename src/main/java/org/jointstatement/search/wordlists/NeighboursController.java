package org.jointstatement.search.wordlists;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Found;
import org.jointstatement.search.Selection;
import org.jointstatement.search.plots.Inquiries;
import org.jointstatement.search.plots.Inquiry;
import org.jointstatement.web.Csv;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the words that stand near what a query finds more often than elsewhere. */
@Controller
class NeighboursController {

    private final Inquiries inquiries;
    private final WordLists lists;

    NeighboursController(Inquiries inquiries, WordLists lists) {
        this.inquiries = inquiries;
        this.lists = lists;
    }

    @GetMapping("/words/near")
    String page(
            @RequestParam MultiValueMap<String, String> parameters,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        Inquiry inquiry = inquiries.ask(Selection.of(parameters), viewer, response);
        Nearness nearness = Nearness.of(parameters);
        model.addAttribute("inquiry", inquiry);
        model.addAttribute("nearness", nearness);
        Found found = inquiry.found();
        if (found != null) {
            model.addAttribute("near", lists.near(found, inquiry.only(), nearness));
        }
        return "search/near";
    }

    @GetMapping("/words/near.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        Inquiry inquiry = inquiries.ask(Selection.of(parameters), viewer);
        Found found = inquiry.found();
        List<Neighbour> words = found == null
                ? List.of()
                : lists.near(found, inquiry.only(), Nearness.of(parameters)).words();
        return Csv.file("words-near.csv", Csv.of(Neighbour.HEAD, words.stream().map(Neighbour::cells)));
    }
}
