package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private final Credentials credentials;

    private final SignInPlaces places;

    SignInController(Credentials credentials, SignInPlaces places) {
        this.credentials = credentials;
        this.places = places;
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
        if (FactorMissing.of(request).isPresent()) {
            return toSetUp(ReturnTo.local(returnTo));
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
                    .map(step -> goOn(request, step, returnTo))
                    .orElseGet(() -> refused(request, name, returnTo));
        } catch (TooManyTriesException e) {
            return page(request, returnTo, name, HttpStatus.TOO_MANY_REQUESTS)
                    .addObject("error", e.refused(response, ""));
        }
    }

    private ModelAndView goOn(HttpServletRequest request, FirstStep step, String returnTo) {
        SignIn signIn = step.signIn();
        String place = ReturnTo.local(returnTo);
        return switch (step.next()) {
            case CODE -> {
                Sessions.beginHalf(request, new HalfSignIn(signIn.account(), signIn.stamp(), signIn.since(), place));
                yield ReturnTo.seeOther(SecondStepController.PATH);
            }
            case SET_UP -> {
                begin(request, signIn);
                yield toSetUp(place);
            }
            case DONE -> {
                begin(request, signIn);
                yield ReturnTo.seeOther(place);
            }
        };
    }

    private void begin(HttpServletRequest request, SignIn signIn) {
        places.signedIn(signIn.account(), Device.of(request));
        Sessions.begin(request, signIn);
    }

    private static ModelAndView toSetUp(String place) {
        return ReturnTo.seeOther(
                FactorController.PATH + "?returnTo=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
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
