package org.jointstatement.glossary.finding;

/** Follows words from last to first and knows when they have spelt all letters of an abbreviation. */
final class Initials {

    private final int[] letters;

    /** How many letters, counted from the last, the words so far may have spelt. */
    private boolean[] spelt;

    Initials(String letters) {
        this.letters = letters.codePoints().toArray();
        this.spelt = new boolean[this.letters.length + 1];
        this.spelt[0] = true;
    }

    /** Takes the next word before; true if it is the first of those that spell the abbreviation. */
    boolean complete(WordPart part) {
        boolean[] next = new boolean[spelt.length];
        for (int count = 0; count < letters.length; count++) {
            if (spelt[count]) {
                next[count] |= part.mayBeLeftOut(count == 0);
                next[count + 1] |= part.beginsWith(letters[letters.length - 1 - count]);
            }
        }
        boolean complete = next[letters.length] && part.beginsWord();
        next[letters.length] = false;
        spelt = next;
        return complete;
    }
}
