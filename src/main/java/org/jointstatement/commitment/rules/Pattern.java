package org.jointstatement.commitment.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sequence of elements; adverbs may stand between any two, and a verb may be joined to the verb. */
record Pattern(String written, List<Element> elements) {

    @Nullable
    Match find(Line line, int at, Grammar grammar) {
        return new Attempt(this, line, grammar).run(at);
    }

    /** The words that it can begin with. */
    Set<String> firstWords() {
        Set<String> words = new HashSet<>();
        for (Element element : elements) {
            if (element instanceof Element.Verb verb) {
                words.addAll(verb.forms().keySet());
                return words;
            } else if (element instanceof Element.Choice choice) {
                words.addAll(choice.phrases().firstWords());
                if (!choice.optional()) {
                    return words;
                }
            } else {
                return Set.of();
            }
        }
        return words;
    }

    boolean hasVerb() {
        return elements.stream().anyMatch(Element.Verb.class::isInstance);
    }

    /** Gaps within gaps would cost more than a few steps each. */
    long gaps() {
        return elements.stream().filter(Element.Gap.class::isInstance).count();
    }
}
