package org.jointstatement.search.meaning;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether it may lead to passages that mean alike. */
@ControllerAdvice(annotations = Controller.class)
class MeaningAdvice {

    private final Related related;

    MeaningAdvice(Related related) {
        this.related = related;
    }

    @ModelAttribute("relatedByMeaning")
    boolean relatedByMeaning() {
        return related.isOn();
    }
}
