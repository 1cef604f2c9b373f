package org.jointstatement.glossary.editing;

import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.glossary.ShippedTerms;
import org.jointstatement.glossary.Term;
import org.jointstatement.glossary.TermKind;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Terms in the administration. */
@Controller
@RequestMapping("/admin/glossary")
class TermsController {

    private final EditorTerms terms;
    private final ShippedTerms shipped;
    private final Statements statements;

    TermsController(EditorTerms terms, ShippedTerms shipped, Statements statements) {
        this.terms = terms;
        this.shipped = shipped;
        this.statements = statements;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        return new ModelAndView("glossary/terms")
                .addObject("terms", terms.all(viewer))
                .addObject("exclusions", terms.exclusions(viewer))
                .addObject("shipped", shipped.terms())
                .addObject("notice", done.equals("saved") ? "terms.done" : null);
    }

    @GetMapping("/terms/new")
    ModelAndView empty(Viewer viewer, @RequestParam(defaultValue = "") String from) {
        EditorTerms.editor(viewer);
        if (from.isEmpty()) {
            return page(TermForm.empty(), HttpStatus.OK);
        }
        Term term = shipped.find(from).orElseThrow(() -> new NotFoundException("shipped term " + from));
        return page(TermForm.insteadOf(term), HttpStatus.OK);
    }

    @PostMapping("/terms")
    ModelAndView add(Viewer viewer, @RequestParam UUID id, @ModelAttribute TermInput input) {
        TermForm form = new TermForm(id, null, input.draft(), Map.of());
        try {
            terms.add(viewer, id, form.draft());
            return seeOther("/admin/glossary?done=saved");
        } catch (TermRefusedException e) {
            return page(form.with(e.flaws()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TermConflictException e) {
            return overtaken(viewer, id, form);
        }
    }

    @GetMapping("/terms/{id}")
    ModelAndView show(Viewer viewer, @PathVariable UUID id) {
        return existing(viewer, id, TermForm.of(terms.get(viewer, id)), HttpStatus.OK);
    }

    @PostMapping("/terms/{id}")
    ModelAndView change(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "save") String action,
            @ModelAttribute TermInput input) {
        TermForm form = new TermForm(id, version, input.draft(), Map.of());
        try {
            terms.change(viewer, id, version, form.draft(), action.equals("withdraw"));
            return seeOther("/admin/glossary?done=saved");
        } catch (TermRefusedException e) {
            return existing(viewer, id, form.with(e.flaws()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TermConflictException e) {
            return overtaken(viewer, id, form);
        }
    }

    /** Shows the words that were sent, and beside them what the term says now; sending again puts them in its place. */
    private ModelAndView overtaken(Viewer viewer, UUID id, TermForm sent) {
        int version = terms.get(viewer, id).version();
        return existing(viewer, id, new TermForm(id, version, sent.draft(), sent.flaws()), HttpStatus.CONFLICT);
    }

    private ModelAndView existing(Viewer viewer, UUID id, TermForm form, HttpStatus status) {
        return page(form, status)
                .addObject("saved", terms.get(viewer, id))
                .addObject("history", terms.history(viewer, id))
                .addObject("overtaken", status == HttpStatus.CONFLICT);
    }

    private ModelAndView page(TermForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("glossary/term");
        page.setStatus(status);
        return page.addObject("form", form)
                .addObject("kinds", TermKind.values())
                .addObject("all", statements.all());
    }

    static ModelAndView seeOther(String path) {
        RedirectView view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
