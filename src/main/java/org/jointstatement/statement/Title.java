package org.jointstatement.statement;

/**
 * What a list of statements to choose from says of one.
 *
 * @param language of the title
 */
public record Title(String slug, String shortTitle, String language) {}
