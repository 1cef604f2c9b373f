package org.jointstatement.commitment.rules;

import java.util.List;

/**
 * A pattern found in a line; all places are token numbers.
 *
 * @param verb where its verb stands, or its first word
 * @param verbEnd the place after the words that belong to the verb itself, before any gap
 * @param second a verb joined directly to the first ("encourage and support"), or -1
 * @param acting where the verb after a modal stands, or -1
 * @param addressee first and after last token, or none
 * @param triggers the tokens that the pattern names
 */
record Match(
        int start,
        int end,
        int verb,
        int verbEnd,
        Form form,
        int second,
        int acting,
        int[] addressee,
        List<Integer> triggers) {}
