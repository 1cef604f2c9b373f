package org.jointstatement.annotation;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person says to which words an annotation belongs, after its text has changed. */
@Controller
class PlacingController {

    private static final String PLACE = "/annotations/{id:[0-9a-fA-F-]{36}}/place";
    private static final int PAGE_SIZE = 20;
    private static final int LAST_PAGE = 10_000;

    private final Reattaching reattaching;
    private final PlacingPages pages;

    PlacingController(Reattaching reattaching, PlacingPages pages) {
        this.reattaching = reattaching;
        this.pages = pages;
    }

    @GetMapping("/annotations/unplaced")
    ModelAndView unplaced(@RequestParam(defaultValue = "1") int page, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return FormPages.signIn("/annotations/unplaced");
        }
        int shown = Math.max(1, Math.min(page, LAST_PAGE));
        List<UUID> open = reattaching.open(viewer, (shown - 1) * PAGE_SIZE, PAGE_SIZE + 1);
        return new ModelAndView("annotation/unplaced")
                .addObject(
                        "notes",
                        open.stream()
                                .limit(PAGE_SIZE)
                                .map(id -> pages.unplaced(viewer, id))
                                .toList())
                .addObject("page", shown)
                .addObject("more", open.size() > PAGE_SIZE);
    }

    @GetMapping(PLACE)
    ModelAndView form(@PathVariable UUID id, @RequestParam(defaultValue = "0") int paragraph, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return FormPages.signIn("/annotations/" + id + "/place");
        }
        return pages.page(viewer, id, paragraph, Place.WHOLE, null);
    }

    @PostMapping(PLACE)
    ModelAndView place(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int paragraph,
            Sent sent,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes attributes) {
        SentFields.require(binding);
        Place place = sent.writing().place();
        try {
            reattaching.place(viewer, id, paragraph, place);
        } catch (TargetException e) {
            ModelAndView page = pages.page(viewer, id, paragraph, place, e);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("refused", true);
        }
        attributes.addFlashAttribute("placed", "/annotations/" + id);
        return FormPages.redirect("/annotations/unplaced");
    }
}
