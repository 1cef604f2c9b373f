package org.jointstatement.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects what a note's tree says in plain words: neither in code nor in links, and never across either. */
final class Prose extends AbstractVisitor {

    private final List<String> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    private Prose() {}

    static List<String> of(Node document) {
        Prose visitor = new Prose();
        document.accept(visitor);
        visitor.end();
        return visitor.runs;
    }

    @Override
    public void visit(Text text) {
        run.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        end();
    }

    @Override
    public void visit(Link link) {
        end();
    }

    @Override
    public void visit(HtmlInline html) {
        end();
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        end();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        end();
    }

    @Override
    public void visit(CustomNode node) {
        end();
        visitChildren(node);
        end();
    }

    @Override
    protected void visitChildren(Node parent) {
        if (parent instanceof Block) {
            end();
        }
        super.visitChildren(parent);
    }

    private void end() {
        if (!run.isEmpty()) {
            runs.add(run.toString());
            run.setLength(0);
        }
    }
}
