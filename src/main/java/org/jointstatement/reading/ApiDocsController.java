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

    private final ApiDocument document = ApiDocument.shipped();

    @GetMapping("/api/docs")
    String docs(Model model) {
        model.addAttribute("api", document);
        model.addAttribute("canonical", PublicUrl.of("/api/docs"));
        return "reading/api";
    }
}
