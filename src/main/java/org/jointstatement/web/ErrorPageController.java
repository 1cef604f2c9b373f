package org.jointstatement.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriUtils;

/**
 * Answers everything that went wrong anywhere: a problem under {@code /api/}, a page elsewhere. What it says of an
 * exception is what the exception was made to say; no other message leaves the portal.
 */
@Controller
class ErrorPageController implements ErrorController {

    private static final Set<Integer> PAGES = Set.of(401, 403, 404, 405, 406, 413, 421, 429, 500, 503);

    private final ErrorAttributes errors;

    ErrorPageController(ErrorAttributes errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = status(request);
        String path = path(request);
        response.setStatus(status);
        if (path.startsWith("/api/") || path.equals("/api")) {
            return ResponseEntity.status(status)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(request, status, path));
        }
        model.addAttribute("status", status);
        model.addAttribute("path", path);
        if (errors.getError(new ServletWebRequest(request)) instanceof BadRequestException wrong) {
            model.addAttribute("detail", wrong.getMessage());
        }
        return "error/" + (PAGES.contains(status) ? String.valueOf(status) : status < 500 ? "4xx" : "5xx");
    }

    private ProblemDetail problem(HttpServletRequest request, int status, String path) {
        Throwable error = errors.getError(new ServletWebRequest(request));
        ProblemDetail problem = Problems.of(HttpStatusCode.valueOf(status), detail(error, status), parameter(error));
        HttpStatus known = HttpStatus.resolve(status);
        problem.setTitle(known == null ? "Error" : known.getReasonPhrase());
        problem.setInstance(URI.create(UriUtils.encodePath(UriUtils.decode(path, UTF_8), UTF_8)));
        return problem;
    }

    private static @Nullable String parameter(@Nullable Throwable error) {
        if (error instanceof BadRequestException wrong) {
            return wrong.parameter();
        }
        return error instanceof MissingServletRequestParameterException missing ? missing.getParameterName() : null;
    }

    private static String detail(@Nullable Throwable error, int status) {
        if (error instanceof NotFoundException
                || error instanceof ForbiddenException
                || error instanceof BadRequestException) {
            return String.valueOf(error.getMessage());
        }
        if (error instanceof TypeMismatchException mismatch) {
            return "The parameter " + mismatch.getPropertyName() + " has a value of the wrong form.";
        }
        if (error instanceof MissingServletRequestParameterException missing) {
            return "The parameter " + missing.getParameterName() + " is missing.";
        }
        return switch (status) {
            case 401 -> "Sign in first.";
            case 403 -> "You may not do that.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "This address answers in application/json.";
            case 413 -> "The request is larger than the portal takes.";
            case 415 -> "This address does not take that content type.";
            case 421 -> "The portal does not answer to this name.";
            case 429 -> "Too many requests; try again in a while.";
            case 503 -> "The portal is busy or still preparing this; try again in a while.";
            default -> status < 500 ? "The request cannot be understood." : "Something went wrong in the portal.";
        };
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/error";
    }
}
