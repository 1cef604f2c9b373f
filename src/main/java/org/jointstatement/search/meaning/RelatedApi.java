package org.jointstatement.search.meaning;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jointstatement.search.meaning.RelatedAnswer.State;
import org.jointstatement.search.meaning.Shelf.Found;
import org.jointstatement.search.meaning.model.MiniLm;
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

@RestController
class RelatedApi {

    /**
     * What programs get.
     *
     * @param floor the likeness below which nothing is a hit
     * @param leftOut how many statements were not looked at: for their language, and for want of room
     */
    record Answer(String query, String mode, String model, double floor, LeftOut leftOut, List<Hit> hits) {}

    record LeftOut(int language, int room) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Hit(
            String kind,
            int paragraph,
            String address,
            @Nullable String section,
            String text,
            double similarity,
            String url) {

        static Hit of(Found found) {
            Passage passage = found.passage();
            return new Hit(
                    "sentence",
                    passage.address().paragraph(),
                    passage.address().toString(),
                    passage.section(),
                    passage.text(),
                    Math.round(found.similarity() * 1000) / 1000.0,
                    PublicUrl.of(passage.address().ofItsParagraph().path()) + "#"
                            + passage.address().anchor());
        }
    }

    private final Related related;
    private final Statements statements;

    RelatedApi(Related related, Statements statements) {
        this.related = related;
        this.statements = statements;
    }

    @GetMapping("/api/search/related")
    ResponseEntity<?> related(@RequestParam @NotBlank String q, @RequestParam(defaultValue = "") String statement) {
        RelatedAnswer answer = related.to(
                q, statement.isBlank() ? null : statements.get(statement).slug());
        State state = answer.state();
        return switch (state) {
            case OFF -> problem(HttpStatus.NOT_FOUND, "This portal leaves out the search by meaning.");
            case PREPARING ->
                problem(HttpStatus.SERVICE_UNAVAILABLE, "The search by meaning is being prepared; ask again.");
            case BROKEN -> problem(HttpStatus.SERVICE_UNAVAILABLE, "The search by meaning cannot be prepared.");
            default -> ResponseEntity.ok(answer(q, answer));
        };
    }

    private static Answer answer(String q, RelatedAnswer answer) {
        return new Answer(
                q,
                "meaning",
                MiniLm.NAME,
                Related.FLOOR,
                new LeftOut(answer.unread(), answer.beyond()),
                answer.found().stream().map(Hit::of).toList());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RelatedController.RETRY_AFTER);
        }
        return answer.body(Problems.of(status, detail));
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException e) {
        return Problems.ofParameter(e.getParameterName(), "The parameter " + e.getParameterName() + " is missing.");
    }

    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException e) {
        return Problems.ofParameter("q", "q has at least one character.");
    }
}
