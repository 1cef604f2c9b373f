package org.jointstatement.glossary.finding;

/**
 * What a text itself says that an abbreviation means: "micro, small and medium enterprises (MSMEs)".
 *
 * @param abbreviation as printed in the brackets
 * @param words as printed before them
 */
public record Definition(String abbreviation, String words) {}
