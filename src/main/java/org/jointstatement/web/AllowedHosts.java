package org.jointstatement.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers to the names that {@code portal.hosts} lists only, or to any if it lists none: whoever chooses the name chooses
 * what links, citations and files begin with, and which site a browser takes the portal for. Health is asked by address,
 * and what the page of the refusal looks like says nothing of the name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AllowedHosts extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/health";

    private final Set<String> names;

    AllowedHosts(@Value("${portal.hosts}") List<String> names) {
        this.names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKnown(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        }
    }

    private boolean isKnown(HttpServletRequest request) {
        return names.isEmpty()
                || names.contains(request.getServerName().toLowerCase(Locale.ROOT))
                || request.getRequestURI().startsWith(HEALTH)
                || OwnFiles.has(request.getRequestURI());
    }
}
