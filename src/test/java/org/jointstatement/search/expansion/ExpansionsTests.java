package org.jointstatement.search.expansion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.jointstatement.search.Asking;
import org.jointstatement.search.Gold;
import org.jointstatement.search.TestEngine;
import org.jointstatement.search.expansion.Expansion.Kind;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.query.QueryParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("engine")
class ExpansionsTests {

    @TempDir
    private static Path folder;

    private static SearchEngine engine;

    @BeforeAll
    static void index() {
        engine = TestEngine.open(folder);
        engine.rebuild(1, Gold.documents());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "ldc|ldc|least developed countries|ABBREVIATION",
                "least developed country|least developed country|LDCs|ABBREVIATION",
                "WHO|WHO|World Health Organization|ABBREVIATION",
                "healthcare|healthcare|health care|VARIANT",
                "health care|health care|healthcare|VARIANT",
                "health-care|health-care|healthcare|VARIANT",
                "center|center|centre|",
                "vacines|vacines|vaccines|SPELLING",
                "quarentine|quarentine|quarantine|SPELLING",
                "supply|supply|supplies|STEM",
                "vaccination|vaccination|vaccines|FAMILY",
                "investing|investing|investment|FAMILY",
                "vacine|vacine|vaccines|SPELLING",
                "assistence|assistence|assistance|SPELLING",
                "assistence|assistence||FAMILY",
                "suspending|suspending|suspension|FAMILY",
                "work|work|working|STEM",
                "units|units||STEM",
                "united|united||STEM",
                "trade|trade||STEM",
                "develop|develop||STEM",
                "\"healthcare workers\"|healthcare|health care|VARIANT",
                "\"vacines medicines\"~5|vacines|vaccines|SPELLING",
                "trade|trade||FAMILY",
                "digitisation|digitisation||",
                "shall|shall||",
                "must|must||",
                "vaccines|vaccines||SPELLING",
                "trade|trade||SPELLING",
                "Laos|Laos||SPELLING",
                "Thai|Thai||SPELLING",
                "Greek|Greek||SPELLING",
                "Bejing|Bejing||SPELLING"
            },
            delimiter = '|')
    void aWordIsSearchedAs(String typed, String word, String text, Kind kind) {
        List<Expansion> expansions = Asking.reading(engine, typed, Mode.SMART).expansions();

        if (text == null || kind == null) {
            assertThat(expansions).noneMatch(expansion -> expansion.kind() == (kind == null ? Kind.SPELLING : kind));
        } else {
            assertThat(expansions)
                    .filteredOn(expansion ->
                            expansion.kind() == kind && expansion.word().equals(word))
                    .extracting(Expansion::text)
                    .contains(text);
        }
    }

    @Test
    void eachExpansionCanBeTakenOff() {
        assertThat(found("LDC")).containsExactly(14, 15);
        assertThat(found("LDC", "abbreviation-ldc-least-developed-countries")).containsExactly(14);
        assertThat(found("healthcare", "variant-healthcare-health-care")).containsExactly(8);
        assertThat(found("vacines", "spelling-vacines-vaccines")).isEmpty();
        assertThat(found("supply chain")).containsExactly(9, 12);
        assertThat(found("supply chain", "stem-chain")).isEmpty();
    }

    @Test
    void whatAWordInAPhraseStandsForCanBeTakenOff() {
        assertThat(found("\"vacines medicines\"~9")).isNotEmpty();
        assertThat(found("\"vacines medicines\"~9", "spelling-vacines-vaccines"))
                .isEmpty();
    }

    @Test
    void anotherNameOfTheSameThingIsSaidAndCanBeTakenOff() {
        assertThat(found("coronavirus")).contains(2, 6, 13);
        assertThat(Asking.reading(engine, "coronavirus", Mode.SMART).expansions())
                .extracting(Expansion::text, Expansion::kind)
                .containsExactly(tuple("COVID-19", Kind.ABBREVIATION));
        assertThat(found("coronavirus", "abbreviation-coronavirus-covid-19")).isEmpty();
    }

    @Test
    void whatWasTakenOffIsStillSaid() {
        assertThat(Asking.reading(engine, "LDC", Mode.SMART, "abbreviation-ldc-least-developed-countries")
                        .expansions())
                .filteredOn(Expansion::isOff)
                .extracting(Expansion::text)
                .containsExactly("least developed countries");
    }

    @ParameterizedTest
    @CsvSource({"EXACT", "CHARACTERS"})
    void exactWordsStandForThemselves(Mode mode) {
        assertThat(Asking.reading(engine, "healthcare vacines LDC supply", mode).expansions())
                .isEmpty();
    }

    @Test
    void aBodyIsAskedForByAnyOfItsNames() {
        assertThat(Asking.reading(engine, "actor:\"World Health Organization\"", Mode.SMART)
                        .query())
                .isInstanceOfSatisfying(
                        Query.Field.class,
                        field -> assertThat(field.values()).contains("World Health Organization", "WHO"));
    }

    @Test
    void aQueryOfManyWordsIsReadInPart() {
        String typed = "supply ".repeat(QueryParser.WORDS);

        assertThat(Asking.reading(engine, typed, Mode.SMART).query()).isNotNull();
        assertThat(Asking.search(engine, typed, Mode.SMART).total()).isEqualTo(3);
    }

    private static List<Integer> found(String typed, String... without) {
        return Asking.paragraphs(Asking.search(engine, typed, Mode.SMART, without));
    }
}
