package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class PageCacheTests {

    private final ContentVersion contentVersion = mock(ContentVersion.class);
    private final PageCache cache =
            new PageCache(contentVersion, new StaticListableBeanFactory().getBeanProvider(BuildProperties.class));
    private final AtomicInteger renderings = new AtomicInteger();

    @BeforeEach
    void contentStandsStill() {
        when(contentVersion.current()).thenReturn(1L);
    }

    @Test
    void aPublicPageIsRenderedOnce() throws Exception {
        String first = get("/a", publicPage()).getContentAsString();
        MockHttpServletResponse second = get("/a", publicPage());

        assertThat(renderings).hasValue(1);
        assertThat(second.getContentAsString()).isEqualTo(first).isEqualTo("page 1");
        assertThat(second.getHeader("Content-Security-Policy")).isEqualTo("default-src 'self'");
        assertThat(second.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void aKeptPageHasEachHeaderOnceAlsoThoseThatEveryAnswerIsGivenBefore() throws Exception {
        given("/a", publicPage());
        MockHttpServletResponse second = given("/a", publicPage());

        assertThat(renderings).hasValue(1);
        assertThat(second.getHeaders("Content-Security-Policy")).containsExactly("default-src 'self'");
        assertThat(second.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void aPageThatIsNotMarkedIsRenderedEachTimeAndHasNoEtag() throws Exception {
        get("/a", ordinaryPage());
        MockHttpServletResponse second = get("/a", ordinaryPage());

        assertThat(renderings).hasValue(2);
        assertThat(second.getHeader("ETag")).isNull();
        assertThat(second.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void changedContentIsRenderedAgainUnderAnotherEtag() throws Exception {
        String before = get("/a", publicPage()).getHeader("ETag");
        when(contentVersion.current()).thenReturn(2L);

        MockHttpServletResponse after = get("/a", publicPage());

        assertThat(after.getContentAsString()).isEqualTo("page 2");
        assertThat(after.getHeader("ETag")).isNotEqualTo(before);
    }

    @Test
    void aPageRenderedWhileContentChangedIsNotKeptForTheNewContent() throws Exception {
        when(contentVersion.current()).thenReturn(1L, 2L);

        get("/a", publicPage());
        get("/a", publicPage());

        assertThat(renderings).hasValue(2);
    }

    @Test
    void anUnchangedPageIsNotRenderedEvenByAPortalThatHasJustStarted() throws Exception {
        String etag = get("/a", publicPage()).getHeader("ETag");
        PageCache restarted =
                new PageCache(contentVersion, new StaticListableBeanFactory().getBeanProvider(BuildProperties.class));
        MockHttpServletRequest request = request("/a");
        request.addHeader("If-None-Match", String.valueOf(etag));
        MockHttpServletResponse response = new MockHttpServletResponse();

        restarted.doFilter(request, response, publicPage());

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getHeader("ETag")).isEqualTo(etag);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(renderings).hasValue(1);
    }

    @Test
    void someoneWithASessionIsNeverAnsweredFromTheCache() throws Exception {
        get("/a", publicPage());
        MockHttpServletRequest request = request("/a");
        request.setCookies(new Cookie("SESSION", "x"));
        MockHttpServletResponse response = new MockHttpServletResponse();

        cache.doFilter(request, response, publicPage());

        assertThat(response.getContentAsString()).isEqualTo("page 2");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(get("/a", publicPage()).getContentAsString()).isEqualTo("page 1");
    }

    @Test
    void anAnswerThatSetsACookieIsNotKept() throws Exception {
        FilterChain chain = (request, response) -> {
            ((HttpServletResponse) response).addHeader("Set-Cookie", "a=b");
            publicPage().doFilter(request, response);
        };

        get("/a", chain);
        get("/a", chain);

        assertThat(renderings).hasValue(2);
    }

    @Test
    void oneHostsPageIsNotShownToAnother() throws Exception {
        get("/a", publicPage());
        MockHttpServletRequest request = request("/a");
        request.setServerName("other.example");
        MockHttpServletResponse response = new MockHttpServletResponse();

        cache.doFilter(request, response, publicPage());

        assertThat(renderings).hasValue(2);
    }

    @Test
    void eachLanguageHasItsPageAndItsEtag() throws Exception {
        MockHttpServletResponse english = asking("/a", "de, en;q=0.5");
        MockHttpServletResponse french = asking("/a", "fr-CH, fr;q=0.9");

        assertThat(french.getContentAsString()).isNotEqualTo(english.getContentAsString());
        assertThat(french.getHeader("ETag")).isNotEqualTo(english.getHeader("ETag"));
        assertThat(french.getHeader("Vary")).isEqualTo("Accept-Encoding, Accept-Language, Cookie");
        assertThat(asking("/a", "fr;q=0.9, *").getHeader("ETag")).isEqualTo(french.getHeader("ETag"));
        assertThat(renderings).hasValue(2);
    }

    @Test
    void aRememberedLanguageIsNoReasonToRenderAgain() throws Exception {
        String asked = asking("/a", "ru").getContentAsString();
        MockHttpServletRequest request = request("/a");
        request.setCookies(new Cookie("LANGUAGE", "ru"));
        MockHttpServletResponse response = new MockHttpServletResponse();

        cache.doFilter(request, response, publicPage());

        assertThat(response.getContentAsString()).isEqualTo(asked);
    }

    @Test
    void noHeaderOfAnyKindMakesMoreThanSixPages() throws Exception {
        for (int i = 0; i < 2000; i++) {
            asking("/a", "x" + i + ", " + ";,=".repeat(i % 200) + ", zh-" + i);
        }

        assertThat(renderings.get()).isLessThanOrEqualTo(6);
    }

    @Test
    void whatProgramsReadIsKeptOnceForAllLanguages() throws Exception {
        MockHttpServletResponse english = asking("/api/a", "en");

        assertThat(asking("/api/a", "ar").getHeader("ETag")).isEqualTo(english.getHeader("ETag"));
        assertThat(english.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(renderings).hasValue(1);
    }

    @Test
    void aPageInOneLanguageIsModifiedForThoseWhoReadAnother() throws Exception {
        String etag = asking("/a", "en").getHeader("ETag");
        MockHttpServletRequest request = request("/a");
        request.addHeader("Accept-Language", "es");
        request.addHeader("If-None-Match", String.valueOf(etag));
        MockHttpServletResponse response = new MockHttpServletResponse();

        cache.doFilter(request, response, publicPage());

        assertThat(response.getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse asking(String path, String languages) throws Exception {
        MockHttpServletRequest request = request(path);
        request.addHeader("Accept-Language", languages);
        MockHttpServletResponse response = new MockHttpServletResponse();
        cache.doFilter(request, response, publicPage());
        return response;
    }

    @Test
    void aKeptPageIsCompressedForThoseWhoTakeIt() throws Exception {
        get("/a", publicPage());
        MockHttpServletRequest request = request("/a");
        request.addHeader("Accept-Encoding", "br, gzip");
        MockHttpServletResponse response = new MockHttpServletResponse();

        cache.doFilter(request, response, publicPage());

        byte[] body = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())).readAllBytes();
        assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo("page 1");
        assertThat(response.getHeader("ETag")).endsWith("-gzip\"");
        assertThat(response.getHeader("Vary")).startsWith("Accept-Encoding, ");
    }

    @Test
    void whoTakesAnotherFormHearsFromTheHandler() throws Exception {
        get("/a", publicPage());

        assertThat(accepting("application/json").getContentAsString()).isEqualTo("page 2");
        assertThat(accepting("text/html, */*;q=0.8").getContentAsString()).isEqualTo("page 2");
        assertThat(accepting("text/html").getContentAsString()).isEqualTo("page 2");
        assertThat(renderings).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/evil+json", "application/json;charset=UTF-16", "image/svg+xml"})
    void anAnswerOfATypeThatWasAskedForIsNobodyElses(String type) throws Exception {
        FilterChain chain = (request, response) -> {
            HttpServletResponse http = (HttpServletResponse) response;
            new PublicPages().preHandle((MockHttpServletRequest) request, http, handler("marked"));
            http.setContentType(type);
            http.getOutputStream().write(renderings.incrementAndGet());
        };

        get("/a", chain);
        get("/a", chain);

        assertThat(renderings).hasValue(2);
    }

    private MockHttpServletResponse accepting(String types) throws Exception {
        MockHttpServletRequest request = request("/a");
        request.addHeader("Accept", types);
        MockHttpServletResponse response = new MockHttpServletResponse();
        cache.doFilter(request, response, publicPage());
        return response;
    }

    private MockHttpServletResponse get(String path, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cache.doFilter(request(path), response, chain);
        return response;
    }

    private MockHttpServletResponse given(String path, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        cache.doFilter(request(path), response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private FilterChain publicPage() {
        return page("marked");
    }

    private FilterChain ordinaryPage() {
        return page("ordinary");
    }

    private FilterChain page(String handler) {
        return (request, response) -> {
            HttpServletResponse http = (HttpServletResponse) response;
            new PublicPages().preHandle((MockHttpServletRequest) request, http, handler(handler));
            http.setHeader("Content-Security-Policy", "default-src 'self'");
            http.setContentType("text/html;charset=UTF-8");
            http.getWriter().write("page " + renderings.incrementAndGet());
        };
    }

    private static HandlerMethod handler(String name) throws ServletException {
        try {
            return new HandlerMethod(new Handlers(), name);
        } catch (NoSuchMethodException e) {
            throw new ServletException(e);
        }
    }

    static class Handlers {

        @PublicPage
        public void marked() {}

        public void ordinary() throws IOException {}
    }
}
