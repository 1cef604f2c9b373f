package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.LocalPath;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own drafts. */
@Controller
@RequestMapping("/annotations/drafts")
class DraftController {

    private static final String LIST = "/annotations/drafts";

    /** A draft with the page that has its form and the words that say where it stands. */
    public record Placed(
            Draft draft,
            String path,
            @Nullable String statement,
            @Nullable String paragraph) {}

    private final Drafts drafts;
    private final Annotations annotations;
    private final Statements statements;

    DraftController(Drafts drafts, Annotations annotations, Statements statements) {
        this.drafts = drafts;
        this.annotations = annotations;
        this.statements = statements;
    }

    @GetMapping
    ModelAndView own(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        if (!viewer.isSignedIn()) {
            return FormPages.signIn(LIST);
        }
        ModelAndView page = list(viewer, HttpStatus.OK);
        return done.equals("discarded") ? page.addObject("notice", "drafts.discarded") : page;
    }

    /** Asked by the script of a form that is shown again: the draft of its place, if there is one. */
    @GetMapping(params = "draft", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> find(@RequestParam("draft") String place, Viewer viewer) {
        Draft draft = drafts.find(viewer, place);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(draft == null ? Map.of() : draft.fields());
    }

    /** Asked by the script while somebody types: says when it was kept, or that it was not; or gives the newer one. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> keep(
            @RequestParam(name = "draft", defaultValue = "") String place,
            Sent sent,
            BindingResult binding,
            Viewer viewer) {
        if (hasNothing(viewer, place, sent)) {
            return ResponseEntity.noContent().build();
        }
        KeptDraft kept = kept(viewer, place, sent, binding);
        if (kept.newer() != null) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(kept.newer().fields());
        }
        return kept.time() == null
                ? ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of())
                : ResponseEntity.ok(Map.of("kept", DateTimeFormatter.ISO_INSTANT.format(kept.time())));
    }

    /** The button: the form again, with the words as they are kept. */
    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView keepAndShow(
            @RequestParam(name = "draft", defaultValue = "") String place,
            Sent sent,
            BindingResult binding,
            Viewer viewer) {
        KeptDraft kept = kept(viewer, place, sent, binding);
        if (kept.time() != null) {
            return LocalPath.seeOther(DraftPlace.path(place));
        }
        boolean behind = kept.newer() != null;
        return list(viewer, behind ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("refused", true)
                .addObject("behind", behind)
                .addObject("unkept", sent.writing().body());
    }

    @PostMapping("/discard")
    ModelAndView discard(
            @RequestParam(name = "draft", defaultValue = "") String place,
            Sent sent,
            BindingResult binding,
            Viewer viewer) {
        requireWriter(viewer);
        if (sent.opened() == null) {
            drafts.drop(viewer, place);
        } else {
            drafts.dropSaved(viewer, place, sent.writing(), sent.sitting());
        }
        return LocalPath.seeOther(LIST + "?done=discarded");
    }

    /** Whether a form was opened for some words, and nothing is written in it yet: that is no draft; words that were typed are one. */
    private boolean hasNothing(Viewer viewer, String place, Sent sent) {
        requireWriter(viewer);
        Writing writing = sent.writing();
        boolean begun = writing.isBegun() || writing.place().isTyped();
        return sent.version() == null && !begun && drafts.find(viewer, place) == null;
    }

    /**
     * One that came after its note was saved is late, and would be shown as if it were still to be saved. Of one with
     * a part that no page sends something would be lost, and it is not kept.
     */
    private KeptDraft kept(Viewer viewer, String place, Sent sent, BindingResult binding) {
        requireWriter(viewer);
        if (!DraftPlace.isOne(place) || binding.getSuppressedFields().length > 0) {
            return KeptDraft.REFUSED;
        }
        return annotations.isSaved(viewer, DraftPlace.revised(place).orElse(sent.id()), sent.writing())
                ? KeptDraft.at(OffsetDateTime.now(ZoneOffset.UTC))
                : drafts.keep(viewer, place, sent.version(), sent.writing(), sent.sitting());
    }

    private static void requireWriter(Viewer viewer) {
        if (!Annotations.mayWrite(viewer)) {
            throw new ForbiddenException("write annotations");
        }
    }

    private ModelAndView list(Viewer viewer, HttpStatus status) {
        List<Placed> own =
                drafts.own(viewer).stream().map(draft -> placed(draft, viewer)).toList();
        ModelAndView page =
                new ModelAndView("annotation/drafts").addObject("drafts", own).addObject("most", Drafts.MOST);
        page.setStatus(status);
        return page;
    }

    /** What a draft was for may be gone; its words stay. */
    private Placed placed(Draft draft, Viewer viewer) {
        String path = DraftPlace.path(draft.place());
        try {
            Address target = DraftPlace.note(draft.place())
                    .map(id -> annotations.get(id, viewer).target())
                    .orElseGet(() -> Address.parse(draft.place()));
            var statement = statements.getWithParagraph(target.slug(), target.paragraph());
            String label =
                    statement.findParagraph(target.paragraph()).orElseThrow().label();
            return new Placed(draft, path, statement.shortTitle(), label);
        } catch (NotFoundException e) {
            return new Placed(draft, path, null, null);
        }
    }
}
