package org.jointstatement.markup;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One layer while a text is rendered: the spans that cover the place, and the piece that is open. */
final class Strand {

    /** By beginning, the longer first: the last is the most particular. */
    static final Comparator<Span> ORDER = comparingInt(Span::start)
            .thenComparing(Span::end, reverseOrder())
            .thenComparing(Span::kind)
            .thenComparing(Span::ref, nullsFirst(naturalOrder()))
            .thenComparing(Span::label, nullsFirst(naturalOrder()));

    /** Pieces name no more than these, those that began last: a thousand notes on one word must not fill a page. */
    private static final int MOST_NAMED = 32;

    private final Layer layer;
    private final StringBuilder html;
    private final Set<String> ids;

    private final NavigableSet<Span> named = new TreeSet<>(ORDER);
    private final List<Span> begun = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int covering;
    private boolean passedAnEnd;
    private boolean openLink;

    /**
     * @param html what all layers write to
     * @param ids what all layers have written as an id
     */
    Strand(Layer layer, StringBuilder html, Set<String> ids) {
        this.layer = layer;
        this.html = html;
        this.ids = ids;
    }

    void begin(Span span) {
        covering++;
        passedAnEnd = true;
        if (span.ref() != null) {
            named.add(span);
        }
        if (span.ref() != null || span.label() != null) {
            begun.add(span);
        }
    }

    void end(Span span) {
        covering--;
        passedAnEnd = true;
        named.remove(span);
    }

    boolean changes() {
        return layer.usesSpan() ? passedAnEnd : (covering == 0) != open.isEmpty();
    }

    boolean isOpenLink() {
        return openLink;
    }

    void close() {
        while (!open.isEmpty()) {
            html.append("</").append(open.pop()).append('>');
        }
        openLink = false;
    }

    /** Opens a piece if any span covers the place. */
    void open(boolean inLink) {
        passedAnEnd = false;
        if (covering > 0) {
            List<String> fresh = freshIds();
            for (Element element : layer.elements()) {
                open(element, inLink, fresh.isEmpty() ? null : fresh.get(0));
            }
            begun.clear();
            // An element has one id: the others that begin here stand on anchors of their own.
            fresh.stream().skip(1).forEach(this::anchor);
        }
    }

    private List<String> freshIds() {
        return begun.stream()
                .map(layer::idOf)
                .filter(Objects::nonNull)
                .filter(ids::add)
                .toList();
    }

    private void open(Element element, boolean inLink, @Nullable String id) {
        boolean dead = element.isLink() && (inLink || value(Element.HREF, element) == null);
        String name = dead ? "span" : element.name();
        openLink |= element.isLink() && !dead;
        html.append('<').append(name);
        for (String attribute : element.attributes().keySet()) {
            boolean ofLink = attribute.equals(Element.HREF) || attribute.equals(Element.ROLE);
            if (!(dead && ofLink)) {
                attribute(attribute, attribute.equals(Element.ID) ? id : value(attribute, element));
            }
        }
        html.append('>');
        open.push(name);
    }

    private void attribute(String attribute, @Nullable String value) {
        if (value != null) {
            html.append(' ').append(attribute).append("=\"");
            Escape.append(html, value, 0, value.length());
            html.append('"');
        }
    }

    private void anchor(String id) {
        html.append("<span");
        attribute(Element.ID, id);
        html.append("></span>");
    }

    private @Nullable String value(String attribute, Element element) {
        String form = Objects.requireNonNull(element.attributes().get(attribute));
        if (!Element.usesSpan(form)) {
            return form;
        } else if (Element.isLabel(form)) {
            return labels();
        }
        List<String> refs = refs(Element.namesAll(attribute) ? MOST_NAMED : 1);
        return refs.isEmpty()
                ? null
                : refs.stream().map(ref -> Element.fill(attribute, form, ref)).collect(Collectors.joining(" "));
    }

    /** What is said of the spans that begin here. */
    private @Nullable String labels() {
        List<String> labels = begun.stream()
                .map(Span::label)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        return labels.isEmpty() ? null : String.join(", ", labels);
    }

    /** The refs of the spans that began last, the last first. */
    private List<String> refs(int most) {
        return named.descendingSet().stream()
                .limit(most)
                .map(Span::ref)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
