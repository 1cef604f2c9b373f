package org.jointstatement.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Leads on from addresses at which there is nothing: to the one that was clearly meant, or, from the page of the error,
 * to the statement that was named.
 */
@ControllerAdvice
class NearMissAdvice {

    /** The statement under whose address there is nothing; the page of the error looks for it. */
    static final String NEARBY = "nearby";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    private final Statements statements;
    private final Commitments commitments;
    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    NearMissAdvice(
            Statements statements, Commitments commitments, ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.statements = statements;
        this.commitments = commitments;
        this.routes = routes;
    }

    @ExceptionHandler({NotFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<Void> leadOn(Exception nothing, HttpServletRequest request) throws Exception {
        String path = request.getRequestURI();
        if (!READING.contains(request.getMethod()) || path.startsWith("/api/")) {
            throw nothing;
        }
        NearMiss meant = NearMiss.of(path);
        statements.find(meant.slug()).ifPresent(statement -> request.setAttribute(NEARBY, statement));
        if (meant.path().equals(path) || !isThere(meant)) {
            throw nothing;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.LOCATION, meant.path() + query)
                .build();
    }

    private boolean isThere(NearMiss meant) {
        PathContainer path = PathContainer.parsePath(meant.path());
        return routes.stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                        .map(RequestMappingInfo::getPathPatternsCondition)
                        .filter(Objects::nonNull)
                        .flatMap(condition -> condition.getPatterns().stream())
                        .anyMatch(pattern -> pattern.matches(path))
                && (meant.slug().isEmpty()
                        || statements
                                .find(meant.slug())
                                .filter(statement -> has(statement, meant))
                                .isPresent());
    }

    private boolean has(Statement statement, NearMiss meant) {
        if (meant.parts().size() < 4) {
            return true;
        }
        String name = NearMiss.withoutEnding(meant.parts().get(3));
        return switch (meant.parts().get(2)) {
            case "sections" -> statement.findSection(name).isPresent();
            case "participants" -> statement.findCountry(name).isPresent();
            case "paragraphs" ->
                NUMBER.matcher(name).matches()
                        && statements
                                .findWithParagraph(statement.slug(), Integer.parseInt(name))
                                .isPresent();
            case "clauses" ->
                commitments.of(statement).stream()
                        .anyMatch(clause -> clause.ref().equals(name));
            default -> true;
        };
    }
}
