package org.jointstatement.markup.tables;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Frames the tables of a note and takes out the cells that nobody wrote. */
public final class Tables extends AbstractVisitor {

    /** A wider one is read as words: a short row has all the columns of the head, so many of each make a huge page. */
    public static final int MOST_COLUMNS = 30;

    private static final int LONGEST_LABEL = 100;

    private Tables() {}

    /** Whether a line could make a table too wide, by the signs between its columns. */
    public static boolean areTooWide(String source) {
        int signs = 0;
        for (int i = 0; i < source.length(); i++) {
            char sign = source.charAt(i);
            signs = sign == '\n' || sign == '\r' ? 0 : signs + (sign == '|' ? 1 : 0);
            if (signs > MOST_COLUMNS + 1) {
                return true;
            }
        }
        return false;
    }

    /** Makes the tables of a tree fit for a page. */
    public static Node process(Node document) {
        document.accept(new Tables());
        return document;
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof TableBlock) {
            TableFrame frame = new TableFrame(Heading.of(block.getFirstChild()));
            block.insertBefore(frame);
            frame.appendChild(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow && !(node.getParent() instanceof TableHead)) {
            fill(node);
        } else {
            visitChildren(node);
        }
    }

    private static void fill(Node row) {
        int columns = 0;
        for (Node last = row.getLastChild(); last != null && last.getFirstChild() == null; last = row.getLastChild()) {
            last.unlink();
            columns++;
        }
        if (columns > 0) {
            row.appendChild(new Filling(columns));
        }
    }

    /** The words of a head, as far as a label goes. */
    private static final class Heading extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();

        static String of(Node head) {
            Heading heading = new Heading();
            for (Node cell = head.getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
                heading.add(cell);
            }
            return heading.words.toString();
        }

        private void add(Node cell) {
            if (words.length() < LONGEST_LABEL) {
                words.append(words.isEmpty() || cell.getFirstChild() == null ? "" : ", ");
                cell.accept(this);
            }
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }
    }
}
