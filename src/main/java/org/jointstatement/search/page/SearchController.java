package org.jointstatement.search.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Jumps;
import org.jointstatement.search.Occurrences;
import org.jointstatement.search.Search;
import org.jointstatement.search.Selection;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.search.index.SearchEngine.Count;
import org.jointstatement.search.index.SearchEngine.Hit;
import org.jointstatement.search.index.SearchEngine.Result;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.query.ParsedQuery;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.PublicUrl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

    static final String RETRY_AFTER = "2";

    private static final String VIEW = "search/search";

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,2}");

    private final Search search;
    private final Statements statements;
    private final ParticipantLinks participants;
    private final Jumps jumps;

    SearchController(Search search, Statements statements, ParticipantLinks participants, Jumps jumps) {
        this.search = search;
        this.statements = statements;
        this.participants = participants;
        this.jumps = jumps;
    }

    @GetMapping("/search")
    String search(
            @RequestParam MultiValueMap<String, String> query,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        Selection selection = Selection.of(query);
        selection.values(SearchField.STATEMENT).forEach(statements::get);
        Optional<Statement> only = statements.findOnly();
        boolean one = selection.onlyStatement() != null || only.isPresent();
        Jumps.Places places = jumps.of(selection);
        if (places.landings().size() == 1 && one) {
            return "redirect:" + places.landings().get(0).path();
        }
        SearchPage results = results(selection, page(query), only, viewer, model, response);
        model.addAttribute("places", places);
        model.addAttribute("unread", Unread.texts(query, selection));
        model.addAttribute("participants", participants.of(selection.q()));
        model.addAttribute("canonical", PublicUrl.of("/search") + "?" + selection.query());
        model.addAttribute("results", results);
        model.addAttribute("elsewhere", elsewhere(selection, results));
        if (viewer.isSignedIn()) {
            model.addAttribute("savedId", UUID.randomUUID());
        }
        return VIEW;
    }

    static int page(MultiValueMap<String, String> query) {
        String page = String.valueOf(query.getFirst("page"));
        return PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1;
    }

    private List<PrintedElsewhere.Link> elsewhere(Selection selection, SearchPage results) {
        // All statements are read for it: not where nobody asked for anything.
        return results.total() > 0 || results.asked().query() == null
                ? List.of()
                : PrintedElsewhere.of(results.asked().query(), jumps.searched(selection));
    }

    private SearchPage results(
            Selection selection,
            int number,
            Optional<Statement> only,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        ParsedQuery asked = search.parse(selection.q());
        int page = Math.min(number, Search.DEPTH / SearchPage.SIZE);
        try {
            Search.Answer answer = search.search(asked, selection, page, SearchPage.SIZE, viewer);
            model.addAttribute(Occurrences.SHOWN, answer);
            return page(asked, selection, page, only, answer);
        } catch (IndexUnavailableException e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            return SearchPage.building(asked, selection);
        }
    }

    private SearchPage page(
            ParsedQuery asked, Selection selection, int page, Optional<Statement> only, Search.Answer answer) {
        Result result = answer.result();
        Map<String, Statement> named = named(selection, only, result);
        return new SearchPage(
                asked,
                selection,
                answer.reading(),
                answer.in(),
                page,
                result.total(),
                result.hits().stream().map(Passage::of).toList(),
                FacetChoices.of(result.facets(), selection, named),
                result.kinds(),
                result.everything(),
                named,
                false,
                only.isEmpty(),
                answer.unknown(),
                answer.byHeading());
    }

    /** The statements that the page names. */
    private Map<String, Statement> named(Selection selection, Optional<Statement> only, Result result) {
        Map<String, Statement> named = new HashMap<>();
        Stream.of(
                        selection.values(SearchField.STATEMENT).stream(),
                        result.hits().stream()
                                .map(Hit::document)
                                .map(document -> document.address().slug()),
                        result.facets().getOrDefault(SearchField.STATEMENT, List.of()).stream()
                                .limit(FacetChoices.SHOWN)
                                .map(Count::value))
                .flatMap(slugs -> slugs)
                .distinct()
                .forEach(slug -> only.filter(one -> one.slug().equals(slug))
                        .or(() -> statements.find(slug))
                        .ifPresent(found -> named.put(slug, found)));
        return named;
    }
}
