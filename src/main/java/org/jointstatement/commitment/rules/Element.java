package org.jointstatement.commitment.rules;

import java.util.Map;

/** One step of a pattern. */
sealed interface Element {

    /** One of some words or phrases: {@code call}, {@code on/upon}, {@code <our>}, {@code the?}. */
    record Choice(Phrases phrases, boolean optional) implements Element {}

    /** Any form of a verb: {@code urge~}. */
    record Verb(Map<String, Form> forms) implements Element {}

    /** Words that no rule names: {@code ..} a few, {@code ...} many, {@code >>} all up to the next mark. */
    record Gap(int least, int most, boolean phrase, boolean tail) implements Element {}

    /** Any word that can be a verb after a modal: {@code VERB}. */
    record AnyVerb() implements Element {}

    /** "To" before a verb: {@code TO}. */
    record Infinitive() implements Element {}

    /** A year of this century: {@code YEAR}. */
    record Year() implements Element {}

    /** A figure: {@code NUMBER}. */
    record Number() implements Element {}

    /** Where the addressee begins and ends: square brackets. */
    record Bracket(boolean opening) implements Element {}
}
