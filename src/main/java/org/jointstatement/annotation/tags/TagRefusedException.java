package org.jointstatement.annotation.tags;

/** A change of tags that cannot be made; carries the message that says why. */
public class TagRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    TagRefusedException(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
