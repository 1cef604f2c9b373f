package org.jointstatement.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.SearchEngine.Highlight;
import org.jointstatement.search.SearchEngine.Hit;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.Problems;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

@RestController
class SearchApi {

    /** How a query is read; there will be others. */
    private static final String MODE = "smart";

    record Answer(
            String query,
            String mode,
            String searchedAs,
            List<String> remarks,
            long total,
            int page,
            int size,
            List<Found> hits) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Found(
            String kind,
            int paragraph,
            String address,
            @Nullable String section,
            String text,
            List<Highlight> highlights,
            double score,
            String url) {

        static Found of(Hit hit) {
            SearchDocument document = hit.document();
            return new Found(
                    document.kind().name().toLowerCase(Locale.ROOT),
                    document.address().paragraph(),
                    document.address().toString(),
                    document.section(),
                    document.text(),
                    hit.highlights(),
                    hit.score(),
                    PublicUrl.of(document.address().path()));
        }
    }

    private final Search search;
    private final Statements statements;

    SearchApi(Search search, Statements statements) {
        this.search = search;
        this.statements = statements;
    }

    @GetMapping("/api/search")
    Answer search(
            @RequestParam @NotBlank String q,
            @RequestParam(defaultValue = "1") @Min(1) @Max(Search.DEPTH / 100) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @RequestParam(defaultValue = "") String statement,
            Viewer viewer) {
        ParsedQuery asked = QueryParser.parse(q);
        String slug = statement.isBlank() ? null : statements.get(statement).slug();
        SearchEngine.Result result = search.search(asked, slug, page, size, viewer);
        return new Answer(
                q,
                MODE,
                asked.searchedAs(),
                asked.remarks().stream().map(Remark::text).toList(),
                result.total(),
                page,
                size,
                result.hits().stream().map(Found::of).toList());
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
    ProblemDetail missing(MissingServletRequestParameterException e) {
        return wrong("The parameter " + e.getParameterName() + " is missing.");
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException e) {
        return wrong("The parameter " + e.getName() + " is not a whole number that can be asked for.");
    }

    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException e) {
        return wrong("q has at least one character, page is 1 to 100, size is 1 to 100.");
    }

    private static ProblemDetail wrong(String detail) {
        return Problems.of(HttpStatus.BAD_REQUEST, detail);
    }
}
