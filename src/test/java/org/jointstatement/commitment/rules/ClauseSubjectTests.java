package org.jointstatement.commitment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what a clause says, in the words of the text. */
class ClauseSubjectTests {

    private static final ClauseReader READER = new ClauseReader(Rules.shipped());

    @Test
    void everyPledgeOfTheReviewedTextSaysWhoPledges() {
        assertThat(Marked.gold().stream()
                        .flatMap(sentence -> sentence.derived(READER).stream())
                        .filter(clause -> clause.type() == ClauseType.PLEDGE)
                        .map(clause -> clause.ref() + " " + clause.subject()))
                .containsExactly(
                        "5.1b we",
                        "5.2 Such equal cooperation",
                        "6.1b We",
                        "7.2 We",
                        "8.2 We",
                        "9.5 We",
                        "13.1 Our measures",
                        "14.5 We",
                        "16.1 we",
                        "18.1a We",
                        "18.1b We",
                        "19.1 We");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "We will keep the bridge open.|We",
                "We, the ministers, will keep the bridge open.|We",
                "The Ministers will keep the bridge open.|The Ministers",
                "Our measures will be temporary.|Our measures",
                "We support the bridge and will keep it open.|We",
                "The bridge is old.|nobody",
                "Reaffirming the bridge.|nobody"
            })
    void theSubjectIsThatOfTheLastVerb(String sentence, String subject) {
        List<Clause> clauses = new Marked("", "1.1", sentence, List.of()).derived(READER);

        assertThat(clauses.get(clauses.size() - 1).subject()).isEqualTo(subject);
    }
}
