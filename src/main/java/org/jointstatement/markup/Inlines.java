package org.jointstatement.markup;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Takes the words of a note's tree as they look; tags are words too. */
abstract class Inlines extends AbstractVisitor {

    private final Set<String> used = new HashSet<>();
    private final Runs runs;

    Inlines(Predicate<String> leads) {
        this.runs = new Runs(leads);
    }

    Runs runs() {
        return runs;
    }

    /** Whether a link that was come by has this destination. */
    boolean isUsed(String destination) {
        return used.contains(destination);
    }

    @Override
    public void visit(Text text) {
        runs.add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        runs.code(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        runs.add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        runs.add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        runs.add("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        runs.emphasis(1);
        visitChildren(emphasis);
        runs.emphasis(-1);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        runs.strong(1);
        visitChildren(strong);
        runs.strong(-1);
    }

    @Override
    public void visit(Link link) {
        link(link, link.getDestination(), link.getTitle());
    }

    @Override
    public void visit(Image image) {
        link(image, image.getDestination(), image.getTitle());
    }

    private void link(Node node, String destination, @Nullable String title) {
        used.add(destination);
        boolean leads = runs.begin(destination);
        visitChildren(node);
        if (leads) {
            runs.endLink();
        } else {
            runs.aside(destination);
        }
        runs.aside(title);
    }
}
