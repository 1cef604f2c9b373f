package org.jointstatement.glossary;

/** What may be wrong with a field of a term. */
public enum Flaw {
    EMPTY("something has to stand here"),
    LONG("this is too long"),
    BEGINNING("it has to begin with a letter or a digit"),
    COMMON_WORD("a single word in small letters would be found where it means something else"),
    ADDRESS("this is no address that begins with https:// or http://"),
    MANY("these are too many forms"),
    TAKEN("another term has this form"),
    NOWHERE("there is no such statement"),
    FULL("there is no room for more terms");

    private final String reason;

    Flaw(String reason) {
        this.reason = reason;
    }

    /** The reason as logs give it; pages have words of their own. */
    String reason() {
        return reason;
    }
}
