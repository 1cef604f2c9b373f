package org.jointstatement.annotation;

/** A reply would be read by people who cannot read what its thread began with. */
public class WiderAudienceException extends AudienceException {

    private static final long serialVersionUID = 1L;

    WiderAudienceException() {
        super("note.audience.wider", "a reply cannot have more readers than its thread");
    }
}
