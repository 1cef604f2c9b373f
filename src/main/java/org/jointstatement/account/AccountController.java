package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account. */
@Controller
@RequestMapping("/account")
class AccountController {

    private static final Set<String> DONE = Set.of("name", "password", "sessions");

    /** Where each feed can be ended, by the word that says what is in it. */
    private static final Map<String, String> FEED_PAGES =
            Map.of("annotation", "/account/annotation-feed", "notice", "/notices", "search", "/account/searches");

    private final Accounts accounts;
    private final Credentials credentials;
    private final FeedSecrets feeds;

    AccountController(Accounts accounts, Credentials credentials, FeedSecrets feeds) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.feeds = feeds;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        ModelAndView page = page(viewer, HttpStatus.OK);
        return DONE.contains(done) ? page.addObject("notice", "account.done." + done) : page;
    }

    @PostMapping("/name")
    ModelAndView rename(Viewer viewer, @RequestParam(defaultValue = "") String displayName) {
        try {
            accounts.rename(viewer, displayName);
            return ReturnTo.seeOther("/account?done=name");
        } catch (RefusedException e) {
            return refused(viewer, e, HttpStatus.UNPROCESSABLE_CONTENT).addObject("displayName", displayName);
        }
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            Viewer viewer,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password) {
        try {
            Sessions.begin(request, credentials.changePassword(viewer, old, password, request.getRemoteAddr()));
            return ReturnTo.seeOther("/account?done=password");
        } catch (RefusedException e) {
            return refused(viewer, e, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooManyTriesException e) {
            RefusedException wait = new RefusedException("old", "login.wait", e.seconds());
            return refused(viewer, wait, HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    @PostMapping("/sessions")
    ModelAndView endSessions(Viewer viewer, HttpServletRequest request) {
        Sessions.begin(request, credentials.endSessions(viewer));
        return ReturnTo.seeOther("/account?done=sessions");
    }

    private ModelAndView refused(Viewer viewer, RefusedException error, HttpStatus status) {
        return page(viewer, status).addObject("errors", Map.of(error.field(), error));
    }

    private ModelAndView page(Viewer viewer, HttpStatus status) {
        Account account = accounts.get(viewer, Objects.requireNonNull(viewer.id()));
        Map<String, Object> model = Map.of(
                "account",
                account,
                "displayName",
                account.displayName(),
                "feeds",
                feeds.all(viewer),
                "feedPages",
                FEED_PAGES);
        return new ModelAndView("account/account", model, status);
    }
}
