package org.jointstatement.annotation;

/** The annotation cannot be for these readers: a team that one is not in is one that does not exist. */
public class AudienceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    AudienceException() {
        this("note.audience.unknown", "no such team");
    }

    AudienceException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The message that says so. */
    String code() {
        return code;
    }
}
