package org.jointstatement.annotation.notices;

/** Why somebody is told of a note; of several reasons at once the first is given. */
public enum NoticeKind {
    /** It names them. */
    MENTION,
    /** It answers a note of theirs, or goes on where they have written. */
    REPLY,
    /** It stands where they watch. */
    WATCH,
    /** Somebody said where a note of theirs stands. */
    STATUS,
    /** An editor hid a note of theirs. */
    HIDDEN,
    /** An editor shows a note of theirs again. */
    RESTORED;

    /** Whether it is about a note of the reader's own. */
    public boolean isOfOwn() {
        return this == STATUS || this == HIDDEN || this == RESTORED;
    }
}
