package org.jointstatement.annotation.tags;

/**
 * Told inside the transaction that changes how a tag is written on notes.
 *
 * @param key of the tag, as it is now
 */
public record TagRelabelled(String key) {}
