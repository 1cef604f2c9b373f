package org.jointstatement.annotation;

import java.util.function.Supplier;
import org.jointstatement.account.Viewer;
import org.jointstatement.markup.Markdown;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.ForbiddenException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page of the form, in all its states: whatever becomes of a request, the words that came with it are kept. */
@Component
class FormPages {

    private final Statements statements;

    FormPages(Statements statements) {
        this.statements = statements;
    }

    /** Shows the form with the text it is about. */
    ModelAndView page(AnnotationForm form, Address target) {
        return about("annotation/write", form, target);
    }

    /** Saves what was sent, or shows what it would look like, or says why it cannot be. */
    ModelAndView submit(
            Viewer viewer, AnnotationForm form, Address target, boolean preview, Supplier<Annotation> save) {
        if (!Annotations.mayWrite(viewer)) {
            throw new ForbiddenException("write annotations");
        }
        AnnotationForm checked = form.checked();
        if (checked.problem() != null) {
            return status(page(checked, target), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (preview) {
            return page(form, target).addObject("previewHtml", Markdown.render(form.body()));
        }
        try {
            return redirect(save.get().path());
        } catch (AnnotationConflictException e) {
            return conflict(form, e);
        } catch (AnnotationIdException e) {
            return renewed(form, target, "note.again");
        }
    }

    /** Shows the same words as a new annotation that is not saved yet, and why. */
    ModelAndView renewed(AnnotationForm form, Address target, String notice) {
        return status(page(form.renewed(target), target).addObject("notice", notice), HttpStatus.CONFLICT);
    }

    /** Answers a change with the page that shows it. */
    static ModelAndView redirect(String path) {
        RedirectView view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    /** Sends who is not signed in to do so and come back, whether or not there is anything to come back to. */
    static ModelAndView signIn(String path) {
        return redirect("/login?returnTo=" + path);
    }

    private ModelAndView conflict(AnnotationForm form, AnnotationConflictException conflict) {
        Annotation current = conflict.current();
        AnnotationForm mine = AnnotationForm.toRevise(current.id(), current.version(), form.body(), form.audience());
        return status(
                about("annotation/conflict", mine, current.target())
                        .addObject("saved", current)
                        .addObject("base", conflict.base()),
                HttpStatus.CONFLICT);
    }

    private ModelAndView about(String view, AnnotationForm form, Address target) {
        Statement statement = statements.getWithParagraph(target.slug(), target.paragraph());
        return new ModelAndView(view)
                .addObject("form", form)
                .addObject("statement", statement)
                .addObject(
                        "paragraph", statement.findParagraph(target.paragraph()).orElseThrow());
    }

    private static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
