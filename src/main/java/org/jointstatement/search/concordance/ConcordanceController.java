package org.jointstatement.search.concordance;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Found;
import org.jointstatement.search.Selection;
import org.jointstatement.search.plots.Inquiries;
import org.jointstatement.search.plots.Inquiry;
import org.jointstatement.search.plots.Scale;
import org.jointstatement.search.plots.Spreads;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.PublicUrl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the occurrences of a query's words, a line each, with the words around them. */
@Controller
class ConcordanceController {

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,2}");

    private final Inquiries inquiries;
    private final Concordances concordances;
    private final Spreads spreads;
    private final Statements statements;
    private final Clock clock;

    ConcordanceController(
            Inquiries inquiries, Concordances concordances, Spreads spreads, Statements statements, Clock clock) {
        this.inquiries = inquiries;
        this.concordances = concordances;
        this.spreads = spreads;
        this.statements = statements;
        this.clock = clock;
    }

    @GetMapping("/concordance")
    String page(
            @RequestParam MultiValueMap<String, String> parameters,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        Inquiry inquiry = inquiries.ask(Selection.of(parameters), viewer, response);
        model.addAttribute("inquiry", inquiry);
        model.addAttribute("arrangement", Arrangement.of(parameters));
        model.addAttribute("unread", Arrangement.unread(parameters));
        Found found = inquiry.found();
        if (found != null) {
            ConcordancePage sheet = sheet(inquiry, found, parameters);
            model.addAttribute("sheet", sheet);
            model.addAttribute("canonical", PublicUrl.of("/concordance") + "?" + sheet.query());
            model.addAttribute("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            model.addAttribute("spread", spreads.of(found, inquiry.only()));
            model.addAttribute("scale", Scale.of(Arrangement.first(parameters, "per")));
        }
        return "search/concordance";
    }

    private ConcordancePage sheet(Inquiry inquiry, Found found, MultiValueMap<String, String> parameters) {
        String page = Arrangement.first(parameters, "page");
        int number = PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1;
        Concordance concordance = concordances.of(found, Arrangement.of(parameters));
        return new ConcordancePage(inquiry, concordance, number, statements(concordance, number));
    }

    private Map<String, Statement> statements(Concordance concordance, int page) {
        List<String> slugs = ConcordancePage.lines(concordance, page).stream()
                .map(line -> line.place().address().slug())
                .distinct()
                .toList();
        return slugs.stream()
                .flatMap(slug -> statements.find(slug).stream())
                .collect(Collectors.toMap(Statement::slug, Function.identity()));
    }
}
