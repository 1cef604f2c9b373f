package org.jointstatement.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.anchoring.Passage;
import org.jointstatement.markup.Markdown;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.ForbiddenException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** The page of the form, in all its states: whatever becomes of a request, the words that came with it are kept. */
@Component
class FormPages {

    private final Statements statements;
    private final Annotations annotations;
    private final AnnotatedText annotated;
    private final Targets targets;
    private final NoteLimit limit;
    private final Drafts drafts;

    FormPages(
            Statements statements,
            Annotations annotations,
            AnnotatedText annotated,
            Targets targets,
            NoteLimit limit,
            Drafts drafts) {
        this.statements = statements;
        this.annotations = annotations;
        this.annotated = annotated;
        this.targets = targets;
        this.limit = limit;
        this.drafts = drafts;
    }

    /** Shows the form with the text it is about. */
    ModelAndView page(AnnotationForm form, Address target) {
        return page(form, target, List.of());
    }

    private ModelAndView page(AnnotationForm form, Address target, List<Passage> passages) {
        return about("annotation/write", form, target, passages);
    }

    /** Shows the form for a place that was chosen on the text; if there is no such place, says so. */
    ModelAndView chosen(AnnotationForm form, Address target) {
        List<Passage> passages = new ArrayList<>();
        AnnotationForm checked = withTarget(form, target, passages);
        boolean unquoted =
                checked.problems().isEmpty() && form.writing().place().quote().isBlank();
        return page(unquoted ? quoting(checked, target) : checked, target, passages);
    }

    /** The same with the words that stand at its place. */
    private AnnotationForm quoting(AnnotationForm form, Address target) {
        Place place = form.writing().place();
        Chosen chosen = targets.find(target, place);
        return chosen.whole()
                ? form
                : form.at(new Place(
                        place.on(),
                        place.start(),
                        place.end(),
                        chosen.selector().quote()));
    }

    /** Saves what was sent, or shows what it would look like, or says why it cannot be. */
    ModelAndView submit(
            Viewer viewer, AnnotationForm form, Address target, boolean preview, Supplier<Annotation> save) {
        if (!Annotations.mayWrite(viewer)) {
            throw new ForbiddenException("write annotations");
        }
        List<Passage> passages = new ArrayList<>();
        AnnotationForm checked = withTarget(form.checked(), target, passages);
        if (!checked.problems().isEmpty()) {
            return status(page(checked, target, passages), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (preview) {
            return page(form, target)
                    .addObject("focus", "preview")
                    .addObject("previewHtml", Markdown.render(form.writing().body(), "preview"));
        }
        long wait = limit.secondsToWait(viewer);
        if (wait > 0) {
            return later(page(form, target), wait);
        }
        try {
            Optional<Annotation> repeated = repeated(viewer, form, target);
            repeated.ifPresent(note -> say("noteRepeated"));
            Annotation saved = repeated.orElseGet(save);
            drafts.dropSaved(viewer, form.draft(), form.writing(), form.sitting());
            return redirect(annotated.pathTo(saved, viewer));
        } catch (TargetException e) {
            return status(page(form.with("target", e.key()), target, e.places()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AnnotationConflictException e) {
            return conflict(form, e);
        } catch (AudienceException e) {
            AnnotationForm unread = form.with("audience", e.code());
            return status(page(unread, target), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AnnotationIdException e) {
            return renewed(form, target, "note.again");
        }
    }

    private Optional<Annotation> repeated(Viewer viewer, AnnotationForm form, Address target) {
        return form.version() == null
                ? annotations.findRepeated(viewer, form.id(), target, form.writing(), form.parent())
                : Optional.empty();
    }

    /** Says what is wrong with the place, if anything is; if its words stand in several places, adds these. */
    private AnnotationForm withTarget(AnnotationForm form, Address target, List<Passage> passages) {
        if (!form.isOfTarget()) {
            return form;
        }
        try {
            targets.find(target, form.writing().place());
            return form.writing().place().isForged() ? form.with("target", "note.field.forged") : form;
        } catch (TargetException e) {
            passages.addAll(e.places());
            return form.with("target", e.key());
        }
    }

    /** Shows the same words as a new annotation that is not saved yet, and why. */
    ModelAndView renewed(AnnotationForm form, Address target, String notice) {
        ModelAndView page = page(form.renewed(target), target);
        return status(page.addObject("notice", notice).addObject("focus", "notice"), HttpStatus.CONFLICT);
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

    /** Shows what is saved and what is not, with both in the form if they can be put together. */
    ModelAndView conflict(AnnotationForm form, AnnotationConflictException conflict) {
        Optional<Writing> merged = ConflictPages.merged(conflict, form.writing());
        AnnotationForm again = ConflictPages.form(form, conflict, merged);
        ModelAndView page =
                about("annotation/conflict", again, conflict.current().target(), List.of());
        ConflictPages.fill(page, form.writing(), conflict, merged.isPresent()).addObject("focus", "notice");
        return status(page, HttpStatus.CONFLICT);
    }

    private ModelAndView about(String view, AnnotationForm form, Address target, List<Passage> passages) {
        Statement statement = statements.getWithParagraph(target.slug(), target.paragraph());
        Paragraph paragraph = statement.findParagraph(target.paragraph()).orElseThrow();
        return new ModelAndView(view)
                .addObject("form", form)
                .addObject("focus", form.problems().isEmpty() ? "body" : "problems")
                .addObject("refused", !form.problems().isEmpty())
                .addObject("statement", statement)
                .addObject("paragraph", paragraph)
                .addObject("targets", targets.choices(statement, paragraph, passages));
    }

    private static ModelAndView later(ModelAndView page, long seconds) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getResponse() != null) {
            request.getResponse().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        }
        return status(page.addObject("wait", seconds).addObject("focus", "notice"), HttpStatus.TOO_MANY_REQUESTS);
    }

    /** What the page that an answer leads to says once. */
    private static void say(String message) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            RequestContextUtils.getOutputFlashMap(request.getRequest()).put(message, true);
        }
    }

    private static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        page.addObject("refused", true);
        return page;
    }
}
