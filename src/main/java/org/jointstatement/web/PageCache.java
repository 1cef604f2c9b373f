package org.jointstatement.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointstatement.web.language.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers people who are not signed in from what was rendered for the last of them, and "not modified" without
 * rendering. It stands before sessions and security: what it keeps are whole answers, headers included, of handlers
 * marked {@link PublicPage}, and only while {@link ContentVersion} has not moved.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PageCache extends OncePerRequestFilter {

    private static final int MAX_BYTES = 32 << 20;

    /** Files are answered from the jar under names that change with them; they need no second cache. */
    private static final String OPERATION = "/actuator/";

    /** What public answers are made of; an answer of any other type was made for who asked, and is nobody else's. */
    private static final Set<String> TYPES = Set.of(
            "text/html",
            "text/plain",
            "text/csv",
            "text/markdown",
            "application/json",
            "application/ld+json",
            "application/vnd.citationstyles.csl+json",
            "application/atom+xml",
            "application/akn+xml",
            "application/x-bibtex",
            "application/x-research-info-systems",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PageRooms rooms = new PageRooms();
    private final ContentVersion contentVersion;
    private final String build;
    private final Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String key, KeptPage page) -> key.length() + page.weight())
            .build();

    PageCache(ContentVersion contentVersion, ObjectProvider<BuildProperties> build) {
        this.contentVersion = contentVersion;
        BuildProperties properties = build.getIfAvailable();
        this.build = properties == null ? "unpackaged" : properties.getVersion() + properties.getTime();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String method = request.getMethod();
        return OwnFiles.has(request.getRequestURI())
                || request.getRequestURI().startsWith(OPERATION)
                || !("GET".equals(method) || "HEAD".equals(method))
                || !PublicPages.isAnonymous(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long version = contentVersion.current();
        String key = key(request);
        KeptPage kept = pages.getIfPresent(key);
        if (kept != null && kept.version() != version) {
            kept = null;
        }
        if (isNotModified(request, response, kept, version, key)) {
            return;
        }
        if (kept != null && kept.suits(request)) {
            kept.repeat(request, response);
        } else {
            render(request, response, chain, version, key);
        }
    }

    private boolean isNotModified(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable KeptPage kept,
            long version,
            String key) {
        String ifNoneMatch = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (ifNoneMatch == null) {
            return false;
        }
        // Nothing but an answer that was marked ever carried this ETag, so the page need not be kept to be recognised.
        String etag = kept != null ? kept.etag() : Etag.of(build, version, key);
        if (!Etag.matches(ifNoneMatch, etag)) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        response.setHeader(HttpHeaders.ETAG, Etag.quote(etag, ifNoneMatch.contains(Etag.quote(etag, true))));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, RequestLanguage.vary(request));
        return true;
    }

    private void render(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, long version, String key)
            throws ServletException, IOException {
        Map<String, List<String>> given = KeptPage.headers(response);
        ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
        if (!rooms.make(request, rendered, chain)) {
            Room.refuse(response);
            return;
        }
        KeptPage page = null;
        if (isKept(request, rendered)) {
            byte[] body = rendered.getContentAsByteArray();
            page = KeptPage.of(
                    version, Etag.of(build, version, key), RequestLanguage.vary(request), given, rendered, body);
            pages.put(key, page);
        }
        if (!rooms.send(request, response, rendered, page)) {
            rendered.resetBuffer();
            Room.refuse(response);
        }
    }

    private static boolean isKept(HttpServletRequest request, ContentCachingResponseWrapper rendered) {
        return PublicPages.isMarked(request)
                && "GET".equals(request.getMethod())
                && rendered.getStatus() == HttpServletResponse.SC_OK
                && rendered.getHeader(HttpHeaders.SET_COOKIE) == null
                && isPlain(rendered.getContentType());
    }

    private static boolean isPlain(@Nullable String type) {
        if (type == null) {
            return false;
        }
        MediaType parsed = MediaType.parseMediaType(type);
        Charset charset = parsed.getCharset();
        return TYPES.contains(parsed.getType() + "/" + parsed.getSubtype())
                && (charset == null || charset.equals(StandardCharsets.UTF_8));
    }

    /**
     * The language and the URL. Scheme, host and query belong to it: links on a page are made of them.
     * Of the language only which of the six: a browser's header as it is would let anyone fill the cache.
     */
    private static String key(HttpServletRequest request) {
        String key = RequestLanguage.of(request).tag() + ' ' + request.getRequestURL();
        return request.getQueryString() == null ? key : key + "?" + request.getQueryString();
    }
}
