package org.jointstatement.glossary.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all workers who help",
                "Who helps?",
                "WHOLE",
                "AWHO",
                "WHO2",
                "ALL WORKERS WHO HELP US",
                "Thanks to ALL WORKERS WHO HELP.",
                "A WORKER WHO I KNOW",
                "THE WORKERS WHO."
            })
    void theOrganisationIsNeverThePronoun(String text) {
        assertThat(found(text, "WHO")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "including WHO, based",
                "WHO",
                "WHO helps.",
                "(WHO)",
                "the WHO’s advice",
                "the WHO-led effort",
                "UNDP, WHO and others",
                "Annex I WHO guidelines",
                "It is SO. WHO said it."
            })
    void theOrganisationIsFoundWhereItStands(String text) {
        assertThat(found(text, "WHO", "UNDP")).contains("WHO");
    }

    @ParameterizedTest
    @CsvSource({
        "of the LDCs and LLDCs, LDCs;LLDCs",
        "LLDC, ''",
        "the UN Charter and the UN, UN Charter;UN",
        "UN Charters, UN",
        "Agenda 2030, ''"
    })
    void theLongestWholeFormIsTaken(String text, String expected) {
        assertThat(String.join(";", found(text, "LDCs", "LDC", "LLDCs", "UN", "UN Charter", "2030 Agenda")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joint Communique of the Leaders' Roundtable",
                "Joint Communiqué of the Leaders’ Roundtable",
                "Joint Communique\u0301 of the Leaders‘ Roundtable",
                "Joint\u00A0Communique of\u202Fthe Leaders\u2019 Roundtable",
                "JOINT COMMUNIQUE OF THE LEADERS' ROUNDTABLE",
                "Joint Commu\u00ADnique of the  Leaders' Roundtable"
            })
    void whatPrintsAlikeIsTheSame(String text) {
        assertThat(found("The " + text + ".", "Joint Communique of the Leaders’ Roundtable"))
                .containsExactly(text);
    }

    @Test
    void hyphensAreEqualAndSmallLettersStandForCapitals() {
        assertThat(found("COVID‑19, COVID–19; Least Developed Countries", "COVID-19", "least developed countries"))
                .containsExactly("COVID‑19", "COVID–19", "Least Developed Countries");
        assertThat(found("the paris agreement", "Paris Agreement")).isEmpty();
    }

    @Test
    void offsetsCountCodePoints() {
        Finder<String> finder = finder("WHO");

        assertThat(finder.find("🌉𠀀 WHO")).containsExactly(new Found<>(3, 6, "WHO", "WHO"));
    }

    @Test
    void whatWasAddedFirstIsMeant() {
        Finder<String> finder = new Finder<>();
        finder.add("ETB", "first");
        finder.add("ETB", "second");

        assertThat(finder.find("the ETB")).extracting(Found::term).containsExactly("first");
    }

    @Test
    void aFormBeginsWithALetterOrADigit() {
        assertThatIllegalArgumentException().isThrownBy(() -> finder("(UN)"));
        assertThatIllegalArgumentException().isThrownBy(() -> finder(""));
        assertThatNoException().isThrownBy(() -> finder("2030 Agenda"));
    }

    private static List<String> found(String text, String... forms) {
        return finder(forms).find(text).stream()
                .map(found -> text.substring(
                        text.offsetByCodePoints(0, found.start()), text.offsetByCodePoints(0, found.end())))
                .toList();
    }

    private static Finder<String> finder(String... forms) {
        Finder<String> finder = new Finder<>();
        for (String form : forms) {
            finder.add(form, form);
        }
        return finder;
    }
}
