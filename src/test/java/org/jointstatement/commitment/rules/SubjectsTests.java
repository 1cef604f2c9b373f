package org.jointstatement.commitment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointstatement.commitment.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the subject is decides what a modal means. */
class SubjectsTests {

    private static final ClauseReader READER = new ClauseReader(Rules.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velland will host the next summit. | PLEDGE 5",
                "Velland and Ostria reaffirmed their commitment to peace. | PLEDGE 4",
                "Velland must lift its ban on landings. | CALL 3",
                "Inflation will ease next year. | CONTEXT 0",
                "Prices will rise. | CONTEXT 0"
            })
    void aNameNobodyListedSpeaks(String sentence, String shade) {
        assertThat(shade(sentence)).isEqualTo(shade);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All parties to the conflict must comply. | CALL 3",
                "All parties must comply. | CALL 3",
                "The Parties must comply. | PLEDGE 3",
                "Exporting Parties shall comply. | PLEDGE 5",
                "Those who supply the weapons should stop. | CALL 3",
                "States that share a river will consult each other. | PLEDGE 4",
                "Many countries will need support. | CONTEXT 0",
                "Nothing in this decision shall alter their rights. | AFFIRM 2"
            })
    void othersAreToldFromThoseBound(String sentence, String shade) {
        assertThat(shade(sentence)).isEqualTo(shade);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our health experts will keep in touch. | PLEDGE 4",
                "Defence cooperation between the two countries will remain open to others. | PLEDGE 3",
                "A joint task force will be established. | PLEDGE 3",
                "Two delegations declared that they could not join. | CONTEXT 0"
            })
    void whatBelongsToTheSpeakersPledgesForThem(String sentence, String shade) {
        assertThat(shade(sentence)).isEqualTo(shade);
    }

    /** The donors are who is asked, though they are the only word in it that is listed. */
    @Test
    void aListedWordBehindTheVerbIsNoSubject() {
        assertThat(shade("Ostria asked donors to contribute.")).isEqualTo("CALL 3");
    }

    private static String shade(String sentence) {
        List<Clause> clauses = new Marked("", "1.1", sentence, List.of()).derived(READER);
        assertThat(clauses).hasSize(1);
        return clauses.get(0).type() + " " + clauses.get(0).strength();
    }
}
