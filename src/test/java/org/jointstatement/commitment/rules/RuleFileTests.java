package org.jointstatement.commitment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.jointstatement.commitment.Clause;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleFileTests {

    private static final String ROW = "a.rule | PLEDGE 4 | self | will VERB | | ";

    private final Rules shipped = Rules.shipped();

    @TestFactory
    List<DynamicTest> everyRuleDecidesItsExample() {
        ClauseReader reader = new ClauseReader(shipped);
        return shipped.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    List<Clause> clauses = new Marked("", "1.1", rule.example(), List.of()).derived(reader);
                    assertThat(clauses).extracting(Clause::rule).containsExactly(rule.id());
                    assertThat(clauses).extracting(Clause::type).containsExactly(rule.type());
                }))
                .toList();
    }

    @Test
    void everyRuleNamesItsSourceAndEverySourceIsNamed() {
        assertThat(shipped.rules())
                .allSatisfy(rule -> assertThat(rule.sources()).isNotEmpty());
        assertThat(shipped.rules().stream()
                        .flatMap(rule -> rule.sources().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(shipped.sources().keySet());
    }

    @Test
    void theVersionIsThatOfTheText() {
        assertThat(file("").rules().version()).isEqualTo(file("").rules().version());
        assertThat(file("# a remark").rules().version())
                .isNotEqualTo(file("").rules().version());
    }

    @Test
    void aRowIsRefusedWithItsLineAndTheReason() {
        refused(ROW.replace("PLEDGE", "PROMISE"), "'PROMISE' is not one of");
        refused(ROW.replace("4", "6"), "a strength from 0 to 5");
        refused(ROW.replace("self", "them"), "'THEM' is not one of");
        refused(ROW.replace("a.rule", "A rule"), "is no id");
        refused(ROW.replace("will", "<unheard-of>"), "there is no set <unheard-of>");
        refused(ROW.replace("will", ".. will"), "must begin with a word");
        refused(ROW.replace("will", "will ... be ... or ..."), "more than 2 gaps");
        refused(ROW.replace("will", "will [ ..."), "without its other half");
        refused(ROW.replace("will", "wi#ll"), "is no word");
        refused(ROW.replace("will", "call~/on"), "mixes verbs and words");
        refused(ROW.replace("| | ", "| NOBODY | "), "there is no source NOBODY");
        refused(ROW.replace("4", "4 SOMETIMES"), "'SOMETIMES' is not known here");
        refused("a.rule | PLEDGE 4", "six cells are expected");
        refused(ROW + "\n" + ROW, "stands twice");
    }

    @Test
    void aSetThatTheEngineNeedsMayNotBeMissing() {
        assertThatThrownBy(() -> new RuleFile("some.txt", "[sets]\nwe = we").rules())
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("some.txt, line 1: the sets [")
                .hasMessageContaining("modals");
    }

    @Test
    void aLineThatBelongsToNothingIsRefused() {
        assertThatThrownBy(() -> new RuleFile("some.txt", "\nwe = we"))
                .hasMessage("some.txt, line 2: nothing that this line could belong to stands above it");
    }

    @Test
    void anExpertAddsAVerbWithoutCode() {
        Rules rules = file("[leads]\nnew.verb | CALL 3 | self | beseech~ [ ... ] TO | | ")
                .rules();
        Marked sentence = new Marked("", "1.1", "We beseech all parties to talk.", List.of());
        assertThat(sentence.derived(new ClauseReader(rules))).singleElement().satisfies(clause -> {
            assertThat(clause.rule()).isEqualTo("new.verb");
            assertThat(clause.addressee()).isEqualTo("all parties");
        });
    }

    private static void refused(String rows, String reason) {
        int line = 3 + (int) neededSets().lines().count() + (int) rows.lines().count() - 1;
        assertThatThrownBy(() -> file("[leads]\n" + rows).rules())
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("some.txt, line " + line + ": ")
                .hasMessageContaining(reason);
    }

    private static RuleFile file(String rest) {
        return new RuleFile("some.txt", "[sets]\n" + neededSets() + rest);
    }

    private static String neededSets() {
        return Grammar.NEEDED.stream()
                .sorted()
                .map(set -> set + " = " + (set.equals("we") ? "we" : set.equals("verbs") ? "talk" : "x" + set) + "\n")
                .collect(Collectors.joining());
    }
}
