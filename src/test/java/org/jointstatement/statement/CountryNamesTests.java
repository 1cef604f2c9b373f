package org.jointstatement.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THE HELLENIC REPUBLIC | Hellenic Republic",
                "Republic of The Gambia | Republic of Gambia",
                "Netherlands (Kingdom of the) | Netherlands, Kingdom of",
                "Türkiye | Turkiye",
                "São Tomé and Príncipe | Sao Tome & Principe",
                "Cote d'Ivoire | Côte d’Ivoire",
                "Cote d´Ivoire | Côte d′Ivoire",
                "Lao People's Democratic Republic | Lao Peopleʼs Democratic Republic",
                "Guinea-Bissau | Guinea Bissau",
                "Guinea‑Bissau | Guinea – Bissau",
                "Serbia* | Serbia",
                "U.A.E. | U A E",
                "İran | iran"
            })
    void spellingsOfOneNameAreOne(String one, String other) {
        assertThat(CountryNames.fold(one)).isEqualTo(CountryNames.fold(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Guinea, Guinea-Bissau", "Niger, Nigeria", "Samoa, American Samoa", "Netherlands, Nether lands"})
    void namesOfTwoCountriesStayTwo(String one, String other) {
        assertThat(CountryNames.fold(one)).isNotEqualTo(CountryNames.fold(other));
    }

    @Test
    void noBreakSpacesAndSoftHyphensAreNotSeen() {
        assertThat(CountryNames.fold("the\u00a0Kyr\u00adgyz \u2009Republic\u200b"))
                .isEqualTo("kyrgyz republic");
    }

    @Test
    void aNameIsNotCutAtALeadingSyllable() {
        assertThat(CountryNames.fold("Theland")).isEqualTo("theland");
        assertThat(CountryNames.fold("Lathe Republic")).isEqualTo("lathe republic");
    }

    @Test
    void whatIsFoldedStaysAsItIs() {
        String folded = CountryNames.fold("the Côte & the “Republic”");

        assertThat(CountryNames.fold(folded)).isEqualTo(folded).isEqualTo("cote and republic");
    }

    @Test
    void aNameWithoutLettersIsNothing() {
        assertThat(CountryNames.fold(" *** ")).isEmpty();
        assertThat(CountryNames.fold("the")).isEmpty();
    }
}
