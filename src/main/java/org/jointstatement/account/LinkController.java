package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jointstatement.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages behind one-time links. Opening one changes nothing: mail programs and scanners open links too. */
@Controller
class LinkController {

    private final Links links;

    LinkController(Links links) {
        this.links = links;
    }

    @GetMapping("/setup")
    ModelAndView setupForm(HttpServletRequest request, @RequestParam(defaultValue = "") String token) {
        if (!links.isSetup(token)) {
            throw new NotFoundException("set-up link");
        }
        return page(request, "account/setup", Map.of("token", token), HttpStatus.OK);
    }

    @PostMapping("/setup")
    ModelAndView setUp(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String password) {
        try {
            links.setUp(token, name, displayName.isBlank() ? name : displayName, password);
            return ReturnTo.seeOther("/login?notice=ready");
        } catch (RefusedException e) {
            Map<String, Object> model =
                    Map.of("token", token, "name", name, "displayName", displayName, "errors", Map.of(e.field(), e));
            return page(request, "account/setup", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/reset")
    ModelAndView resetForm(HttpServletRequest request, @RequestParam(defaultValue = "") String token) {
        Account owner = links.owner(token).orElseThrow(() -> new NotFoundException("link"));
        return page(request, "account/reset", Map.of("token", token, "name", owner.name()), HttpStatus.OK);
    }

    @PostMapping("/reset")
    ModelAndView reset(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        try {
            links.choosePassword(token, password);
            return ReturnTo.seeOther("/login?notice=ready");
        } catch (RefusedException e) {
            Map<String, Object> model = Map.of("token", token, "name", name, "errors", Map.of(e.field(), e));
            return page(request, "account/reset", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @ExceptionHandler(NotFoundException.class)
    ModelAndView dead() {
        return new ModelAndView("account/dead-link", Map.of(), HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(
            HttpServletRequest request, String view, Map<String, Object> model, HttpStatus status) {
        Sessions.beginForm(request);
        return new ModelAndView(view, model, status);
    }
}
