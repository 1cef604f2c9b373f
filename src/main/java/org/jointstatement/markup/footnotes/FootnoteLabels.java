package org.jointstatement.markup.footnotes;

import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Finds where the labels of footnotes stand in a source: those that are marks or begin a footnote, not those in code. */
public final class FootnoteLabels extends AbstractVisitor {

    private static final String BEGINNING = "[^";

    private final String source;
    private final TreeSet<Integer> places = new TreeSet<>();

    private FootnoteLabels(String source) {
        this.source = source;
    }

    /**
     * Puts a word before each label.
     *
     * @param document the tree of the source, with where its parts stand in that
     */
    public static String prefixed(String source, Node document, String word) {
        FootnoteLabels labels = new FootnoteLabels(source);
        document.accept(labels);
        StringBuilder text = new StringBuilder(source);
        labels.places.descendingIterator().forEachRemaining(place -> text.insert(place, word));
        return text.toString();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Footnote) {
            add(block);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteMark) {
            add(node);
        }
        visitChildren(node);
    }

    private void add(Node node) {
        int start = node.getSourceSpans().get(0).getInputIndex();
        places.add(source.indexOf(BEGINNING, start) + BEGINNING.length());
    }
}
