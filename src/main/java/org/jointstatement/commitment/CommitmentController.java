package org.jointstatement.commitment;

import java.nio.charset.StandardCharsets;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The commitments of a statement as a page and as a sheet. */
@Controller
@PublicPage
class CommitmentController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Statements statements;
    private final Commitments commitments;

    CommitmentController(Statements statements, Commitments commitments) {
        this.statements = statements;
        this.commitments = commitments;
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

    @GetMapping("/statements/{slug}/commitments.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, @RequestParam MultiValueMap<String, String> query) {
        CommitmentSheet sheet = CommitmentSheet.of(statements.get(slug), commitments, query);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(slug + "-commitments.csv")
                                .build()
                                .toString())
                .body(CommitmentCsv.of(sheet.rows()).getBytes(StandardCharsets.UTF_8));
    }
}
