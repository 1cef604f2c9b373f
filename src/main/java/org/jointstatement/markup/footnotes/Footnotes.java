package org.jointstatement.markup.footnotes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Teaches a parser footnotes and puts them at the end, numbered in the order of their marks. Those without a mark
 * follow: no words of a note are lost.
 */
public final class Footnotes extends AbstractVisitor implements Parser.ParserExtension {

    /** A mark is short and its link long: a note of nothing but marks stays a small page, with figures for the rest. */
    private static final int MOST_LINKS = 200;

    private final List<Footnote> found = new ArrayList<>();
    private final List<Footnote> numbered = new ArrayList<>();
    private int links;
    private int linksAround;

    private Footnotes() {}

    /** What a builder of parsers takes in. */
    public static Parser.ParserExtension extension() {
        return new Footnotes();
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(FootnoteReader::start).linkProcessor(Footnotes::mark);
    }

    /** Moves the footnotes of a tree to its end. */
    public static Node process(Node document) {
        Footnotes footnotes = new Footnotes();
        document.accept(footnotes);
        footnotes.numberAll();
        if (!footnotes.numbered.isEmpty()) {
            Node list = new FootnoteList();
            footnotes.numbered.forEach(list::appendChild);
            footnotes.numbered.stream().filter(Footnote::isMarked).forEach(Footnotes::leadBack);
            document.appendChild(list);
        }
        return document;
    }

    /** The number of a footnote or of a mark of it; none if it is neither. */
    public static OptionalInt numberOf(Node node) {
        if (node instanceof FootnoteMark mark) {
            return OptionalInt.of(mark.footnote().number());
        }
        return node instanceof Footnote footnote ? OptionalInt.of(footnote.number()) : OptionalInt.empty();
    }

    /** Footnotes may have marks of others, so the list grows while it is gone through. */
    private void numberAll() {
        for (int i = 0; i < numbered.size(); i++) {
            visitChildren(numbered.get(i));
        }
        for (Footnote left : found) {
            if (!left.isNumbered()) {
                number(left);
                visitChildren(left);
            }
        }
    }

    private void number(Footnote footnote) {
        numbered.add(footnote);
        footnote.number(numbered.size());
    }

    private static void leadBack(Footnote footnote) {
        Node last = footnote.getLastChild();
        Node place = last instanceof Paragraph ? last : footnote;
        place.appendChild(new FootnoteReturn(footnote.number()));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Footnote footnote) {
            found.add(footnote);
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof FootnoteMark mark)) {
            visitChildren(node);
            return;
        }
        if (!mark.footnote().isNumbered()) {
            number(mark.footnote());
        }
        // A link in a link is none.
        if (linksAround == 0 && links < MOST_LINKS) {
            links++;
            mark.lead();
        }
    }

    @Override
    public void visit(Link link) {
        linksAround++;
        visitChildren(link);
        linksAround--;
    }

    /** A link written out, or one by a label that there is, stays a link. */
    private static LinkResult mark(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.text(scanner);
        if (link.destination() != null || !text.startsWith("^")) {
            return LinkResult.none();
        }
        String label = link.label();
        if (label != null && !label.isEmpty() && context.getDefinition(LinkReferenceDefinition.class, label) != null) {
            return LinkResult.none();
        }
        Footnote footnote = context.getDefinition(Footnote.class, text.substring(1));
        return footnote == null
                ? LinkResult.none()
                : LinkResult.replaceWith(new FootnoteMark(footnote), link.afterTextBracket());
    }
}
