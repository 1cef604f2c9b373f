package org.jointstatement.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One rendering of a layered text: walks the ends of the spans and cuts what has to be cut there. */
final class Loom {

    private final String text;
    private final List<Strand> strands = new ArrayList<>();
    private final Map<String, Strand> strandsByKind = new HashMap<>();
    private final StringBuilder html;

    /** Where the text has been written to, in UTF-16 units and in code points. */
    private int position;

    private int codePoint;

    Loom(String text, List<Layer> layers) {
        this.text = text;
        this.html = new StringBuilder(text.length() + 64);
        Set<String> ids = new HashSet<>();
        for (Layer layer : layers) {
            Strand strand = new Strand(layer, html, ids);
            strands.add(strand);
            if (strandsByKind.put(layer.kind(), strand) != null) {
                throw new IllegalArgumentException("Two layers of one kind: " + layer.kind());
            }
        }
    }

    String weave(List<Span> spans, int from, int to) {
        position = text.offsetByCodePoints(0, from);
        codePoint = from;
        for (Edge edge : edgesOf(spans)) {
            if (edge.at() > codePoint) {
                cut();
                writeUpTo(edge.at());
            }
            edge.pass();
        }
        cut();
        writeUpTo(to);
        return html.toString();
    }

    private List<Edge> edgesOf(List<Span> spans) {
        List<Edge> edges = new ArrayList<>(2 * spans.size());
        for (Span span : spans) {
            Strand strand = strandsByKind.get(span.kind());
            if (strand == null) {
                throw new IllegalArgumentException("No layer for " + span);
            }
            edges.add(new Edge(span.start(), true, span, strand));
            edges.add(new Edge(span.end(), false, span, strand));
        }
        edges.sort(Comparator.comparingInt(Edge::at).thenComparing(Edge::span, Strand.ORDER));
        return edges;
    }

    /** Closes and opens again from the outermost layer that changes; what lies outside it stays open. */
    private void cut() {
        int outermost = 0;
        while (outermost < strands.size() && !strands.get(outermost).changes()) {
            outermost++;
        }
        for (int i = strands.size() - 1; i >= outermost; i--) {
            strands.get(i).close();
        }
        boolean inLink = strands.subList(0, outermost).stream().anyMatch(Strand::isOpenLink);
        for (Strand strand : strands.subList(outermost, strands.size())) {
            strand.open(inLink);
            inLink |= strand.isOpenLink();
        }
    }

    private void writeUpTo(int end) {
        int next = text.offsetByCodePoints(position, end - codePoint);
        Escape.append(html, text, position, next);
        position = next;
        codePoint = end;
    }

    /** An end of a span. */
    private record Edge(int at, boolean begins, Span span, Strand strand) {

        void pass() {
            if (begins) {
                strand.begin(span);
            } else {
                strand.end(span);
            }
        }
    }
}
