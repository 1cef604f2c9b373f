package org.jointstatement.commitment.corrections;

import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Statements;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking a correction back. */
@Controller
@RequestMapping("/corrections/{id:[0-9a-fA-F-]{36}}/withdraw")
class CorrectionWithdrawingController {

    private final Corrections corrections;
    private final Statements statements;

    CorrectionWithdrawingController(Corrections corrections, Statements statements) {
        this.corrections = corrections;
        this.statements = statements;
    }

    @GetMapping
    ModelAndView confirm(@PathVariable("id") UUID correction, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return CorrectingPages.signIn("/corrections/" + correction + "/withdraw");
        }
        Corrections.Entry entry = corrections.getToWithdraw(viewer, correction);
        int version = corrections.version(entry.correction().sentence());
        return page(entry, WithdrawalForm.of(version), Map.of());
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable("id") UUID correction,
            @RequestParam("id") UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        WithdrawalForm form = new WithdrawalForm(id, version, reason);
        try {
            Correction back = corrections.withdraw(viewer, correction, form);
            return CorrectingPages.redirect("/statements/" + back.sentence().slug() + "/clauses/" + back.ref());
        } catch (InvalidCorrectionException e) {
            ModelAndView page = page(corrections.getToWithdraw(viewer, correction), form, e.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        } catch (CorrectionConflictException e) {
            Corrections.Entry entry = corrections.getToWithdraw(viewer, correction);
            int now = corrections.version(entry.correction().sentence());
            return CorrectingPages.conflict(page(entry, new WithdrawalForm(UUID.randomUUID(), now, reason), Map.of()));
        }
    }

    private ModelAndView page(Corrections.Entry entry, WithdrawalForm form, Map<String, Problem> problems) {
        return new ModelAndView("commitment/withdraw")
                .addObject("entry", entry)
                .addObject(
                        "statement",
                        statements.get(entry.correction().sentence().slug()))
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
