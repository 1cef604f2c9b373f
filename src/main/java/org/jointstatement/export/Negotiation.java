package org.jointstatement.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads who asks the page of a statement or a paragraph for another format to the address of that format. It stands
 * before the cache of pages, which therefore keeps one thing under one address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Negotiation extends OncePerRequestFilter {

    private static final String STATEMENTS = "/statements/";
    private static final Pattern PARAGRAPH = Pattern.compile("/paragraphs/[1-9]\\d{0,4}");
    private static final String NOTES = "notes=end";
    private static final Set<String> READS = Set.of("GET", "HEAD");

    /** No browser sends a longer header; a longer one is read each time. */
    private static final int MAX_LENGTH = 500;

    private static final Cache<String, Wish> READ =
            Caffeine.newBuilder().maximumSize(1_000).build();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READS.contains(request.getMethod()) || !isPage(request.getRequestURI());
    }

    /** Every request asks, and a pattern for all of it was a tenth of what a kept page costs. */
    private static boolean isPage(String path) {
        int end = STATEMENTS.length();
        while (end < path.length() && isOfSlug(path.charAt(end))) {
            end++;
        }
        return path.startsWith(STATEMENTS)
                && end > STATEMENTS.length()
                && (end == path.length()
                        || PARAGRAPH.matcher(path.substring(end)).matches());
    }

    private static boolean isOfSlug(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '-';
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        Wish wish = wish(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
        if (wish.isPage()) {
            chain.doFilter(request, response);
        } else if (wish.format() == null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendError(HttpStatus.NOT_ACCEPTABLE.value());
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.setHeader(
                    HttpHeaders.LOCATION,
                    request.getRequestURI() + "." + wish.format().suffix() + notes(request, wish.format()));
            response.setStatus(HttpStatus.SEE_OTHER.value());
        }
    }

    /** Only a PDF can have the notes at its end. The query is not parsed: nothing has looked yet whether it can be. */
    private static String notes(HttpServletRequest request, Format format) {
        String query = request.getQueryString();
        boolean wanted = format == Format.PDF
                && query != null
                && List.of(query.split("&")).contains(NOTES);
        return wanted ? "?" + NOTES : "";
    }

    /** Most headers have been read before. */
    private static Wish wish(String accept) {
        return accept.length() > MAX_LENGTH ? Wish.of(accept) : READ.get(accept, Wish::of);
    }
}
