package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@x",
                "|x",
                "\t1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x",
                "\uFEFF=1",
                "\u200B\u3164 =1",
                "\u00A0\uFF1D1"
            })
    void whatASpreadsheetCouldReadAsAFormulaBeginsWithAnApostrophe(String cell) {
        assertThat(Csv.cell(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a=b", " a", "\u200B", "2 - 1", "\u2013 a"})
    void otherWordsAreLeftAsTheyAre(String cell) {
        assertThat(Csv.cell(cell)).isEqualTo(cell);
    }
}
