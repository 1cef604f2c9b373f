package org.jointstatement.annotation;

import org.jointstatement.web.BadRequestException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Takes the fields of {@link Sent} as they are: none has parts that a request could name. */
@ControllerAdvice
class SentFields {

    private static final String[] PARTS = {"*[*", "*.*"};

    @InitBinder("sent")
    void takeWhole(WebDataBinder binder) {
        binder.setDisallowedFields(PARTS);
    }

    /** {@link BadRequestException} if a request named parts, where there are no words to show again. */
    static void require(BindingResult binding) {
        if (binding.hasErrors() || binding.getSuppressedFields().length > 0) {
            throw new BadRequestException("A field has what no page of the portal sends. Choose the place again.");
        }
    }
}
