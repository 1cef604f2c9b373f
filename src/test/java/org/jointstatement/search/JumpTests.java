package org.jointstatement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.jointstatement.commitment.Clause;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JumpTests {

    private static final BiFunction<Statement, Paragraph, List<Clause>> NO_CLAUSES =
            (statement, paragraph) -> List.of();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                " 9 ",
                "para 9",
                "para. 9",
                "para9",
                "Paragraph 9",
                "paragraphs 9",
                "¶9",
                "¶ 9",
                "¶[9]",
                "[9]",
                "[ 9 ]",
                "§9",
                "#9",
                "no. 9",
                "para-9",
                "#para-9",
                "９",
                "٩",
                "[09]",
                "09",
                "(9)",
                "9.",
                "【9】",
                "paragraph\u00a09"
            })
    void aParagraphIsNamedInManyWays(String q) {
        assertThat(Jump.read(q)).contains(new Jump(9, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.2",
                "[9].2",
                "para 9.2",
                "9 s2",
                "para 9 s2",
                "para 9, s2",
                "clause 9.2",
                "para-9-s2",
                "#para-9-s2",
                "paragraph 9, sentence 2"
            })
    void soIsASentence(String q) {
        assertThat(Jump.read(q)).contains(new Jump(9, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.2b", "[9].2b", "para 9.2B", "clause 9.2b", "９.２b"})
    void soIsAClause(String q) {
        assertThat(Jump.read(q)).contains(new Jump(9, 2, "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nine",
                "0",
                "-9",
                "9 10",
                "9.0",
                "[9",
                "9]",
                "999999",
                "COVID-19",
                "9 roads",
                "s2",
                "9 \"s2\"",
                "not 9"
            })
    void wordsAreNoPlace(String q) {
        assertThat(Jump.read(q)).isEmpty();
    }

    @Test
    void aPlaceLeadsToEachStatementThatHasIt() {
        Statement one = Fixtures.statement("one");
        Statement shorter = Fixtures.shortened("shorter");

        assertThat(new Jump(3, 0).landings(List.of(one, shorter), NO_CLAUSES))
                .extracting(Jump.Landing::address)
                .containsExactly(Address.ofParagraph("one", 3));
        assertThat(new Jump(2, 2).landings(List.of(one, shorter), NO_CLAUSES))
                .extracting(Jump.Landing::path)
                .containsExactly(
                        "/statements/one/paragraphs/2#para-2-s2", "/statements/shorter/paragraphs/2#para-2-s2");
        assertThat(new Jump(2, 3).landings(List.of(one), NO_CLAUSES)).isEmpty();
    }
}
