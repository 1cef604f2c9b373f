package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One try of a pattern at one place; gaps are short or bounded, so that a try costs a bounded number of steps. */
final class Attempt {

    private final List<Element> elements;
    private final Line line;
    private final Grammar grammar;
    private final int[] starts;
    private final int[] ends;
    private Form form = Form.AUXILIARY;
    private int second = -1;

    Attempt(Pattern pattern, Line line, Grammar grammar) {
        this.elements = pattern.elements();
        this.line = line;
        this.grammar = grammar;
        this.starts = new int[elements.size()];
        this.ends = new int[elements.size()];
    }

    @Nullable
    Match run(int at) {
        int end = match(0, at);
        return end < 0 ? null : result(at, end);
    }

    private int match(int index, int at) {
        if (index == elements.size()) {
            return at;
        }
        Element element = elements.get(index);
        int from = from(element, index, at);
        if (element instanceof Element.Gap gap) {
            return overGap(gap, index, from);
        }
        int end = endOf(element, from);
        if (end < 0) {
            return isOptional(element) ? without(index, at) : -1;
        }
        int rest = with(index, from, end);
        return rest < 0 && isOptional(element) ? without(index, at) : rest;
    }

    private int from(Element element, int index, int at) {
        boolean there =
                element instanceof Element.Choice choice && choice.phrases().isAt(line, at);
        if (index == 0 || there || element instanceof Element.Gap) {
            return at;
        }
        boolean verb = element instanceof Element.AnyVerb || element instanceof Element.Infinitive;
        return verb ? grammar.afterInsertion(line, at) : grammar.afterAdverbs(line, at);
    }

    private int with(int index, int from, int end) {
        starts[index] = from;
        ends[index] = end;
        return match(index + 1, elements.get(index) instanceof Element.Verb ? afterJoinedVerb(end) : end);
    }

    private int without(int index, int at) {
        starts[index] = at;
        ends[index] = at;
        return match(index + 1, at);
    }

    private static boolean isOptional(Element element) {
        return element instanceof Element.Choice choice && choice.optional();
    }

    private int overGap(Element.Gap gap, int index, int at) {
        int end = at;
        while (gap.tail() && end - at < gap.most() && grammar.goesOn(line, end)) {
            end++;
        }
        starts[index] = at;
        for (int length = gap.tail() ? end - at : gap.least(); length <= gap.most(); length++) {
            ends[index] = at + length;
            int rest = length < gap.least() ? -1 : match(index + 1, at + length);
            if (rest >= 0 || gap.tail() || !grammar.mayBridge(line, at + length, gap.phrase())) {
                return rest;
            }
        }
        return -1;
    }

    private int endOf(Element element, int at) {
        Token token = line.at(at);
        if (element instanceof Element.Choice choice) {
            return choice.phrases().endAt(line, at);
        } else if (element instanceof Element.Verb verb) {
            form = verb.forms().getOrDefault(token.word(), Form.AUXILIARY);
            return form == Form.AUXILIARY ? -1 : at + 1;
        } else if (element instanceof Element.Bracket) {
            return at;
        }
        return isKind(element, at, token) ? at + 1 : -1;
    }

    private boolean isKind(Element element, int at, Token token) {
        if (element instanceof Element.Infinitive) {
            return grammar.isInfinitive(line, at);
        } else if (element instanceof Element.AnyVerb) {
            return grammar.mayBeVerb(token);
        }
        return element instanceof Element.Year ? token.isYear() : token.isNumber();
    }

    /** Skips "and support" after "encourage": the complement is shared. */
    private int afterJoinedVerb(int at) {
        int end = at;
        for (int next = grammar.joinedVerb(line, end, form); next >= 0; next = grammar.joinedVerb(line, end, form)) {
            second = second < 0 ? next : second;
            end = next + 1;
        }
        return end;
    }

    private Match result(int start, int end) {
        int verb = placeOf(Element.Verb.class);
        return new Match(
                start,
                end,
                verb < 0 ? start : verb,
                endOfVerb(end),
                form,
                second,
                placeOf(Element.AnyVerb.class),
                addressee(),
                triggers());
    }

    private int placeOf(Class<? extends Element> kind) {
        for (int i = 0; i < elements.size(); i++) {
            if (kind.isInstance(elements.get(i))) {
                return starts[i];
            }
        }
        return -1;
    }

    /** Where the addressee or a long gap begins, or the end. */
    private int endOfVerb(int end) {
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element instanceof Element.Bracket || element instanceof Element.Gap gap && !gap.phrase()) {
                return starts[i];
            }
        }
        return end;
    }

    private int[] addressee() {
        int[] addressee = {-1, -1};
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Bracket bracket) {
                addressee[bracket.opening() ? 0 : 1] = starts[i];
            }
        }
        return addressee;
    }

    private List<Integer> triggers() {
        List<Integer> triggers = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            for (int token = starts[i]; token < ends[i] && !(elements.get(i) instanceof Element.Gap); token++) {
                triggers.add(token);
            }
        }
        return triggers;
    }
}
