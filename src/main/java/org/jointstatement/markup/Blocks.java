package org.jointstatement.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jointstatement.markup.NoteBlock.Kind;
import org.jointstatement.markup.footnotes.Footnotes;

/** Cuts a note's tree into blocks; what a block cannot show is said in words. */
final class Blocks extends Inlines {

    private final List<NoteBlock> blocks = new ArrayList<>();
    private final List<LinkReferenceDefinition> defined = new ArrayList<>();
    private int depth;
    private int quotations;
    private String mark = "";

    private Blocks(Predicate<String> leads) {
        super(leads);
    }

    /** The blocks in order; definitions of links that nothing uses come last. */
    static List<NoteBlock> of(Node document, Predicate<String> leads) {
        Blocks visitor = new Blocks(leads);
        document.accept(visitor);
        visitor.defined.stream()
                .filter(definition -> !visitor.isUsed(definition.getDestination()))
                .forEach(visitor::define);
        return visitor.blocks;
    }

    private void define(LinkReferenceDefinition definition) {
        runs().add("[" + definition.getLabel() + "]: " + definition.getDestination());
        runs().aside(definition.getTitle());
        end(Kind.WORDS);
    }

    private void end(Kind kind) {
        Kind shown = kind == Kind.WORDS && quotations > 0 ? Kind.QUOTATION : kind;
        blocks.add(new NoteBlock(shown, depth, mark, runs().take()));
        mark = "";
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        defined.add(definition);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        end(Kind.WORDS);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        end(Kind.HEADING);
    }

    @Override
    public void visit(ThematicBreak line) {
        runs().add("* * *");
        end(Kind.WORDS);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        runs().add(code.getInfo() == null || code.getInfo().isEmpty() ? "" : code.getInfo() + "\n");
        runs().code(code.getLiteral().stripTrailing());
        end(Kind.CODE);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        runs().code(code.getLiteral().stripTrailing());
        end(Kind.CODE);
    }

    @Override
    public void visit(BlockQuote quotation) {
        quotations++;
        within(quotation, "");
        quotations--;
    }

    @Override
    public void visit(ListItem item) {
        within(item, item.getParent() instanceof OrderedList list ? number(list, item) + "." : "•");
    }

    @Override
    public void visit(CustomBlock block) {
        OptionalInt footnote = Footnotes.numberOf(block);
        if (footnote.isPresent()) {
            within(block, "[" + footnote.getAsInt() + "]");
        } else {
            visitChildren(block);
        }
    }

    /** A row of a table is a line, with a bar between its cells. */
    @Override
    public void visit(CustomNode node) {
        Footnotes.numberOf(node).ifPresent(number -> runs().add("[" + number + "]"));
        visitChildren(node);
        if (node instanceof TableCell && node.getNext() != null) {
            runs().add(" | ");
        } else if (node instanceof TableRow) {
            end(Kind.WORDS);
        }
    }

    /** An item may begin with a list, and so have two marks; one that is empty still has its own. */
    private void within(Node parent, String begins) {
        mark = mark.isEmpty() || begins.isEmpty() ? mark + begins : mark + " " + begins;
        depth++;
        visitChildren(parent);
        if (parent.getFirstChild() == null && !mark.isEmpty()) {
            end(Kind.WORDS);
        }
        depth--;
    }

    private static int number(OrderedList list, Node item) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number;
    }
}
