package org.jointstatement.annotation.mentions;

import java.util.List;
import org.jointstatement.account.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the form of a note offers while someone types a name behind {@code @}. */
@RestController
class MentionController {

    private final Naming naming;

    MentionController(Naming naming) {
        this.naming = naming;
    }

    @GetMapping("/annotations/mentions")
    List<String> mentions(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "ONLY_ME") String audience,
            Viewer viewer) {
        return naming.offers(viewer, audience, q);
    }
}
