package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointstatement.statement.Title;
import org.jointstatement.testing.PortTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortTest
class FirstStartTests {

    @Autowired
    private FirstVisitor visitor;

    @Test
    void theFirstTextsAreThereBeforeThePortalAnswers() {
        assertThat(visitor.found()).extracting(Title::slug).contains("belt-and-road-covid-19-2020");
    }
}
