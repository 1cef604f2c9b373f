package org.jointstatement.export;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page in which formats statements come. */
@ControllerAdvice(annotations = Controller.class)
class FormatsAdvice {

    private static final List<Format> FORMATS = List.of(Format.values());

    @ModelAttribute("formats")
    List<Format> formats() {
        return FORMATS;
    }
}
