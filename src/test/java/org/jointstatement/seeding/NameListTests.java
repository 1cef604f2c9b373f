package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTests {

    /** Names are divided by bars here; the rest is what the list prints between them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya",
                "Kenya|, |Nepal",
                "Kenya| and |Nepal",
                "Kenya|, |Nepal| and |Chile",
                "Kenya|, |Nepal|, and |the Republic of Chile",
                "Kenya|, |Nepal|, as well as |the European Union",
                "Kenya|, |Bosnia and Herzegovina",
                "Kenya|, |Bosnia and Herzegovina| and |Trinidad and Tobago",
                "Saint Vincent and the Grenadines|, |São Tomé and Príncipe|, and |Antigua and Barbuda",
                "Kenya|, |Ruritania and Zubrowka|, |Nepal",
                "Kenya|, and |Ruritania and Zubrowka",
                "Iran, Islamic Republic of|, |Korea, Republic of| and |Nepal",
                "Moldova, Republic of|, |Congo, Democratic Republic of the",
                "Hong Kong, China|, |Nepal",
                "Kenya|; |Ruritania, the Grand Duchy|; and |Nepal",
                "the Republic of Trinidad and Tobago|, |Nepal"
            })
    void aListIsDividedIntoItsNames(String divided) {
        String list = divided.replace("|", "");
        List<String> names = List.of(divided.split("\\|(?:[,;] |,? and |; and |, as well as )\\|"));

        assertThat(NameList.of(list)).isEqualTo(Optional.of(names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kenya, and others", "several partners", "Kenya,, Nepal", "", "Kenya, among others"})
    void whatHoldsMoreThanNamesIsNoList(String list) {
        assertThat(NameList.of(list)).isEmpty();
    }
}
