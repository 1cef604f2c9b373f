package org.jointstatement.glossary.finding;

/** A form of a term, as it is looked for. A small letter of it stands for its capital too; a capital for itself only. */
record Form<T>(String printed, Folded folded, T term) {

    /** Whether it stands there: not as a part of a word, and with capitals where it has them. */
    boolean standsIn(Folded text, int start) {
        int end = start + folded.length();
        if (text.isInWord(end) && text.isInWord(end - 1)) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (folded.isCapital(i) && !text.isCapital(start + i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is nothing but capitals, so that where all is in capitals it may be any word. */
    boolean mayBeAnyWordInCapitals() {
        for (int i = 0; i < folded.length(); i++) {
            if (!folded.isCapital(i)) {
                return false;
            }
        }
        return true;
    }
}
