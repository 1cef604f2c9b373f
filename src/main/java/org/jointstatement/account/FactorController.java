package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jointstatement.account.FactorChanges.Changed;
import org.jointstatement.web.ForbiddenException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own second factor; also for those who have to make one before anything else. */
@Controller
@RequestMapping(FactorController.PATH)
class FactorController {

    static final String PATH = "/account/second-factor";

    private static final String TO_ACCOUNT = "/account";

    private final FactorChanges changes;
    private final SecondFactors factors;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    FactorController(
            FactorChanges changes, SecondFactors factors, Accounts accounts, MessageSource messages, Clock clock) {
        this.changes = changes;
        this.factors = factors;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, @RequestParam(defaultValue = TO_ACCOUNT) String returnTo) {
        return page(request, returnTo, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView turnOn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = TO_ACCOUNT) String returnTo) {
        byte[] secret = NewSecret.in(request, clock).bytes();
        return change(
                request,
                response,
                returnTo,
                viewer -> shown(
                        changes.turnOn(viewer, secret, password, code, request.getRemoteAddr()),
                        request,
                        response,
                        returnTo));
    }

    @PostMapping("/codes")
    ModelAndView renewRecoveryCodes(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code) {
        return change(
                request,
                response,
                TO_ACCOUNT,
                viewer -> shown(
                        changes.renewRecoveryCodes(viewer, password, code, request.getRemoteAddr()),
                        request,
                        response,
                        TO_ACCOUNT));
    }

    @PostMapping("/off")
    ModelAndView turnOff(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code) {
        return change(request, response, TO_ACCOUNT, viewer -> {
            Sessions.begin(
                    request,
                    changes.turnOff(viewer, password, code, request.getRemoteAddr())
                            .signIn());
            return ReturnTo.seeOther("/account?done=factor");
        });
    }

    private ModelAndView change(
            HttpServletRequest request,
            HttpServletResponse response,
            String returnTo,
            Function<Viewer, ModelAndView> change) {
        try {
            return change.apply(person(request));
        } catch (RefusedException e) {
            return page(request, returnTo, HttpStatus.UNPROCESSABLE_CONTENT).addObject("errors", Map.of(e.field(), e));
        } catch (TooManyTriesException e) {
            return page(request, returnTo, HttpStatus.TOO_MANY_REQUESTS)
                    .addObject("errors", Map.of(e.field(), e.refused(response, e.field())));
        }
    }

    /** Shows recovery codes once, in the answer to the post itself: they are kept nowhere. */
    private static ModelAndView shown(
            Changed changed, HttpServletRequest request, HttpServletResponse response, String returnTo) {
        Viewer viewer = person(request);
        Sessions.begin(request, changed.signIn());
        Sessions.renewToken(request, response);
        request.setAttribute("viewer", viewer);
        return new ModelAndView(
                "account/factor-codes", Map.of("codes", changed.codes(), "returnTo", ReturnTo.local(returnTo)));
    }

    private ModelAndView page(HttpServletRequest request, String returnTo, HttpStatus status) {
        Viewer viewer = person(request);
        Account account = accounts.get(viewer, Objects.requireNonNull(viewer.id()));
        ModelAndView page = new ModelAndView("account/factor", Map.of("account", account), status);
        return factors.find(account.id())
                .map(state -> page.addObject("factor", state))
                .orElseGet(() -> page.addObject(
                                "secret", NewSecret.in(request, clock).shown(portal(), account.name()))
                        .addObject("returnTo", ReturnTo.local(returnTo))
                        .addObject("missing", FactorMissing.of(request).isPresent()));
    }

    /** In one language, whatever the page's: programs for codes keep it. */
    private String portal() {
        return messages.getMessage("portal.name", null, Locale.ENGLISH);
    }

    private static Viewer person(HttpServletRequest request) {
        Viewer viewer = CurrentViewer.get();
        return viewer.isSignedIn()
                ? viewer
                : FactorMissing.of(request).orElseThrow(() -> new ForbiddenException("have a second factor"));
    }
}
