package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayerTests {

    @ParameterizedTest
    @ValueSource(strings = {"script", "div", "SPAN", "img", "span onclick"})
    void anElementThatIsNotForTextIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of(name)).withMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource({
        "onclick, x",
        "style, x",
        "srcdoc, x",
        "data-, x",
        "DATA-REF, x",
        "class, a{ref}",
        "class, {label}",
        "id, fixed",
        "id, {ref}{label}",
        "title, a{label}"
    })
    void anAttributeThatIsNotForTextIsRefused(String attribute, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Element.of("span").with(attribute, value))
                .withMessageContaining(attribute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:{ref}", "{ref}", "https://example.org", "//{ref}", "/\\{ref}", "#{label}", ""})
    void aLinkThatMayLeaveTheSiteIsRefused(String href) {
        assertThatIllegalArgumentException().isThrownBy(() -> Element.link(href));
    }

    @Test
    void onlyALinkHasAnHref() {
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("span").with("href", "#{ref}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("a"));
    }

    @Test
    void aLayerHasElementsWithOneLinkAndOneIdAtMost() {
        Element id = Element.of("span").with("id", "{ref}");
        Element link = Element.link("#{ref}");

        assertThatIllegalArgumentException().isThrownBy(() -> Layer.of("note"));
        assertThatIllegalArgumentException().isThrownBy(() -> Layer.of("note", id, id));
        assertThatIllegalArgumentException().isThrownBy(() -> Layer.of("note", link, link));
        assertThat(Layer.of("note", link, id).usesSpan()).isTrue();
    }

    @Test
    void attributesStandInTheOrderOfTheirDeclaration() {
        Layer layer = Layer.of(
                "note",
                Element.of("mark")
                        .with("title", "{ref}")
                        .with("id", "n-{ref}")
                        .with("class", "c")
                        .with("data-ref", "{ref}"));

        assertThat(LayeredText.render("a", List.of(new Span(0, 1, "note", "7")), List.of(layer)))
                .hasToString("<mark title=\"7\" id=\"n-7\" class=\"c\" data-ref=\"7\">a</mark>");
    }

    @Test
    void anElementDoesNotChangeWithTheMapItWasMadeOf() {
        Map<String, String> attributes = new HashMap<>(Map.of("class", "a"));
        Element element = new Element("em", attributes);

        attributes.put("onclick", "x");

        assertThat(element.attributes()).containsOnlyKeys("class");
    }

    @Test
    void termsLeadToTheirPlacesOnAPageAndTheRestStays() {
        String text = "WHO met";
        List<Span> spans = List.of(
                new Span(0, 3, "body", "term-who"),
                new Span(0, 3, "abbr", "term-who").labelled("World Health Organization"),
                new Span(0, 7, "sentence", "s1"));

        assertThat(LayeredText.render(text, spans, Layer.standard("/glossary")).toString())
                .isEqualTo(
                        "<span id=\"s1\" class=\"sentence\"><a href=\"/glossary#term-who\" class=\"term term--body\">"
                                + "<span class=\"term term--abbr\"><abbr title=\"World Health Organization\">WHO</abbr></span></a>"
                                + " met</span>");
    }
}
