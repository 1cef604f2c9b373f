package org.jointstatement.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Decides, before a handler runs, whether its answer may be kept by anyone. */
@Component
class PublicPages implements HandlerInterceptor {

    private static final String MARK = PublicPages.class.getName();
    private static final String SESSION_COOKIE = "SESSION";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            boolean keep = isPublic(method) && isAnonymous(request);
            response.setHeader(HttpHeaders.CACHE_CONTROL, keep ? "no-cache" : "no-store");
            request.setAttribute(MARK, keep);
        }
        return true;
    }

    /** Whether the handler of this request said that its answer may be kept. */
    static boolean isMarked(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(MARK));
    }

    /** Whether a request carries nothing that could tell one person from another. */
    static boolean isAnonymous(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return false;
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().endsWith(SESSION_COOKIE)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isPublic(HandlerMethod method) {
        return method.hasMethodAnnotation(PublicPage.class)
                || method.getBeanType().isAnnotationPresent(PublicPage.class);
    }
}
