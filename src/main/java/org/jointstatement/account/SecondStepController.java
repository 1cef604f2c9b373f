package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for a code between the password and the session. */
@Controller
@RequestMapping(SecondStepController.PATH)
class SecondStepController {

    static final String PATH = "/login/code";

    private final SecondStep secondStep;

    private final SignInPlaces places;

    SecondStepController(SecondStep secondStep, SignInPlaces places) {
        this.secondStep = secondStep;
        this.places = places;
    }

    @GetMapping
    ModelAndView form(HttpServletRequest request) {
        return waiting(request).map(half -> page(HttpStatus.OK)).orElseGet(SecondStepController::over);
    }

    @PostMapping
    ModelAndView complete(
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String code) {
        return waiting(request)
                .map(half -> complete(request, response, half, code))
                .orElseGet(SecondStepController::over);
    }

    private ModelAndView complete(
            HttpServletRequest request, HttpServletResponse response, HalfSignIn half, String code) {
        try {
            Optional<SignIn> signIn = secondStep.complete(half, code, request.getRemoteAddr());
            if (signIn.isEmpty()) {
                return page(HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject("error", new RefusedException("code", "factor.code.wrong"));
            }
            places.signedIn(half.account(), Device.of(request));
            Sessions.begin(request, signIn.get());
            return ReturnTo.seeOther(half.returnTo());
        } catch (TooManyTriesException e) {
            return page(HttpStatus.TOO_MANY_REQUESTS).addObject("error", e.refused(response, "code"));
        }
    }

    private Optional<HalfSignIn> waiting(HttpServletRequest request) {
        return Sessions.half(request).filter(secondStep::goesOn);
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView("account/code", status);
    }

    private static ModelAndView over() {
        return ReturnTo.seeOther("/login?notice=expired");
    }
}
