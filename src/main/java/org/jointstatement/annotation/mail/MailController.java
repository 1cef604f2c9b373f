package org.jointstatement.annotation.mail;

import java.util.Optional;
import java.util.Set;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.LocalPath;
import org.jointstatement.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one's notices are sent, if anywhere. */
@Controller
@RequestMapping("/account/mail")
class MailController {

    private static final String PAGE = "/account/mail";
    private static final Set<String> DONE = Set.of("asked", "confirmed", "wanted", "unwanted", "forgotten");

    private final MailChoices choices;
    private final MailSettings settings;

    MailController(MailChoices choices, MailSettings settings) {
        this.choices = choices;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        return page(viewer, address(viewer)).addObject("done", DONE.contains(done) ? "mail.done." + done : null);
    }

    @PostMapping
    ModelAndView ask(Viewer viewer, @RequestParam(defaultValue = "") String address) {
        Optional<MailAddress> read = MailAddress.read(address);
        if (read.isEmpty() || !settings.isOn()) {
            ModelAndView page = page(viewer, address).addObject("wrong", settings.isOn());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        choices.ask(viewer, read.get());
        return LocalPath.seeOther(PAGE + "?done=asked");
    }

    @PostMapping("/wanted")
    ModelAndView want(Viewer viewer, @RequestParam boolean on) {
        choices.want(viewer, on);
        return LocalPath.seeOther(PAGE + "?done=" + (on ? "wanted" : "unwanted"));
    }

    @PostMapping("/forget")
    ModelAndView forget(Viewer viewer) {
        choices.forget(viewer);
        return LocalPath.seeOther(PAGE + "?done=forgotten");
    }

    /** Changes nothing: mail programs and scanners open links too. */
    @GetMapping("/confirm")
    ModelAndView confirmation(Viewer viewer, @RequestParam(defaultValue = "") String token) {
        if (!choices.confirms(viewer, token)) {
            throw new NotFoundException("link");
        }
        return new ModelAndView("account/mail-confirm")
                .addObject("token", token)
                .addObject("address", address(viewer));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(Viewer viewer, @RequestParam(defaultValue = "") String token) {
        if (!choices.confirm(viewer, token)) {
            throw new NotFoundException("link");
        }
        return LocalPath.seeOther(PAGE + "?done=confirmed");
    }

    @ExceptionHandler
    ModelAndView dead(NotFoundException e) {
        ModelAndView page = new ModelAndView("account/mail-dead");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private String address(Viewer viewer) {
        return choices.find(viewer).map(MailChoice::address).orElse("");
    }

    private ModelAndView page(Viewer viewer, String address) {
        return new ModelAndView("account/mail")
                .addObject("on", settings.isOn())
                .addObject(
                        "choice",
                        choices.find(viewer)
                                .filter(choice -> !choice.address().isEmpty())
                                .orElse(null))
                .addObject("address", address);
    }
}
