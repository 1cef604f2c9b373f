package org.jointstatement.glossary.editing;

import org.jointstatement.account.Viewer;
import org.jointstatement.glossary.Entry;
import org.jointstatement.glossary.Glossary;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leaves terms out of a statement's glossary and takes them in again. */
@Controller
@RequestMapping("/admin/glossary/statements/{slug}")
class ExclusionController {

    private final EditorTerms terms;
    private final Statements statements;
    private final Glossary glossary;

    ExclusionController(EditorTerms terms, Statements statements, Glossary glossary) {
        this.terms = terms;
        this.statements = statements;
        this.glossary = glossary;
    }

    /** A term that the glossary does not have is left out of it already. */
    @PostMapping("/exclude")
    ModelAndView exclude(Viewer viewer, @PathVariable String slug, @RequestParam String term) {
        EditorTerms.editor(viewer);
        Statement statement = statements.get(slug);
        glossary.of(statement).entries().stream()
                .map(Entry::term)
                .filter(shown -> shown.key().equals(term))
                .findFirst()
                .ifPresent(shown -> terms.exclude(viewer, slug, shown.key(), shown.label()));
        return TermsController.seeOther("/statements/" + slug + "/glossary");
    }

    @PostMapping("/include")
    ModelAndView include(Viewer viewer, @PathVariable String slug, @RequestParam String term) {
        terms.include(viewer, statements.get(slug).slug(), term);
        return TermsController.seeOther("/admin/glossary?done=saved");
    }
}
