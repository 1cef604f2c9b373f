package org.jointstatement.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The cookie that remembers a language; nobody has it who has not chosen one. */
public final class LanguageCookie {

    private static final String NAME = "LANGUAGE";
    private static final Duration LIFETIME = Duration.ofDays(365);

    private LanguageCookie() {}

    /** Makes the header's value that remembers a choice. Under TLS its name binds it to this host, as the session's. */
    public static String of(Language language, HttpServletRequest request) {
        return ResponseCookie.from(name(request), language.tag())
                .path("/")
                .maxAge(LIFETIME)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build()
                .toString();
    }

    static @Nullable Language read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name(request))) {
                    return Language.find(cookie.getValue()).orElse(null);
                }
            }
        }
        return null;
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAME : NAME;
    }
}
