package org.jointstatement.markup.footnotes;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes footnotes: links there and back under a name that is the note's own, or figures only if it has none. */
public final class FootnoteRenderer implements NodeRenderer {

    private static final Map<String, String> NONE = Map.of();

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    @Nullable
    private final String name;

    /** Makes one for a note whose ids begin with a name. */
    public FootnoteRenderer(HtmlNodeRendererContext context, @Nullable String name) {
        this.context = context;
        this.html = context.getWriter();
        this.name = name;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteMark.class, FootnoteReturn.class, FootnoteList.class, Footnote.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteMark mark) {
            mark(mark);
        } else if (node instanceof FootnoteReturn back) {
            back(back);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else {
            list(node);
        }
    }

    private void mark(FootnoteMark mark) {
        int number = mark.footnote().number();
        html.tag("sup");
        if (name != null && mark.isLeading()) {
            Map<String, String> link = Map.of("href", "#" + name + "-fn-" + number, "role", "doc-noteref");
            Map<String, String> id = mark.isFirst() ? Map.of("id", name + "-ref-" + number) : NONE;
            link(link, id, String.valueOf(number));
        } else {
            html.text(String.valueOf(number));
        }
        html.tag("/sup");
    }

    private void back(FootnoteReturn back) {
        if (name != null) {
            html.text(" ");
            link(Map.of("href", "#" + name + "-ref-" + back.number(), "role", "doc-backlink"), NONE, "↩");
        }
    }

    private void link(Map<String, String> link, Map<String, String> id, String words) {
        Map<String, String> attributes = new TreeMap<>(link);
        attributes.putAll(id);
        html.tag("a", attributes);
        html.text(words);
        html.tag("/a");
    }

    private void list(Node list) {
        html.line();
        html.tag("ol", Map.of("class", "footnotes"));
        children(list);
        html.tag("/ol");
        html.line();
    }

    private void footnote(Footnote footnote) {
        html.line();
        html.tag("li", name == null ? NONE : Map.of("id", name + "-fn-" + footnote.number()));
        children(footnote);
        html.tag("/li");
        html.line();
    }

    private void children(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            context.render(child);
            child = next;
        }
    }
}
