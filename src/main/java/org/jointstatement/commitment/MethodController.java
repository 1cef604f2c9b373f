package org.jointstatement.commitment;

import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The page that says how clauses are told, and how well; what it shows is read when someone first asks, not at the start. */
@Lazy
@Controller
@PublicPage
class MethodController {

    private final Rules rules;
    private final Measured measured;

    MethodController(Rules rules, JsonMapper json) {
        this.rules = rules;
        this.measured = Measured.shipped(json);
    }

    @GetMapping("/commitments/method")
    String method(Model model) {
        model.addAttribute("canonical", PublicUrl.of("/commitments/method"));
        model.addAttribute("version", rules.version());
        model.addAttribute("sources", rules.sources());
        model.addAttribute("groups", RuleGroup.of(rules.rules()));
        model.addAttribute("aside", rules.aside());
        model.addAttribute("measured", measured);
        return "commitment/method";
    }
}
