package org.jointstatement.commitment.corrections;

/**
 * What is wrong with a field.
 *
 * @param key in messages.properties
 * @param argument what the message names, or nothing
 */
public record Problem(String key, String argument) {}
