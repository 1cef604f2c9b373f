package org.jointstatement.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the spans of one kind become in HTML, declared once. The order of a list of layers is their nesting: the first
 * is outermost and is cut by its own kind only, each later one also by those before it.
 *
 * @param kind of the spans
 * @param elements from the outermost to the innermost; at most one is a link and one has an id
 */
public record Layer(String kind, List<Element> elements) {

    /** A sentence; its ref is its anchor. */
    public static final Layer SENTENCE =
            of("sentence", Element.of("span").with(Element.ID, "{ref}").with("class", "sentence"));

    /** A clause that is not its whole sentence; its ref is its anchor. */
    public static final Layer CLAUSE =
            of("clause", Element.of("span").with(Element.ID, "{ref}").with("class", "clause-span"));

    /** The mark of a footnote, as {@code footnote-1-ref}; its ref is the footnote's id, {@code footnote-1}. */
    public static final Layer FOOTNOTE = of(
            "footnote",
            Element.of("sup").with("class", "footnote-ref"),
            Element.link("#{ref}").with(Element.ID, "{ref}-ref").with(Element.ROLE, "doc-noteref"));

    /** What takes from a clause ("where necessary"). */
    public static final Layer CAVEAT =
            of("caveat", Element.of("span").with("class", "caveat").with("data-says", "{label}"));

    /** The words that a clause turns on; its ref says what the clause does: {@code pledge}. */
    public static final Layer LEAD = of(
            "lead",
            Element.of("span").with("class", "lead").with("data-type", "{ref}").with("data-says", "{label}"));

    /** A body that the glossary tells of; as for {@link #INSTRUMENT} and {@link #ABBR}, its ref is an anchor there. */
    public static final Layer BODY = term("body");

    /** What was agreed or adopted elsewhere, such as a treaty. */
    public static final Layer INSTRUMENT = term("instrument");

    /** An abbreviation; its label is what it stands for. */
    public static final Layer ABBR = term("abbr", Element.of("abbr").with("title", "{label}"));

    /** Words that a note is about; its ref is the note's id. Without one it is no link. */
    public static final Layer NOTE =
            of("note", Element.link("#note-{ref}").with("class", "noted").with("data-says", "{label}"));

    /** What stays on one line. */
    public static final Layer UNBROKEN = of("unbroken", Element.of("span").with("class", "unbroken"));

    /** Words that were searched for. */
    public static final Layer HIT = of("hit", Element.of("mark"));

    /** The layers that pages show, in their nesting: what may be cut only where its own kind ends stands first. */
    public static final List<Layer> STANDARD =
            List.of(SENTENCE, CLAUSE, CAVEAT, LEAD, INSTRUMENT, BODY, ABBR, FOOTNOTE, NOTE, UNBROKEN, HIT);

    public Layer {
        elements = List.copyOf(elements);
        long links = elements.stream().filter(Element::isLink).count();
        long ids = elements.stream()
                .filter(element -> element.attributes().containsKey(Element.ID))
                .count();
        if (elements.isEmpty() || links > 1 || ids > 1) {
            throw new IllegalArgumentException("A layer has elements, one link and one id at most: " + kind);
        }
    }

    /** Makes a layer of elements, the outermost first. */
    public static Layer of(String kind, Element... elements) {
        return new Layer(kind, List.of(elements));
    }

    /**
     * The layers that pages show, with terms that lead to their places on a page.
     *
     * @param glossary the path of that page
     */
    public static List<Layer> standard(String glossary) {
        return STANDARD.stream().map(layer -> layer.leadingTo(glossary)).toList();
    }

    private static Layer term(String kind, Element... within) {
        List<Element> elements = new ArrayList<>(List.of(Element.link("#{ref}").with("class", "term term--" + kind)));
        elements.addAll(List.of(within));
        return new Layer(kind, elements);
    }

    private Layer leadingTo(String page) {
        if (!List.of(BODY, INSTRUMENT, ABBR).contains(this)) {
            return this;
        }
        return new Layer(
                kind, elements.stream().map(element -> element.leadingTo(page)).toList());
    }

    boolean usesSpan() {
        return elements.stream().anyMatch(Element::usesSpan);
    }

    boolean isLink() {
        return elements.stream().anyMatch(Element::isLink);
    }

    /** The id of a span, if this layer gives ids and the span has a ref. */
    @Nullable
    String idOf(Span span) {
        String form = idForm();
        String ref = span.ref();
        if (form == null || ref == null) {
            return null;
        }
        String id = Element.fill(Element.ID, form, ref);
        if (id.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("No id has white space: " + span);
        }
        return id;
    }

    private @Nullable String idForm() {
        for (Element element : elements) {
            if (element.attributes().containsKey(Element.ID)) {
                return element.attributes().get(Element.ID);
            }
        }
        return null;
    }
}
