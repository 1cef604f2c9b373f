package org.jointstatement.markup.tables;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what {@link Tables} puts around and into tables, and says how cells are aligned in the way of today. */
public final class TableRenderer implements NodeRenderer {

    private static final String ALIGN = "align";
    private static final Map<String, String> CLASSES =
            Map.of("left", "cell-start", "center", "cell-centre", "right", "cell-end");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    /** Makes one for a note. */
    public TableRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    /** Puts a class in the place of an attribute that HTML no longer has. */
    public static void align(Node node, String tag, Map<String, String> attributes) {
        String side = attributes.remove(ALIGN);
        if (side != null) {
            attributes.put("class", CLASSES.getOrDefault(side, ""));
        }
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableFrame.class, Filling.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TableFrame frame) {
            frame(frame);
        } else if (node instanceof Filling filling) {
            html.tag("td", Map.of("colspan", String.valueOf(filling.columns())));
            html.tag("/td");
        }
    }

    private void frame(TableFrame frame) {
        html.line();
        // Whoever has no pointer moves it by the keys of the arrows.
        Map<String, String> named = frame.label().isBlank() ? Map.of() : Map.of("aria-label", frame.label());
        Map<String, String> attributes =
                new TreeMap<>(Map.of("class", "table-scroll", "role", "group", "tabindex", "0"));
        attributes.putAll(named);
        html.tag("div", attributes);
        context.render(frame.getFirstChild());
        html.tag("/div");
        html.line();
    }
}
