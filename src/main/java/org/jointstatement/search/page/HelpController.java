package org.jointstatement.search.page;

import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that explains the query language by examples. */
@Controller
@PublicPage
class HelpController {

    @GetMapping("/search/help")
    String help(Model model) {
        model.addAttribute("canonical", PublicUrl.of("/search/help"));
        model.addAttribute("groups", HelpGroup.shipped());
        return "search/help";
    }
}
