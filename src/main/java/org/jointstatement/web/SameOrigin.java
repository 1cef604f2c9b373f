package org.jointstatement.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells a form of the portal's own from one of another site; browsers say which, in one header or the other. */
public final class SameOrigin {

    private SameOrigin() {}

    /** Whether a browser says that a page of the portal sent this. */
    public static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? origin(request).equals(request.getHeader(HttpHeaders.ORIGIN))
                : site.equals("same-origin");
    }

    private static String origin(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        @Nullable String host = request.getHeader(HttpHeaders.HOST);
        return url.substring(0, url.indexOf("://") + 3) + host;
    }
}
