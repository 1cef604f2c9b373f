package org.jointstatement.statement;

/** How a participant took part. */
public enum ParticipantRole {
    REPRESENTED,
    WRITTEN_STATEMENT,
    INVITED
}
