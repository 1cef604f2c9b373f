package org.jointstatement.commitment;

import java.util.Locale;

/** What a clause does, by its subject and finite verb. Those who speak are the subject unless it says otherwise. */
public enum ClauseType {
    /** Those who speak will do something themselves. */
    PLEDGE,
    /** They stand behind what others do or what is to be. */
    SUPPORT,
    /** They want others to act. */
    CALL,
    /** They invite others to act. */
    ENCOURAGE,
    /** They hold something together: agree, believe, reiterate that. */
    AFFIRM,
    /** They give weight to something. */
    EMPHASIZE,
    /** They grant something its place or merit. */
    RECOGNIZE,
    /** They take note. */
    NOTE,
    /** They are glad of something that is or was done. */
    WELCOME,
    /** They express a feeling: condolences, gratitude, concern. */
    EXPRESS,
    /** A preambular participle: recalling, noting, reaffirming. */
    RECALL,
    /** A statement of fact. */
    CONTEXT;

    /** Its name as a word: {@code pledge}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Strictly, commitments are pledges. */
    public boolean isStrictCommitment() {
        return this == PLEDGE;
    }

    /** Widely, commitments are pledges and what asks, invites or backs action. */
    public boolean isWideCommitment() {
        return ordinal() <= ENCOURAGE.ordinal();
    }
}
