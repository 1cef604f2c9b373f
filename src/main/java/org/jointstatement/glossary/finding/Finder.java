package org.jointstatement.glossary.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds forms of terms in texts. Where several begin at one place the longest is taken, where two are equal the one that
 * was added first. What is found never overlaps. A text is walked once; each place costs no more than the longest form.
 */
public final class Finder<T> {

    /** What forms go on with from here, and those that end here. */
    private static final class Node<T> {
        private final Map<Integer, Node<T>> next = new HashMap<>();
        private final List<Form<T>> ends = new ArrayList<>();
    }

    private final Node<T> root = new Node<>();

    /** Adds a form, which begins with a letter or a digit. */
    public void add(String printed, T term) {
        Form<T> form = new Form<>(printed, new Folded(printed), term);
        if (!form.folded().isInWord(0)) {
            throw new IllegalArgumentException("\"" + printed + "\" does not begin with a letter or a digit");
        }
        Node<T> node = root;
        for (int i = 0; i < form.folded().length(); i++) {
            node = node.next.computeIfAbsent(form.folded().sign(i), sign -> new Node<>());
        }
        node.ends.add(form);
    }

    /** Everything that stands in a text, in order. */
    public List<Found<T>> find(String source) {
        Folded text = new Folded(source);
        Capitals capitals = new Capitals(text);
        List<Found<T>> candidates = new ArrayList<>();
        List<Form<T>> forms = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Form<T> form = text.isInWord(at) && !text.isInWord(at - 1) ? longest(text, at) : null;
            if (form != null) {
                int end = at + form.folded().length();
                candidates.add(new Found<>(text.start(at), text.endAfter(end - 1), form.printed(), form.term()));
                forms.add(form);
                capitals.addTerm(at, end);
                at = end;
            } else {
                at++;
            }
        }
        return sure(candidates, forms, capitals);
    }

    private static <T> List<Found<T>> sure(List<Found<T>> candidates, List<Form<T>> forms, Capitals capitals) {
        List<Found<T>> sure = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (!forms.get(i).mayBeAnyWordInCapitals() || !capitals.surround(i)) {
                sure.add(candidates.get(i));
            }
        }
        return sure;
    }

    private @Nullable Form<T> longest(Folded text, int start) {
        Form<T> longest = null;
        Node<T> node = root;
        for (int at = start; at < text.length(); at++) {
            node = node.next.get(text.sign(at));
            if (node == null) {
                break;
            }
            Form<T> ending = ending(node, text, start);
            longest = ending == null ? longest : ending;
        }
        return longest;
    }

    private static <T> @Nullable Form<T> ending(Node<T> node, Folded text, int start) {
        for (Form<T> form : node.ends) {
            if (form.standsIn(text, start)) {
                return form;
            }
        }
        return null;
    }
}
