package org.jointstatement.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFileTests {

    @Test
    void theShippedFileIsSound() {
        List<Term> terms = TermFile.shipped().terms();

        assertThat(terms).hasSizeGreaterThan(150);
        assertThat(terms)
                .allSatisfy(term -> assertThat(TermText.of(term).problems()).isEmpty());
        assertThat(terms).extracting(Term::key).contains("who", "2030-agenda", "ldcs");
    }

    @Test
    void aLineIsATerm() {
        Term term = only(
                "# a remark\n\nbody | ETB | European Tariff Board | a board | https://etb.example | Tariff Board; ETB-1");

        assertThat(term.key()).isEqualTo("etb");
        assertThat(term.kind()).isEqualTo(TermKind.BODY);
        assertThat(term.name()).isEqualTo("European Tariff Board");
        assertThat(term.what()).isEqualTo("a board");
        assertThat(term.url()).isEqualTo("https://etb.example");
        assertThat(term.forms()).containsExactly("ETB", "European Tariff Board", "Tariff Board", "ETB-1");
    }

    @Test
    void anAbbreviationIsUnderstoodInBothNumbers() {
        assertThat(only("abbreviation | LDCs | least developed countries | a group | |")
                        .forms())
                .contains("LDC", "LDCs");
        assertThat(only("abbreviation | MoU | memorandum of understanding | a paper | |")
                        .forms())
                .contains("MoUs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "body | ETB | Board! line 2: 3 fields instead of 6",
                "club | ETB | Board | a board | |! line 2: \"club\" is not abbreviation, body or instrument",
                "body | ETB | Board | | |! line 2: what: something has to stand here",
                "body | | Board | a board | |! line 2: label: something has to stand here",
                "body | who | Board | a board | |! line 2: label: a single word in small letters",
                "body | ETB | Board | a board | ftp://x |! line 2: url: this is no address",
                "body | ETB | Board | a board | | (ETB)! line 2: forms: it has to begin with a letter or a digit",
                "body | UN | Board | a board | |! line 2: \"key un\" stands on line 1",
                "body | ETB | United Nations | a board | |! line 2: \"United Nations\" stands on line 1"
            })
    void aLineThatCannotBeMeantIsRefusedWithItsPlace(String line, String reason) {
        String text = "body | UN | United Nations | an organisation | |\n" + line;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermFile("terms.txt", text).terms())
                .withMessageStartingWith("terms.txt, " + reason);
    }

    @Test
    void twoLinesThatNobodyCouldTellApartInAnAddressAreRefused() {
        String text = "body | U-N | Board | a board | |\nbody | U N | Bridge | a bridge | |";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermFile("terms.txt", text).terms())
                .withMessage("terms.txt, line 2: \"key u-n\" stands on line 1");
    }

    private static Term only(String text) {
        List<Term> terms = new TermFile("terms.txt", text).terms();
        assertThat(terms).hasSize(1);
        return terms.get(0);
    }
}
