package org.jointstatement.annotation;

import java.util.Optional;
import org.jointstatement.markup.Difference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a conflict says besides the form: both texts, whom each is for, and what each changed. */
final class ConflictPages {

    private ConflictPages() {}

    /** The form with both texts in it if they can be put together, else with the second; for whom is settled either way. */
    static AnnotationForm form(AnnotationForm sent, AnnotationConflictException conflict, Optional<Writing> merged) {
        Annotation saved = conflict.current();
        Writing mine = sent.writing();
        Writing words = merged.orElseGet(() -> mine.readBy(Merge.readers(conflict.base(), saved.toWriting(), mine)));
        return AnnotationForm.toRevise(saved.id(), saved.version(), words).sat(sent.sitting());
    }

    static ModelAndView fill(ModelAndView page, Writing mine, AnnotationConflictException conflict, boolean merged) {
        Annotation saved = conflict.current();
        Writing base = conflict.base();
        page.addObject("saved", saved)
                .addObject("mine", mine)
                .addObject("merged", merged)
                .addObject("readers", readers(base, saved.toWriting(), mine))
                .addObject("base", base)
                .addObject("between", Difference.between(saved.body(), mine.body()));
        if (base != null) {
            page.addObject("theirChange", Difference.between(base.body(), saved.body()))
                    .addObject("myChange", Difference.between(base.body(), mine.body()));
        }
        return page;
    }

    /** Both put together; looked for once, because long texts take their time. */
    static Optional<Writing> merged(AnnotationConflictException conflict, Writing mine) {
        return Merge.of(conflict.base(), conflict.current().toWriting(), mine);
    }

    /** The message about whom the form is for now, if that is not whom its words were sent for or nobody agreed on it. */
    private static @Nullable String readers(@Nullable Writing base, Writing saved, Writing mine) {
        Readers theirs = Readers.of(saved);
        Readers own = Readers.of(mine);
        Readers former = base == null ? null : Readers.of(base);
        if (theirs.equals(own) || theirs.equals(former)) {
            return null;
        }
        return own.equals(former) ? "note.conflict.readers.saved" : "note.conflict.readers.safer";
    }
}
