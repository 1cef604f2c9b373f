package org.jointstatement.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Makes a note's tree fit for a page: its headings stay below the page's, images become words, links are counted. */
final class Taming extends AbstractVisitor {

    private static final int PAGES_LOWEST_HEADING = 3;
    private static final int LOWEST_HEADING = 6;

    /** The levels, as written, of the headings that the place stands under. */
    private final Deque<Integer> under = new ArrayDeque<>();

    /** One long reference, used often, would otherwise grow a small source into a page of hundreds of megabytes. */
    private int lettersOfLinksLeft = Markdown.LONGEST;

    private Taming() {}

    static Node process(Node document) {
        document.accept(new Taming());
        return document;
    }

    @Override
    public void visit(Heading heading) {
        while (!under.isEmpty() && under.peek() >= heading.getLevel()) {
            under.pop();
        }
        under.push(heading.getLevel());
        heading.setLevel(Math.min(PAGES_LOWEST_HEADING + under.size(), LOWEST_HEADING));
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        unwrap(image);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        link.setTitle(null);
        lettersOfLinksLeft -= link.getDestination().length();
        if (lettersOfLinksLeft < 0) {
            unwrap(link);
        }
    }

    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
