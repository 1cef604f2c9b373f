package org.jointstatement.search.saved;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.LocalPath;
import org.jointstatement.web.PublicUrl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own searches. */
@Controller
@RequestMapping("/account/searches")
class SavedSearchController {

    private static final String LIST = "/account/searches";
    private static final Set<String> DONE = Set.of("saved", "renamed", "deleted", "revoked");

    private final SavedSearches searches;

    SavedSearchController(SavedSearches searches) {
        this.searches = searches;
    }

    @GetMapping
    ModelAndView all(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        ModelAndView page = list(viewer, HttpStatus.OK);
        return DONE.contains(done) ? page.addObject("notice", "searches.done." + done) : page;
    }

    @PostMapping
    ModelAndView save(
            Viewer viewer,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            @RequestParam Optional<String> q) {
        Draft draft = Draft.of(id, name, query, q);
        if (draft.problem().isPresent()) {
            return refused(
                    viewer, HttpStatus.UNPROCESSABLE_CONTENT, draft.problem().get(), draft);
        }
        try {
            searches.save(viewer, id, draft.name(), draft.selection());
        } catch (UsedIdException e) {
            return refused(viewer, HttpStatus.CONFLICT, "used", draft);
        } catch (TooManySearchesException e) {
            return refused(viewer, HttpStatus.UNPROCESSABLE_CONTENT, "full", draft);
        }
        return LocalPath.seeOther(LIST + "?done=saved");
    }

    /** What was typed stays in a form of its own. */
    private ModelAndView refused(Viewer viewer, HttpStatus status, String problem, Draft draft) {
        return list(viewer, status)
                .addObject("problem", problem)
                .addObject("most", SavedSearches.MOST)
                .addObject("draft", draft.anew());
    }

    @PostMapping("/{id}/name")
    ModelAndView rename(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String name) {
        if (name.isBlank()) {
            searches.get(viewer, id);
            return list(viewer, HttpStatus.UNPROCESSABLE_CONTENT).addObject("problem", "rename");
        }
        searches.rename(viewer, id, name);
        return LocalPath.seeOther(LIST + "?done=renamed");
    }

    @PostMapping("/{id}/delete")
    ModelAndView delete(Viewer viewer, @PathVariable UUID id) {
        searches.delete(viewer, id);
        return LocalPath.seeOther(LIST + "?done=deleted");
    }

    /** Shows the address once, in the answer to the post itself: its secret is kept nowhere. */
    @PostMapping("/{id}/feed")
    ModelAndView makeFeed(Viewer viewer, @PathVariable UUID id) {
        SavedSearch search = searches.get(viewer, id);
        String token = searches.makeFeed(viewer, id);
        return new ModelAndView("search/feed")
                .addObject("search", search)
                .addObject("link", PublicUrl.of(FeedController.path(token)));
    }

    @PostMapping("/{id}/feed/revoke")
    ModelAndView revokeFeed(Viewer viewer, @PathVariable UUID id) {
        searches.revokeFeed(viewer, id);
        return LocalPath.seeOther(LIST + "?done=revoked");
    }

    private ModelAndView list(Viewer viewer, HttpStatus status) {
        List<SavedSearch> all = searches.all(viewer);
        ModelAndView page = new ModelAndView("search/saved").addObject("searches", all);
        page.setStatus(status);
        return page;
    }
}
