package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the renderer to its promises over texts and spans that nobody chose. */
class AnyLayeredTextTests {

    private static final List<Layer> LAYERS = List.of(
            Layer.of("sentence", Element.of("span").with("class", "sentence").with("id", "{ref}")),
            Layer.of(
                    "footnote",
                    Element.of("sup").with("class", "footnote"),
                    Element.link("#{ref}").with("id", "{ref}-ref")),
            Layer.of("term", Element.link("/glossary#{ref}").with("class", "term")),
            Layer.of(
                    "note",
                    Element.of("mark")
                            .with("class", "note")
                            .with("id", "n{ref}")
                            .with("data-ref", "{ref}")
                            .with("data-says", "{label}")),
            Layer.of(
                    "abbreviation",
                    Element.of("abbr").with("class", "abbreviation").with("title", "{ref}")),
            Layer.of("hit", Element.of("mark").with("class", "hit")));

    private static final List<String> SIGNS = List.of(
            "a",
            "b ",
            "<",
            ">",
            "&",
            "\"",
            "'",
            "]]>",
            "&amp;",
            "<b>",
            "\u00A0",
            "\n",
            "\r",
            "👍",
            "👩‍👩‍👧‍👦",
            "👋🏽",
            "🇬🇷",
            "e\u0301",
            "Z\u0351\u036B\u0343",
            "שלום",
            "مرحبا",
            "\u200F",
            "𠀀",
            "𪚥",
            "﷽",
            "\u200D");

    static List<Long> seeds() {
        return new Random(18_06_2020).longs(300).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextStaysAndEachSpanIsInsideElementsOfItsKind(long seed) {
        Random random = new Random(seed);
        String text = text(random, random.nextInt(60));
        List<Span> spans = spans(random, text, random.nextInt(40));

        ReadMarkup read = ReadMarkup.of(LayeredText.render(text, spans, LAYERS));

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.kindsByCodePoint()).isEqualTo(ReadMarkup.kindsOf(text, spans));
        assertThat(read.ids()).doesNotHaveDuplicates();
        assertThat(read.ids()).containsAll(idsOf(spans));
        assertThat(read.linksInLinks()).isZero();
        assertThat(read.depth()).isLessThanOrEqualTo(LAYERS.size() + 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anExcerptIsThatPartOfTheWhole(long seed) {
        Random random = new Random(seed);
        String text = text(random, 1 + random.nextInt(60));
        List<Span> spans = spans(random, text, random.nextInt(40));
        int length = text.codePointCount(0, text.length());
        int from = random.nextInt(length);
        int to = from + random.nextInt(length - from + 1);

        ReadMarkup read = ReadMarkup.of(LayeredText.excerpt(text, spans, LAYERS, from, to));

        assertThat(read.text())
                .isEqualTo(text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
        assertThat(read.kindsByCodePoint())
                .isEqualTo(ReadMarkup.kindsOf(text, spans).subList(from, to));
        assertThat(read.ids()).doesNotHaveDuplicates();
    }

    @Test
    void aMegabyteWithTenThousandSpansIsRendered() {
        Random random = new Random(5);
        String text = text(random, 400_000);
        List<Span> spans = spans(random, text, 10_000);

        ReadMarkup read = ReadMarkup.of(LayeredText.render(text, spans, LAYERS));

        assertThat(text).hasSizeGreaterThan(1_000_000);
        assertThat(read.text().equals(text)).as("the text stays").isTrue();
    }

    private static String text(Random random, int signs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < signs; i++) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }

    private static List<Span> spans(Random random, String text, int count) {
        int length = text.codePointCount(0, text.length());
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(length + 1);
            int end = start + random.nextInt(length - start + 1);
            String kind = LAYERS.get(random.nextInt(LAYERS.size())).kind();
            Span span = new Span(start, end, kind, random.nextInt(5) == 0 ? null : kind + random.nextInt(30));
            spans.add(random.nextBoolean() ? span : span.labelled("says " + i));
        }
        return spans;
    }

    private static List<String> idsOf(List<Span> spans) {
        return LAYERS.stream()
                .flatMap(layer -> spans.stream()
                        .filter(span -> span.kind().equals(layer.kind()) && !span.isEmpty())
                        .map(layer::idOf))
                .filter(id -> id != null)
                .toList();
    }
}
