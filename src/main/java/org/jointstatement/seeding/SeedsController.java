package org.jointstatement.seeding;

import org.jointstatement.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SeedsController {

    private final Seeds seeds;

    SeedsController(Seeds seeds) {
        this.seeds = seeds;
    }

    @GetMapping("/admin/seeds")
    String seeds(Viewer viewer, Model model) {
        model.addAttribute("seeds", seeds.all(viewer));
        return "admin/seeds";
    }
}
