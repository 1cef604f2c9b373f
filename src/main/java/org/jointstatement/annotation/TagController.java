package org.jointstatement.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.tags.TagChanges;
import org.jointstatement.annotation.tags.TagColour;
import org.jointstatement.annotation.tags.TagRefusedException;
import org.jointstatement.annotation.tags.TagSets;
import org.jointstatement.web.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Tags: offered to those who write, looked after by editors. */
@Controller
class TagController {

    private static final String LIST = "/admin/tags";

    private final KnownTags known;
    private final TagSets sets;
    private final TagChanges changes;

    TagController(KnownTags known, TagSets sets, TagChanges changes) {
        this.known = known;
        this.sets = sets;
        this.changes = changes;
    }

    /** Asked by the script while somebody types; nothing for those who do not write. */
    @GetMapping("/annotations/tags")
    @ResponseBody
    List<String> offered(@RequestParam(name = "q", defaultValue = "") String typed, Viewer viewer) {
        return Annotations.mayWrite(viewer) ? known.beginning(typed, viewer) : List.of();
    }

    @GetMapping(LIST)
    ModelAndView all(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        ModelAndView page = list(viewer, HttpStatus.OK);
        return done.equals("saved") ? page.addObject("notice", "tags.saved") : page;
    }

    @PostMapping(LIST + "/sets")
    ModelAndView makeSet(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String description,
            @RequestParam TagColour colour,
            Viewer viewer) {
        changes.makeSet(viewer, id, name, description, colour);
        return saved();
    }

    @PostMapping(LIST + "/sets/{id}")
    ModelAndView changeSet(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String description,
            @RequestParam TagColour colour,
            Viewer viewer) {
        changes.changeSet(viewer, id, version, name, description, colour);
        return saved();
    }

    @PostMapping(LIST + "/sets/{id}/drop")
    ModelAndView dropSet(@PathVariable UUID id, Viewer viewer) {
        changes.dropSet(viewer, id);
        return saved();
    }

    @PostMapping(LIST + "/sets/{id}/tags")
    ModelAndView put(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String description,
            Viewer viewer) {
        changes.put(viewer, id, label, description);
        return saved();
    }

    @PostMapping(LIST + "/drop")
    ModelAndView drop(@RequestParam(defaultValue = "") String tag, Viewer viewer) {
        changes.drop(viewer, tag);
        return saved();
    }

    @PostMapping(LIST + "/rename")
    ModelAndView rename(
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to, Viewer viewer) {
        changes.rename(viewer, from, to);
        return saved();
    }

    /** What was sent stays in its form; the path says which. */
    @ExceptionHandler
    ModelAndView refused(TagRefusedException e, Viewer viewer, WebRequest request) {
        Map<String, String> words = new HashMap<>();
        for (String field : List.of("name", "label", "description", "from", "to", "colour", "id")) {
            String value = request.getParameter(field);
            words.put(field, value == null ? "" : value);
        }
        return list(viewer, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("error", e.code())
                .addObject("sent", words)
                .addObject("form", request.getDescription(false).replaceFirst("^uri=", ""));
    }

    private ModelAndView list(Viewer viewer, HttpStatus status) {
        ModelAndView page = new ModelAndView("annotation/tags")
                .addObject("sets", sets.all())
                .addObject("used", known.used(viewer))
                .addObject("colours", TagColour.values())
                .addObject("fresh", UUID.randomUUID())
                .addObject("sent", Map.of())
                .addObject("form", "");
        page.setStatus(status);
        return page;
    }

    private static ModelAndView saved() {
        return LocalPath.seeOther(LIST + "?done=saved");
    }
}
