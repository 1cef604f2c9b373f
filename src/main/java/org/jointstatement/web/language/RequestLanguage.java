package org.jointstatement.web.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Decides which language an answer speaks: that in the URL, or that remembered, or that asked for by the browser, or
 * English. The page cache asks before anything is parsed, so nothing here reads parameters or fails.
 */
public final class RequestLanguage {

    private static final String NAME = "lang=";

    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)" + NAME + "([^&]*)");

    private RequestLanguage() {}

    public static Language of(HttpServletRequest request) {
        if (isNeutral(request)) {
            return Language.ENGLISH;
        }
        String parameter = parameter(request.getQueryString());
        Language language = parameter == null ? null : Language.find(parameter).orElse(null);
        if (language == null) {
            language = LanguageCookie.read(request);
        }
        return language == null ? AcceptedLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) : language;
    }

    /** Whether the answer is the same in every language: what programs read, and files. */
    public static boolean isNeutral(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/", request.getContextPath().length()) || path.endsWith("/source") || isFile(path);
    }

    /** Whether it has an ending; the ref of a clause, 9.5b, is none. Every answer asks, so it costs no pattern. */
    private static boolean isFile(String path) {
        int end = path.length();
        while (end > 0 && isLetter(path.charAt(end - 1), true)) {
            end--;
        }
        return end > 0 && end < path.length() && path.charAt(end - 1) == '.' && isLetter(path.charAt(end), false);
    }

    private static boolean isLetter(char c, boolean orDigit) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || orDigit && c >= '0' && c <= '9';
    }

    /** Returns the headers on which an answer that may be kept depends. */
    public static String vary(HttpServletRequest request) {
        return isNeutral(request) ? HttpHeaders.ACCEPT_ENCODING : "Accept-Encoding, Accept-Language, Cookie";
    }

    /** Whether a page was asked for in a language that there is not. */
    public static boolean isUnknown(HttpServletRequest request) {
        String parameter = parameter(request.getQueryString());
        return parameter != null
                && !isNeutral(request)
                && Language.find(parameter).isEmpty();
    }

    /** Takes the language out of a query. */
    static String without(String query) {
        String rest = PARAMETER.matcher(query).replaceAll("");
        return rest.startsWith("&") ? rest.substring(1) : rest;
    }

    private static @Nullable String parameter(@Nullable String query) {
        if (query == null || !query.contains(NAME)) {
            return null;
        }
        Matcher found = PARAMETER.matcher(query);
        return found.find() ? found.group(1) : null;
    }
}
