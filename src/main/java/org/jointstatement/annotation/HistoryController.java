package org.jointstatement.annotation;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.LocalPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an annotation said before, and the way back to it. */
@Controller
@RequestMapping("/annotations/{id:[0-9a-fA-F-]{36}}/history")
class HistoryController {

    private static final int LAST_PAGE = 100_000;

    private final Versions versions;
    private final Annotations annotations;
    private final Statements statements;
    private final FormPages pages;

    HistoryController(Versions versions, Annotations annotations, Statements statements, FormPages pages) {
        this.versions = versions;
        this.annotations = annotations;
        this.statements = statements;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView history(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "-1") int compare,
            @RequestParam(defaultValue = "") String done,
            Viewer viewer) {
        int shown = Math.max(1, Math.min(page, LAST_PAGE));
        List<Version> found = versions.of(id, viewer, shown - 1);
        Annotation annotation = annotations.get(id, viewer);
        int number = annotation.target().paragraph();
        Statement statement = statements.getWithParagraph(annotation.target().slug(), number);
        return new ModelAndView("annotation/history")
                .addObject("note", annotation)
                .addObject("versions", found)
                .addObject("own", Annotations.mayWrite(viewer) && annotation.isBy(viewer))
                .addObject("page", shown)
                .addObject("compare", compare)
                .addObject("older", !versions.of(id, viewer, shown).isEmpty())
                .addObject("restored", done.equals("restored"))
                .addObject("statement", statement)
                .addObject("paragraph", statement.findParagraph(number).orElseThrow());
    }

    /** Says again what was said before, to those who read the annotation now: no text is shared by going back to it. */
    @PostMapping("/restore")
    ModelAndView restore(@PathVariable UUID id, @RequestParam int former, @RequestParam int version, Viewer viewer) {
        Annotation current = annotations.getToChange(id, viewer);
        Writing restored = current.toWriting().saying(versions.get(id, former, viewer));
        try {
            annotations.revise(viewer, id, version, restored);
        } catch (AnnotationConflictException e) {
            return pages.conflict(AnnotationForm.toRevise(id, version, restored), e);
        }
        return LocalPath.seeOther("/annotations/" + id + "/history?done=restored");
    }
}
