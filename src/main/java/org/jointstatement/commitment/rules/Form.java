package org.jointstatement.commitment.rules;

/** The shape of a verb as far as it tells who goes with whom: coordinated verbs share it. */
enum Form {
    /** Reaffirm: present of a plural subject, imperative, after a modal or "to". */
    BASE,
    /** Reaffirms. */
    SINGULAR,
    /** Reaffirmed. */
    PAST,
    /** Reaffirming. */
    PARTICIPLE,
    /** Will, shall, are: the first word of a group that is no full verb. */
    AUXILIARY
}
