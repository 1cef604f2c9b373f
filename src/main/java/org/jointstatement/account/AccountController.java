package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private static final Set<String> DONE = Set.of("name", "password", "sessions", "session", "factor");

    /** Where each feed can be ended, by the word that says what is in it. */
    private static final Map<String, String> FEED_PAGES =
            Map.of("annotation", "/account/annotation-feed", "notice", "/notices", "search", "/account/searches");

    private final Accounts accounts;
    private final Credentials credentials;
    private final SecondFactors factors;
    private final OwnSessions sessions;
    private final FeedSecrets feeds;

    AccountController(
            Accounts accounts,
            Credentials credentials,
            SecondFactors factors,
            OwnSessions sessions,
            FeedSecrets feeds) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.factors = factors;
        this.sessions = sessions;
        this.feeds = feeds;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String done) {
        ModelAndView page = page(viewer, request, HttpStatus.OK);
        return DONE.contains(done) ? page.addObject("notice", "account.done." + done) : page;
    }

    @PostMapping("/name")
    ModelAndView rename(
            Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String displayName) {
        try {
            accounts.rename(viewer, displayName);
            return ReturnTo.seeOther("/account?done=name");
        } catch (RefusedException e) {
            return refused(viewer, request, e, HttpStatus.UNPROCESSABLE_CONTENT).addObject("displayName", displayName);
        }
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password) {
        try {
            Sessions.begin(request, credentials.changePassword(viewer, old, password, request.getRemoteAddr()));
            return ReturnTo.seeOther("/account?done=password");
        } catch (RefusedException e) {
            return refused(viewer, request, e, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooManyTriesException e) {
            return refused(viewer, request, e.refused(response, "old"), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ModelAndView refused(Viewer viewer, HttpServletRequest request, RefusedException error, HttpStatus status) {
        return page(viewer, request, status).addObject("errors", Map.of(error.field(), error));
    }

    private ModelAndView page(Viewer viewer, HttpServletRequest request, HttpStatus status) {
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
        return new ModelAndView("account/account", model, status)
                .addObject(
                        "sessions", sessions.list(viewer, request.getSession().getId()))
                .addObject("factor", factors.find(account.id()).orElse(null));
    }
}
