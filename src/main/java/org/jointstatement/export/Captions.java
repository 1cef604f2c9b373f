package org.jointstatement.export;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says our own words in a file: in the language of its text, if the portal speaks that. A file is the same for
 * whoever opens its address.
 */
@Component
public class Captions {

    private final MessageSource messages;

    Captions(MessageSource messages) {
        this.messages = messages;
    }

    /** What the brackets mean. */
    public String inferred(Extract extract) {
        return messages.getMessage("export.inferred", null, extract.locale());
    }

    /** Which revision of the text this is. */
    public String revision(Extract extract) {
        return messages.getMessage(
                "export.revision", new Object[] {extract.statement().revision()}, extract.locale());
    }
}
