package org.jointstatement.reading;

import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows people what {@code /api/openapi.json} tells programs. */
@Controller
@PublicPage
class ApiDocsController {

    @GetMapping("/api/docs")
    String docs(Model model) {
        // Read when it is asked for, and the page is kept: no start waits for it.
        model.addAttribute("api", ApiDocument.shipped());
        model.addAttribute("canonical", PublicUrl.of("/api/docs"));
        return "reading/api";
    }
}
