package org.jointstatement.markup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An inline element with its attributes in order. In an attribute's value, {@code {ref}} stands for the span's ref; the
 * attribute is left out where a span has none. A value {@code {label}} is the labels of the spans that begin there, so
 * that what is said of a span is said once, however many pieces it is cut into.
 *
 * @param name one of {@code a abbr em mark span sup}
 * @param attributes any of {@code class href id role title data-*}; an {@code href} stays on this site
 */
public record Element(String name, Map<String, String> attributes) {

    static final String ID = "id";
    static final String HREF = "href";
    static final String ROLE = "role";

    private static final String REF = "{ref}";
    private static final String LABEL = "{label}";
    private static final String DATA = "data-";
    private static final Set<String> NAMES = Set.of("a", "abbr", "em", "mark", "span", "sup");
    private static final Pattern ATTRIBUTE = Pattern.compile("class|href|id|role|title|data-[a-z][a-z-]*");
    private static final Pattern LOCAL = Pattern.compile("#.*|/([^/\\\\].*)?");

    public Element {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("Not an element for text: " + name);
        }
        attributes.forEach(Element::check);
        if (name.equals("a") != attributes.containsKey(HREF)) {
            throw new IllegalArgumentException("A link, and nothing else, has an href: " + name + " " + attributes);
        }
    }

    private static void check(String attribute, String value) {
        boolean fits = switch (attribute) {
            case HREF -> LOCAL.matcher(value).matches() && !value.contains(LABEL);
            case ID -> value.contains(REF) && !value.contains(LABEL);
            case "class", ROLE -> !usesSpan(value);
            default -> ATTRIBUTE.matcher(attribute).matches() && (value.equals(LABEL) || !value.contains(LABEL));
        };
        if (!fits) {
            throw new IllegalArgumentException("Not an attribute for text: " + attribute + "=" + value);
        }
    }

    /** Makes an element of an inline name; links are made by {@link #link}. */
    public static Element of(String name) {
        return new Element(name, Map.of());
    }

    /** Makes a link within this site, such as {@code #{ref}}. */
    public static Element link(String href) {
        return new Element("a", Map.of(HREF, href));
    }

    /** This element with one more attribute. */
    public Element with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Element(name, more);
    }

    /** A link to a place on this page made one to the same place on another; anything else as it is. */
    Element leadingTo(String page) {
        return isLink() ? with(HREF, page + attributes.get(HREF)) : this;
    }

    boolean isLink() {
        return attributes.containsKey(HREF);
    }

    boolean usesSpan() {
        return attributes.values().stream().anyMatch(Element::usesSpan);
    }

    static boolean usesSpan(String value) {
        return value.contains(REF) || isLabel(value);
    }

    static boolean isLabel(String value) {
        return value.contains(LABEL);
    }

    /** Whether an attribute names every span of a piece; any other names one. */
    static boolean namesAll(String attribute) {
        return attribute.startsWith(DATA);
    }

    /** An attribute's value for a ref, not yet escaped. */
    static String fill(String attribute, String value, String ref) {
        boolean url = attribute.equals(HREF);
        return value.replace(
                REF, url ? URLEncoder.encode(ref, StandardCharsets.UTF_8).replace("+", "%20") : ref);
    }
}
