package org.jointstatement.annotation;

/**
 * Why nobody but its author sees an annotation, whatever its audience.
 *
 * @param hidden whether an editor hid it; otherwise it waits for one to look at it
 * @param reason the editor's words; empty while it waits
 */
public record Withheld(boolean hidden, String reason) {}
