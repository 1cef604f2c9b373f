package org.jointstatement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jointstatement.web.language.Language;
import org.jointstatement.web.language.LanguageCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Remembers a language for whoever chooses one. Its form stands on pages that are kept for everyone and holds no token;
 * where it was sent from is looked at instead.
 */
@Controller
class LanguageController {

    @PostMapping("/language")
    ModelAndView choose(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "/") String returnTo) {
        if (!SameOrigin.sent(request)) {
            throw new ForbiddenException("A language is chosen on a page of the portal.");
        }
        Language chosen = Language.find(language).orElseThrow(() -> new NotFoundException("page in that language"));
        response.addHeader(HttpHeaders.SET_COOKIE, LanguageCookie.of(chosen, request));
        return LocalPath.seeOther(LocalPath.of(returnTo));
    }
}
