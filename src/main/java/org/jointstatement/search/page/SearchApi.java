package org.jointstatement.search.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Search;
import org.jointstatement.search.Selection;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.query.ParsedQuery;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.BadRequestException;
import org.jointstatement.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

@RestController
class SearchApi {

    private final Search search;
    private final Statements statements;

    SearchApi(Search search, Statements statements) {
        this.search = search;
        this.statements = statements;
    }

    @GetMapping("/api/search")
    SearchJson search(
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(defaultValue = "1") @Min(1) @Max(Search.DEPTH / 100) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            Viewer viewer) {
        Selection selection = Selection.of(query);
        if (selection.q().isEmpty() && selection.isOpen()) {
            throw new BadRequestException("q", "q has at least one character, or a facet is chosen.");
        }
        requireUnderstood(query, selection);
        selection.values(SearchField.STATEMENT).forEach(statements::get);
        ParsedQuery asked = search.parse(selection.q());
        return SearchJson.of(
                asked, selection, search.search(asked, selection, page, size, viewer), List.of(), page, size);
    }

    /** A page leaves out what it cannot read; a program should hear of it. */
    private static void requireUnderstood(MultiValueMap<String, String> query, Selection selection) {
        if (Unread.isByMeaning(query)) {
            throw new BadRequestException("mode", Unread.REMEDY);
        }
        Unread.of(query, selection).stream().findFirst().ifPresent(value -> {
            throw new BadRequestException(value.parameter(), value.parameter() + " cannot be " + value.text() + ".");
        });
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> building(IndexUnavailableException e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SearchController.RETRY_AFTER)
                .body(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "There is no index to search at present: it is being built or opened again."));
    }

    @ExceptionHandler
    ProblemDetail notUnderstood(BadRequestException e) {
        return Problems.ofParameter(e.parameter(), String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException e) {
        return wrong(e.getName());
    }

    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException e) {
        return wrong(String.valueOf(
                e.getParameterValidationResults().get(0).getMethodParameter().getParameterName()));
    }

    private static ProblemDetail wrong(String number) {
        return Problems.ofParameter(number, number + " is a whole number from 1 to 100.");
    }
}
