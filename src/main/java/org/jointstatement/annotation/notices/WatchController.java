package org.jointstatement.annotation.notices;

import org.jointstatement.account.Viewer;
import org.jointstatement.web.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Watching starts and ends by a button, and leads back to where that was. */
@Controller
class WatchController {

    private final Watches watches;

    WatchController(Watches watches) {
        this.watches = watches;
    }

    @PostMapping("/statements/{slug}/watch")
    ModelAndView whole(
            Viewer viewer,
            @PathVariable String slug,
            @RequestParam boolean on,
            @RequestParam(defaultValue = "/notices") String returnTo,
            RedirectAttributes attributes) {
        attributes.addFlashAttribute("watchSaid", on ? "watch.whole.begun" : "watch.whole.ended");
        return watch(viewer, new Watch(slug, 0), on, returnTo);
    }

    @PostMapping("/statements/{slug}/paragraphs/{paragraph:[1-9][0-9]{0,4}}/watch")
    ModelAndView paragraph(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable int paragraph,
            @RequestParam boolean on,
            @RequestParam(defaultValue = "/notices") String returnTo,
            RedirectAttributes attributes) {
        attributes.addFlashAttribute("watchSaid", on ? "watch.begun" : "watch.ended");
        return watch(viewer, new Watch(slug, paragraph), on, returnTo);
    }

    private ModelAndView watch(Viewer viewer, Watch place, boolean on, String returnTo) {
        if (on) {
            watches.add(viewer, place);
        } else {
            watches.remove(viewer, place);
        }
        return LocalPath.seeOther(LocalPath.of(returnTo));
    }

    @ExceptionHandler
    ModelAndView full(TooManyWatchesException e) {
        ModelAndView page = new ModelAndView("annotation/watch-full").addObject("most", Watches.MOST);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
