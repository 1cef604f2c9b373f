package org.jointstatement.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers who has not signed in, may not do that, or sent a form whose session has ended. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Set<String> SIGN_IN = Set.of("/login", "/login/code");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        if (isApi(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Cookie realm=\"portal\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (READS.contains(request.getMethod())) {
            String first = FactorMissing.of(request).isPresent() ? FactorController.PATH : "/login";
            response.sendRedirect(request.getContextPath() + first + "?returnTo="
                    + URLEncoder.encode(placeOf(request), StandardCharsets.UTF_8));
        } else {
            keep(request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        if (!(cause instanceof CsrfException)
                || isApi(request)
                || !request.getMethod().equals("POST")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (pathOf(request).startsWith(FactorController.PATH)) {
            // There is nothing to keep of a password and a code; the page says how things are now.
            response.sendRedirect(request.getContextPath() + FactorController.PATH);
        } else if (SIGN_IN.contains(pathOf(request))) {
            response.sendRedirect(request.getContextPath() + "/login?notice=expired");
        } else if (pathOf(request).equals("/logout") && !CurrentViewer.get().isSignedIn()) {
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            keep(request, response);
        }
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            request.getRequestDispatcher(KeptTextController.PATH).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return pathOf(request).startsWith("/api/");
    }

    /** The path in the portal, undecoded; the firewall has refused what could be read in two ways. */
    static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String placeOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return pathOf(request) + (query == null ? "" : "?" + query);
    }
}
