package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.ParticipantRole;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped text against its reviewed answer. */
class ShippedTextTests {

    private static final String NAME = "belt-and-road-covid-19-2020";

    private static Statement statement;
    private static List<Piece> pieces;
    private static JsonNode gold;

    @BeforeAll
    static void read() throws IOException {
        Path text = Path.of("seeds", NAME + ".txt");
        Path yaml = Path.of("seeds", NAME + ".yaml");
        SeedMetadata metadata = MetadataReader.read(yaml.toString(), Files.readAllBytes(yaml));
        statement = LayoutReader.read(text.getFileName().toString(), Files.readAllBytes(text), metadata);
        pieces = Layout.of("", SeedText.lines("", Files.readAllBytes(text)));
        try (var answer = ShippedTextTests.class.getResourceAsStream("/gold/" + NAME + ".json")) {
            gold = JsonMapper.shared().readTree(Objects.requireNonNull(answer));
        }
    }

    @Test
    void paragraphsAreThoseOfTheReviewedAnswer() {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (JsonNode paragraph : gold.get("paragraphs")) {
            expected.add(Map.of(
                    "number", paragraph.get("number").asInt(),
                    "printed", paragraph.get("explicitNumber").asInt(0),
                    "section", paragraph.get("section").asString(""),
                    "line", paragraph.get("sourceLine").asInt(),
                    "sentences", paragraph.get("sentences").asInt(),
                    "text", paragraph.get("text").asString()));
        }

        assertThat(statement.paragraphs()).extracting(ShippedTextTests::facts).containsExactlyElementsOf(expected);
    }

    private static Map<String, Object> facts(Paragraph paragraph) {
        Section section = statement.sectionOf(paragraph);
        return Map.of(
                "number", paragraph.number(),
                "printed", Objects.requireNonNullElse(paragraph.printedNumber(), 0),
                "section", Objects.requireNonNullElse(section.heading(), ""),
                "line", line(paragraph.number()),
                "sentences", paragraph.sentences().size(),
                "text", paragraph.text());
    }

    private static int line(int number) {
        return pieces.stream()
                .filter(piece -> piece.number() == number)
                .findFirst()
                .orElseThrow()
                .line();
    }

    @Test
    void sectionsHaveTheirSlugs() {
        assertThat(statement.sections())
                .extracting(Section::slug)
                .containsExactly(
                        "opening",
                        "towards-a-health-silk-road",
                        "boosting-connectivity",
                        "promoting-economic-recovery",
                        "deepening-practical-cooperation");
        assertThat(statement.sections().get(0).heading()).isNull();
    }

    @Test
    void clausesOfTheReviewedAnswerStandInsideOneSentence() {
        for (JsonNode clause : gold.get("clauses")) {
            String id = clause.get("id").asString();
            int dot = id.indexOf('.');
            Paragraph paragraph = statement
                    .findParagraph(Integer.parseInt(id.substring(0, dot)))
                    .orElseThrow();
            int sentence = Integer.parseInt(id.substring(dot + 1).replaceAll("\\D", ""));
            String text = clause.get("text").asString();
            String words = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;

            assertThat(paragraph.textOf(paragraph.sentences().get(sentence - 1)))
                    .as(id)
                    .contains(words);
        }
    }

    @Test
    void countriesAreThoseOfTheReviewedAnswer() {
        List<String> expected = new ArrayList<>();
        gold.get("countries")
                .forEach(country -> expected.add(country.get("asPrinted").asString() + " "
                        + country.get("role").asString()));

        assertThat(statement.participants().stream().filter(part -> part.role() != ParticipantRole.INVITED))
                .extracting(part -> part.name() + " " + part.role())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void twoHeadsOfOrganisationsAreInvited() {
        assertThat(statement.participants(ParticipantRole.INVITED))
                .containsExactly(
                        new Participant(
                                "World Health Organization", ParticipantRole.INVITED, "the Director-General", null),
                        new Participant(
                                "the United Nations Development Programme",
                                ParticipantRole.INVITED,
                                "the Administrator",
                                null));
    }

    @Test
    void titleDateAndThemeAreRead() {
        assertThat(statement.title())
                .isEqualTo("Joint Statement of the High-level Video Conference on Belt and Road International"
                        + " Cooperation: Combating COVID-19 with Solidarity");
        assertThat(statement.adopted()).isEqualTo(LocalDate.of(2020, 6, 18));
        assertThat(statement.theme())
                .isEqualTo("Belt and Road International Cooperation: Combating COVID-19 with Solidarity");
        assertThat(statement.slug()).isEqualTo(NAME);
        assertThat(statement.source().sha256()).isEqualTo(gold.get("sha256").asString());
    }

    @Test
    void theFootnoteBelongsToItsMark() {
        assertThat(statement.footnotes()).singleElement().satisfies(footnote -> {
            assertThat(footnote.mark()).isEqualTo("*");
            assertThat(footnote.text()).startsWith("The following countries").endsWith("written statement.");
            assertThat(footnote.paragraph()).isEqualTo(1);
            assertThat(statement.paragraphs().get(0).text().substring(0, footnote.end()))
                    .isEqualTo("We, the foreign and other ministers of the Belt and Road cooperation partners*");
            assertThat(footnote.end() - footnote.start()).isEqualTo(1);
        });
    }

    @Test
    void theTextAloneIsEnough() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds", NAME + ".txt"));

        Statement bare = LayoutReader.read(NAME + ".txt", bytes, SeedMetadata.NONE);

        assertThat(bare.sections()).isEqualTo(statement.sections());
        assertThat(bare.kind()).isEqualTo("Joint statement");
        assertThat(bare.shortTitle()).startsWith("High-level Video Conference on Belt and Road");
        assertThat(bare.language()).isEqualTo("en");
    }
}
