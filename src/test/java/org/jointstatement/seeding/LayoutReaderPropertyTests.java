package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document; the documents are generated, the same ones in every run. */
class LayoutReaderPropertyTests {

    private static final List<String> WORDS = List.of(
            "we",
            "agree",
            "COVID-19,it",
            "“open",
            "roads”",
            "(all)",
            "e.g.",
            "No.",
            "5",
            "2030",
            "world’s",
            "e\u0301t\u00e9",
            "😀",
            "𠀀",
            "שלום",
            "مرحبا",
            "a;",
            "2nd",
            "U.N.",
            "x:",
            "1.5",
            "well-being",
            "…",
            "&",
            "<b>");
    private static final List<String> GAPS = List.of(" ", "  ", "\u00a0", "\u202f ", "\t", " \u2007", "\u3000");
    private static final List<String> BREAKS = List.of("\n", "\r\n", "\r");

    /** A document with what it must be read as. */
    private static final class Document {

        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<String> paragraphs = new ArrayList<>();
        private final List<String> headings = new ArrayList<>();

        Document(long seed) {
            random = new Random(seed);
            add("Joint" + gap() + "Statement on Roads", true);
            for (int section = 0; section < 1 + random.nextInt(4); section++) {
                if (section > 0) {
                    String heading = "Roads" + gap() + "Part" + "abcdefgh".charAt(section);
                    headings.add(heading);
                    add(heading, true);
                }
                for (int i = 0; i < 1 + random.nextInt(5); i++) {
                    addParagraph();
                }
            }
            if (random.nextBoolean()) {
                addParagraph("We" + gap() + "met*, all of us.");
                add("*" + gap() + "Online.", false);
            }
        }

        private void addParagraph() {
            StringBuilder sentences = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                sentences.append(i == 0 ? "" : gap()).append("We");
                random.ints(random.nextInt(8), 0, WORDS.size())
                        .forEach(word -> sentences.append(gap()).append(WORDS.get(word)));
                sentences.append(gap()).append("meet.");
            }
            addParagraph(sentences.toString());
        }

        private void addParagraph(String paragraph) {
            paragraphs.add(paragraph);
            add((random.nextInt(3) == 0 ? paragraphs.size() + "." + gap() : "") + paragraph, random.nextBoolean());
        }

        private void add(String line, boolean blankAfter) {
            text.append(random.nextInt(4) == 0 ? gap() : "").append(line);
            text.append(random.nextInt(4) == 0 ? gap() : "");
            String lineBreak = any(BREAKS);
            text.append(lineBreak).append(blankAfter ? lineBreak : "");
        }

        private String gap() {
            return any(GAPS);
        }

        private String any(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        byte[] bytes() {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    static Stream<Document> documents() {
        return Stream.iterate(1L, seed -> seed + 1).limit(500).map(Document::new);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void everyWordFindsItsPlaceOnce(Document document) {
        Statement statement = LayoutReader.read("roads.txt", document.bytes(), SeedMetadata.NONE);

        assertThat(statement.paragraphs())
                .extracting(Paragraph::text)
                .containsExactlyElementsOf(
                        document.paragraphs.stream().map(Line::fold).toList());
        assertThat(statement.sections().stream().skip(1))
                .extracting(section -> String.valueOf(section.heading()))
                .containsExactlyElementsOf(
                        document.headings.stream().map(Line::fold).toList());
        assertThat(Line.squeeze(placed(statement))).isEqualTo(Line.squeeze(document.text.toString()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void sentencesCoverTheirParagraphButForSpaces(Document document) {
        for (Paragraph paragraph : LayoutReader.read("roads.txt", document.bytes(), SeedMetadata.NONE)
                .paragraphs()) {
            List<String> sentences = new ArrayList<>();
            for (Sentence sentence : paragraph.sentences()) {
                sentences.add(paragraph.textOf(sentence));
                assertThat(paragraph.textOf(sentence)).isNotEmpty().isEqualTo(Line.fold(paragraph.textOf(sentence)));
            }
            assertThat(Line.squeeze(String.join("", sentences))).isEqualTo(Line.squeeze(paragraph.text()));
        }
    }

    /** Two megabytes: a reader that takes quadratic time would not come back. */
    @Test
    void aLongTextIsRead() {
        String paragraph = "We agree on roads, e.g. No. 5 of the U.N. and on bridges. "
                .repeat(20)
                .strip();
        StringBuilder text = new StringBuilder("Joint Statement on Roads\n\n");
        for (int number = 1; number <= 1700; number++) {
            text.append(number).append(". ").append(paragraph).append("\n\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(bytes).hasSizeGreaterThan(1_900_000);

        assertThat(LayoutReader.read("roads.txt", bytes, SeedMetadata.NONE).paragraphs())
                .hasSize(1700)
                .allSatisfy(each -> assertThat(each.sentences()).hasSize(20));
    }

    /** Lines as long as are allowed, of what makes careless patterns backtrack. */
    @Test
    void longHostileLinesAreRefusedOrReadAtOnce() {
        for (String part :
                List.of("(", "* ", "1.", "of the ", "the President of ", "A and ", "\u00a0", "18 June ", "“", "a. ")) {
            String hostile = part.repeat(SeedText.MAX_LINE / part.getBytes(StandardCharsets.UTF_8).length - 100);
            for (String start : List.of("We ", "The following participated: ", "We welcome the participation of ")) {
                byte[] bytes = ("Statement on Roads\n\n" + start + hostile + "ends.").getBytes(StandardCharsets.UTF_8);

                assertThat(isReadOrRefused(bytes)).isTrue();
            }
        }
    }

    private static boolean isReadOrRefused(byte[] bytes) {
        try {
            return !LayoutReader.read("roads.txt", bytes, SeedMetadata.NONE)
                    .sections()
                    .isEmpty();
        } catch (SeedException e) {
            return e.line() > 0;
        }
    }

    private static String placed(Statement statement) {
        StringBuilder placed = new StringBuilder(statement.title());
        statement.sections().forEach(section -> {
            placed.append(section.heading() == null ? "" : section.heading());
            section.paragraphs()
                    .forEach(each -> placed.append(each.printedNumber() == null ? "" : each.label() + ".")
                            .append(each.text()));
        });
        statement.footnotes().forEach(each -> placed.append(each.mark()).append(each.text()));
        return placed.toString();
    }
}
