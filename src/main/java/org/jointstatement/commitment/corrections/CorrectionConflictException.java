package org.jointstatement.commitment.corrections;

/** The sentence has been corrected since the form was opened, or the form's id stands for another correction. */
public class CorrectionConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CorrectionConflictException(String what) {
        super(what + " has been corrected meanwhile");
    }
}
