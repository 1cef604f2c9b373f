package org.jointstatement.commitment.rules;

/** Who the subject of a clause is, as far as rules ask. */
enum Subject {
    /** Those who speak: we, the ministers, the Council. */
    SELF,
    /** A state by its name, or all sides: they may speak here or be spoken of. */
    EITHER,
    /** Nobody named, where a sentence begins with its verb as resolutions do. */
    ELIDED,
    /** It, where the speaker or a thing may be meant. */
    IT,
    /** What those who speak do: our measures. */
    OURS,
    /** A thing that was spoken of: such cooperation, the working group. */
    WORK,
    /** Those bound by the text though not its speakers: Member States, Parties. */
    MEMBERS,
    /** Others that can act: countries, the secretariat, all parties. */
    OTHERS,
    /** Anything else. */
    OTHER
}
