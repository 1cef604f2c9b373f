package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private final Credentials credentials;

    SignInController(Credentials credentials) {
        this.credentials = credentials;
    }

    @GetMapping("/login")
    ModelAndView form(
            Viewer viewer,
            HttpServletRequest request,
            @RequestParam(defaultValue = "/") String returnTo,
            @RequestParam(defaultValue = "") String notice) {
        if (viewer.isSignedIn()) {
            return ReturnTo.seeOther(ReturnTo.local(returnTo));
        }
        ModelAndView page = page(request, returnTo, "", HttpStatus.OK);
        return switch (notice) {
            case "ready", "expired" -> page.addObject("notice", "login." + notice);
            default -> page;
        };
    }

    @PostMapping("/login")
    ModelAndView signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String returnTo) {
        try {
            return credentials
                    .signIn(name, password, request.getRemoteAddr())
                    .map(signIn -> signedIn(request, signIn, returnTo))
                    .orElseGet(() -> refused(request, name, returnTo));
        } catch (TooManyTriesException e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(e.seconds()));
            return page(request, returnTo, name, HttpStatus.TOO_MANY_REQUESTS)
                    .addObject("error", new RefusedException("", "login.wait", e.seconds()));
        }
    }

    private static ModelAndView signedIn(HttpServletRequest request, SignIn signIn, String returnTo) {
        Sessions.begin(request, signIn);
        return ReturnTo.seeOther(ReturnTo.local(returnTo));
    }

    private static ModelAndView refused(HttpServletRequest request, String name, String returnTo) {
        return page(request, returnTo, name, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("error", new RefusedException("", "login.wrong"));
    }

    private static ModelAndView page(HttpServletRequest request, String returnTo, String name, HttpStatus status) {
        Sessions.beginForm(request);
        return new ModelAndView("account/login", Map.of("returnTo", ReturnTo.local(returnTo), "name", name), status);
    }
}
