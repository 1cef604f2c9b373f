package org.jointstatement.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jointstatement.web.language.Language;
import org.jointstatement.web.language.PageLanguage;
import org.jointstatement.web.language.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Tells Spring which language a request is answered in, and every view, error pages too, as {@code language}. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class Languages implements LocaleResolver, HandlerInterceptor {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return RequestLanguage.of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen by a form: LanguageController");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        if (!error && RequestLanguage.isUnknown(request)) {
            throw new NotFoundException("page in that language");
        }
        request.setAttribute("language", error ? afterAnError(request) : language(request));
        return true;
    }

    private static PageLanguage language(HttpServletRequest request) {
        return language(request, request.getMethod(), request.getRequestURI());
    }

    private static PageLanguage afterAnError(HttpServletRequest request) {
        Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return language(
                request,
                Objects.toString(method, request.getMethod()),
                Objects.toString(path, request.getRequestURI()));
    }

    private static PageLanguage language(HttpServletRequest request, String method, String path) {
        Language language = RequestLanguage.of(request);
        return READS.contains(method)
                ? PageLanguage.of(
                        language, path.substring(request.getContextPath().length()), request.getQueryString())
                : new PageLanguage(language, null);
    }
}
