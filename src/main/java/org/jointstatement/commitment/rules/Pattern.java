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

    /** Whether it is an auxiliary and a participle with room for a few words between them. */
    boolean isPassive() {
        return elements.size() > 2
                && elements.get(0) instanceof Element.Choice
                && elements.get(1) instanceof Element.Gap
                && elements.get(2) instanceof Element.Choice;
    }

    /** The same without the auxiliary. */
    Pattern participle() {
        return new Pattern(written, elements.subList(2, elements.size()));
    }

    /** Gaps within gaps would cost more than a few steps each. */
    long gaps() {
        return elements.stream().filter(Element.Gap.class::isInstance).count();
    }
}
