package org.jointstatement.glossary;

import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The glossary of a statement as a page. */
@Controller
@PublicPage
class GlossaryController {

    private final Statements statements;
    private final Glossary glossary;

    GlossaryController(Statements statements, Glossary glossary) {
        this.statements = statements;
        this.glossary = glossary;
    }

    @GetMapping("/statements/{slug}/glossary")
    String page(@PathVariable String slug, Model model) {
        Statement statement = statements.get(slug);
        model.addAttribute("statement", statement);
        model.addAttribute("canonical", PublicUrl.of("/statements/" + slug + "/glossary"));
        StatementGlossary shown = glossary.of(statement);
        model.addAttribute("glossary", shown);
        model.addAttribute("shippedHere", shown.entries().stream().anyMatch(Entry::isExplainedByThePortal));
        model.addAttribute("kinds", TermKind.values());
        model.addAttribute("readable", Glossary.canRead(statement));
        return "glossary/glossary";
    }
}
