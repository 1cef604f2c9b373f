package org.jointstatement.glossary.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for the micro, small and medium enterprises (MSMEs) and | MSMEs | micro, small and medium enterprises",
                "Micro, Small and Medium-sized Enterprises (MSMEs) | MSMEs | Micro, Small and Medium-sized Enterprises",
                "with the World Health Organization (WHO) on | WHO | World Health Organization",
                "the African Continental Free Trade Area (AfCFTA) | AfCFTA | African Continental Free Trade Area",
                "by research and development (R&D) | R&D | research and development",
                "its Terms of Reference (TOR) | TOR | Terms of Reference",
                "a memorandum of understanding (MoU) | MoU | memorandum of understanding",
                "the European Tariff Board (“ETB”) | ETB | European Tariff Board",
                "the United Nations(UN) | UN | United Nations",
                "the European Tariff Board\u00A0(ETB) | ETB | European Tariff Board"
            })
    void wordsWhoseInitialsSpellTheBracketDefineIt(String text, String abbreviation, String words) {
        assertThat(Definitions.in(text)).containsExactly(new Definition(abbreviation, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "investment initiatives (II)",
                "the coronavirus disease (COVID-19)",
                "bridges and roads (see annex)",
                "We met. Europe trades boldly; the board (ETB)",
                "the European Tariff Bureau (WHO)",
                "(ETB)",
                "the European Tariff Board, (ETB)",
                "a bridge (B)",
                "european tariff board (etb)"
            })
    void anythingElseInBracketsDefinesNothing(String text) {
        assertThat(Definitions.in(text)).isEmpty();
    }

    @Test
    void theyComeInOrder() {
        assertThat(Definitions.in("The European Tariff Board (ETB) and the Bridge Fund (BF)."))
                .extracting(Definition::abbreviation)
                .containsExactly("ETB", "BF");
    }
}
