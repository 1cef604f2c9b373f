package org.jointstatement.commitment;

import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.Csv;
import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The commitments of a statement as a page, as a sheet and as JSON, each with the same choices. */
@Controller
@PublicPage
class CommitmentController {

    private final Statements statements;
    private final Commitments commitments;
    private final Rules rules;

    CommitmentController(Statements statements, Commitments commitments, Rules rules) {
        this.statements = statements;
        this.commitments = commitments;
        this.rules = rules;
    }

    @GetMapping("/statements/{slug}/commitments")
    String page(@PathVariable String slug, @RequestParam MultiValueMap<String, String> query, Model model) {
        CommitmentSheet sheet = CommitmentSheet.of(statements.get(slug), commitments, query);
        model.addAttribute("statement", sheet.statement());
        model.addAttribute("canonical", PublicUrl.of("/statements/" + slug + "/commitments"));
        model.addAttribute("sheet", sheet);
        model.addAttribute("rows", sheet.rows());
        model.addAttribute("readable", Commitments.canRead(sheet.statement()));
        return "commitment/commitments";
    }

    @GetMapping("/statements/{slug}/summary")
    String summary(@PathVariable String slug, Model model) {
        Statement statement = statements.get(slug);
        model.addAttribute("statement", statement);
        model.addAttribute("canonical", PublicUrl.of("/statements/" + slug + "/summary"));
        model.addAttribute("minute", OneMinute.of(statement, commitments));
        model.addAttribute("readable", Commitments.canRead(statement));
        return "commitment/summary";
    }

    @GetMapping(path = "/statements/{slug}/commitments.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ClauseJson.Listed json(@PathVariable String slug, @RequestParam MultiValueMap<String, String> query) {
        return ClauseJson.Listed.of(CommitmentSheet.of(statements.get(slug), commitments, query), rules.version());
    }

    @GetMapping("/statements/{slug}/commitments.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, @RequestParam MultiValueMap<String, String> query) {
        CommitmentSheet sheet = CommitmentSheet.of(statements.get(slug), commitments, query);
        return Csv.file(slug + "-commitments.csv", CommitmentCsv.of(sheet.rows()));
    }
}
