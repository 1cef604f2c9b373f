package org.jointstatement.annotation.notices;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointstatement.account.FeedSecrets;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.LocalPath;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own notices. */
@Controller
@RequestMapping("/notices")
class NoticesController {

    private static final int SIZE = 30;
    private static final Set<String> DONE = Set.of("read", "revoked");

    /** A notice with the words that say where its note stands. */
    public record Placed(Notice notice, PlaceName place) {}

    /** A place that is watched, with its words. */
    public record Watched(Watch watch, PlaceName place) {}

    private final Notices notices;
    private final SignInNotices signInNotices;
    private final Watches watches;
    private final FeedSecrets feeds;
    private final Statements statements;

    NoticesController(
            Notices notices, SignInNotices signInNotices, Watches watches, FeedSecrets feeds, Statements statements) {
        this.notices = notices;
        this.signInNotices = signInNotices;
        this.watches = watches;
        this.feeds = feeds;
        this.statements = statements;
    }

    @GetMapping
    ModelAndView list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(defaultValue = "") String done) {
        if (!viewer.isSignedIn()) {
            return LocalPath.seeOther("/login?returnTo=/notices");
        }
        List<Notice> found = notices.list(viewer, before, SIZE + 1);
        List<Notice> shown = found.subList(0, Math.min(SIZE, found.size()));
        List<SignInNotice> signIns = before == null ? signInNotices.list(viewer) : List.of();
        return new ModelAndView("annotation/notices")
                .addObject("placed", placed(shown))
                .addObject("signIns", signIns)
                .addObject("newest", newest(shown, signIns))
                .addObject("before", before)
                .addObject("older", found.size() > SIZE ? shown.get(SIZE - 1).id() : null)
                .addObject("watched", watched(viewer))
                .addObject("hasFeed", feeds.has(viewer, NoticeFeedController.WORD))
                .addObject("done", DONE.contains(done) ? "notices.done." + done : null);
    }

    @PostMapping("/{id}/read")
    ModelAndView read(Viewer viewer, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID before) {
        notices.markRead(viewer, id);
        return LocalPath.seeOther(before == null ? "/notices" : "/notices?before=" + before);
    }

    @PostMapping("/read")
    ModelAndView readAll(Viewer viewer, @RequestParam UUID newest) {
        notices.markReadUpTo(viewer, newest);
        return LocalPath.seeOther("/notices?done=read");
    }

    /** Shows the address once, in the answer to the post itself: its secret is kept nowhere. */
    @PostMapping("/feed")
    ModelAndView makeFeed(Viewer viewer) {
        return new ModelAndView("annotation/notices-feed")
                .addObject(
                        "link", PublicUrl.of(NoticeFeedController.path(feeds.make(viewer, NoticeFeedController.WORD))));
    }

    @PostMapping("/feed/revoke")
    ModelAndView revokeFeed(Viewer viewer) {
        feeds.revoke(viewer, NoticeFeedController.WORD);
        return LocalPath.seeOther("/notices?done=revoked");
    }

    /** That of either kind that was made last. */
    private static @Nullable UUID newest(List<Notice> shown, List<SignInNotice> signIns) {
        SignInNotice signIn =
                signIns.stream().max(Comparator.comparing(SignInNotice::made)).orElse(null);
        boolean isNote =
                !shown.isEmpty() && (signIn == null || shown.get(0).made().isAfter(signIn.made()));
        return isNote ? shown.get(0).id() : signIn == null ? null : signIn.id();
    }

    private List<Placed> placed(List<Notice> shown) {
        PlaceName.Finder names = new PlaceName.Finder(statements);
        return shown.stream()
                .map(notice -> new Placed(
                        notice,
                        names.name(
                                notice.note().target().slug(),
                                notice.note().target().paragraph())))
                .toList();
    }

    private List<Watched> watched(Viewer viewer) {
        PlaceName.Finder names = new PlaceName.Finder(statements);
        return watches.all(viewer).stream()
                .map(watch -> new Watched(watch, names.name(watch.slug(), watch.paragraph())))
                .toList();
    }
}
