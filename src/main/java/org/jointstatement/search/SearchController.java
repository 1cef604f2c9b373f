package org.jointstatement.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.SearchEngine.Result;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

    static final String RETRY_AFTER = "2";

    private static final String VIEW = "search/search";

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,2}");

    private final Search search;
    private final Statements statements;

    SearchController(Search search, Statements statements) {
        this.search = search;
        this.statements = statements;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String statement,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        List<Statement> published = statements.all();
        Statement only = statement.isBlank() ? null : statements.get(statement);
        List<Jump.Landing> landings = Jump.read(q)
                .map(jump -> jump.landings(only == null ? published : List.of(only)))
                .orElse(List.of());
        if (landings.size() == 1 && (published.size() == 1 || only != null)) {
            return "redirect:" + landings.get(0).address().path();
        }
        model.addAttribute("landings", landings);
        int number = PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1;
        model.addAttribute(
                "languages", published.stream().collect(Collectors.toMap(Statement::slug, Statement::language)));
        model.addAttribute("results", results(q, only, number, published.size() > 1, viewer, response));
        return VIEW;
    }

    private SearchPage results(
            String q,
            @Nullable Statement only,
            int number,
            boolean several,
            Viewer viewer,
            HttpServletResponse response) {
        ParsedQuery asked = QueryParser.parse(q.strip());
        String slug = only == null ? null : only.slug();
        int page = Math.min(number, Search.DEPTH / SearchPage.SIZE);
        try {
            Result result = search.search(asked, slug, page, SearchPage.SIZE, viewer);
            return SearchPage.of(asked, only, page, several, result);
        } catch (IndexUnavailableException e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            return SearchPage.building(asked, only);
        }
    }
}
