package org.jointstatement.commitment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Confidence;
import org.jointstatement.commitment.Direction;
import org.jointstatement.commitment.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTests {

    private static final ClauseReader READER = new ClauseReader(Rules.shipped());

    @Test
    void theReviewedTextComesOutWhole() {
        for (Marked sentence : Marked.gold()) {
            List<Clause> clauses = sentence.derived(READER);
            assertThat(clauses).extracting(sentence::words).containsExactlyElementsOf(texts(sentence));
            assertThat(clauses)
                    .extracting(clause -> clause.type() + " " + clause.strength())
                    .containsExactlyElementsOf(sentence.clauses().stream()
                            .map(expected -> expected.type() + " " + expected.strength())
                            .toList());
        }
        assertThat(Marked.gold().stream()
                        .mapToInt(s -> s.derived(READER).size())
                        .sum())
                .isEqualTo(53);
    }

    private static List<String> texts(Marked sentence) {
        return sentence.clauses().stream().map(Marked.Expected::text).toList();
    }

    @Test
    void clausesOfOneSentenceAreLettered() {
        assertThat(gold("6.1")).extracting(Clause::ref).containsExactly("6.1a", "6.1b");
        assertThat(gold("6.2")).extracting(Clause::ref).containsExactly("6.2");
    }

    @Test
    void aVerbInARelativeClausePromisesNothing() {
        assertThat(gold("3.1")).extracting(Clause::type).containsExactly(ClauseType.CONTEXT);
    }

    @Test
    void toWelcomeSomebodyToDoSomethingInvites() {
        Clause invitation = gold("7.4").get(1);
        assertThat(invitation.type()).isEqualTo(ClauseType.ENCOURAGE);
        assertThat(invitation.strength()).isEqualTo(1);
        assertThat(invitation.addressee()).isEqualTo("relevant countries");
        assertThat(invitation.direction()).isEqualTo(Direction.OTHERS);
    }

    @Test
    void whatARelativeClauseIsLimitedToAsksNobody() {
        assertThat(gold("11.3").get(0).addressee()).isNull();
        assertThat(gold("11.3").get(0).type()).isEqualTo(ClauseType.ENCOURAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15.1 | G20
            14.6 | UN system
            3.2  | United Nations system
            11.2 | countries in need
            14.3 | certain countries
            14.1 |
            17.1 |
            """)
    void whoseDeedIsWelcomedOrSupportedIsTheAddressee(String ref, String addressee) {
        Clause clause = gold(ref).get(0);
        assertThat(clause.addressee()).isEqualTo(addressee);
        assertThat(clause.direction()).isEqualTo(Direction.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We commend the host country's offer to convene the next round. | host country
            We welcome the decision of the Republic of Malta to join.      | Republic of Malta
            We take note of the African Union's initiatives on water.      | African Union
            We recognize women's rights.                                   |
            We recognize the role of trade in development.                 |
            We welcome last year's decision on steel.                      |
            We welcome the countries that have joined.                     |
            We support the parties' right to withdraw.                     |
            """)
    void aPossessorWithoutADeedIsNoAddressee(String sentence, String addressee) {
        assertThat(new Marked("", "1.1", sentence, List.of())
                        .derived(READER)
                        .get(0)
                        .addressee())
                .isEqualTo(addressee);
    }

    @Test
    void aPluralPossessorIsAnAddresseeWithoutItsMark() {
        assertThat(gold("7.4").get(0).addressee()).isEqualTo("United Nations");
    }

    @Test
    void caveatsAreSpans() {
        assertThat(caveats("6.2", 0)).containsExactly("where necessary");
        assertThat(caveats("8.2", 0))
                .containsExactly(
                        "within available national capabilities",
                        "in line with respective national laws and regulations");
        assertThat(caveats("9.5", 0)).containsExactly("as soon as the situation permits");
        assertThat(caveats("11.2", 0)).containsExactly("voluntary", "at the earliest convenience");
        assertThat(caveats("16.1", 0)).containsExactly("in accordance with respective national development agenda");
    }

    @Test
    void theShippedTextHasNoOtherCaveats() {
        assertThat(Marked.gold().stream()
                        .filter(s -> s.derived(READER).stream()
                                .anyMatch(c -> !c.caveats().isEmpty()))
                        .map(Marked::ref))
                .containsExactly("6.2", "8.2", "9.5", "11.2", "16.1");
    }

    @Test
    void leadAndTriggersShowWhy() {
        Marked sentence = goldSentence("7.2");
        Clause clause = gold("7.2").get(0);
        assertThat(words(sentence, clause.lead())).isEqualTo("are committed to");
        assertThat(clause.triggers())
                .extracting(t -> words(sentence, t))
                .containsExactly("We", "are", "committed", "to");
        assertThat(clause.rule()).isEqualTo("pledge.committed");
    }

    @Test
    void joinedVerbsGiveASecondType() {
        assertThat(gold("14.2").get(0).secondType()).isEqualTo(ClauseType.SUPPORT);
        assertThat(gold("14.1").get(0).secondType()).isNull();
    }

    @Test
    void whatIsSaidAgainIsReiterated() {
        assertThat(gold("10.1").get(0).reiterated()).isTrue();
        assertThat(gold("14.1").get(0).reiterated()).isFalse();
    }

    @Test
    void aRuleThatReviewersDifferOnIsOfLowConfidence() {
        assertThat(gold("5.2").get(0).confidence()).isEqualTo(Confidence.LOW);
        assertThat(gold("18.1")).extracting(Clause::confidence).containsExactly(Confidence.HIGH, Confidence.MEDIUM);
    }

    @Test
    void offsetsCountCodePoints() {
        Marked sentence = new Marked(
                "",
                "1.1",
                "\uD83C\uDF0D We support \uD842\uDFB7 trade, and will cooperate where necessary.",
                List.of());
        List<Clause> clauses = sentence.derived(READER);
        assertThat(clauses).extracting(sentence::words).endsWith("will cooperate where necessary.");
        assertThat(words(sentence, clauses.get(1).caveats().get(0))).isEqualTo("where necessary");
    }

    @Test
    void aNegatedPledgeIsAPledgeAndNegatedSupportAPosition() {
        assertThat(types("We will not supply arms.")).containsExactly(ClauseType.PLEDGE);
        assertThat(types("We do not support unilateral measures.")).containsExactly(ClauseType.AFFIRM);
    }

    @Test
    void modalsShadeFromPledgeToFact() {
        assertThat(shade("The Parties shall cooperate.")).isEqualTo("PLEDGE 5");
        assertThat(shade("We will cooperate.")).isEqualTo("PLEDGE 4");
        assertThat(shade("We should cooperate.")).isEqualTo("PLEDGE 3");
        assertThat(shade("We intend to cooperate.")).isEqualTo("PLEDGE 3");
        assertThat(shade("Governments should cooperate.")).isEqualTo("CALL 3");
        assertThat(shade("Parties may cooperate.")).isEqualTo("AFFIRM 2");
        assertThat(shade("The crisis may deepen.")).isEqualTo("CONTEXT 0");
    }

    private static String shade(String sentence) {
        Clause clause =
                new Marked("", "1.1", sentence, List.of()).derived(READER).get(0);
        return clause.type() + " " + clause.strength();
    }

    @Test
    void aSecondOperativeVerbBeginsAClause() {
        assertThat(types("The Ministers urged restraint and decided to meet again."))
                .containsExactly(ClauseType.CALL, ClauseType.PLEDGE);
        assertThat(types("States are called upon to ratify the Protocol and encouraged to report."))
                .containsExactly(ClauseType.CALL, ClauseType.ENCOURAGE);
        assertThat(types("The Conference, recalling article 9, decides to establish a fund."))
                .containsExactly(ClauseType.RECALL, ClauseType.PLEDGE);
        assertThat(types("We note that growth has slowed and that prices will rise and will stay high."))
                .containsExactly(ClauseType.NOTE);
        assertThat(types("We call on all to ratify, implement and support the Convention."))
                .containsExactly(ClauseType.CALL);
    }

    @Test
    void whatOnlySomeSaidIsAFact() {
        assertThat(types("Some delegations supported the proposal.")).containsExactly(ClauseType.CONTEXT);
        assertThat(types("The delegations supported the proposal.")).containsExactly(ClauseType.SUPPORT);
    }

    @Test
    void anEmptySentenceIsAFact() {
        assertThat(types("* * *")).containsExactly(ClauseType.CONTEXT);
    }

    private static List<ClauseType> types(String sentence) {
        return new Marked("", "1.1", sentence, List.of())
                .derived(READER).stream().map(Clause::type).toList();
    }

    private static Marked goldSentence(String ref) {
        return Marked.gold().stream()
                .filter(s -> s.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static List<Clause> gold(String ref) {
        return goldSentence(ref).derived(READER);
    }

    private static List<String> caveats(String ref, int clause) {
        return gold(ref).get(clause).caveats().stream()
                .map(caveat -> words(goldSentence(ref), caveat))
                .toList();
    }

    private static String words(Marked sentence, Extent extent) {
        int[] points = sentence.sentence().codePoints().toArray();
        return new String(points, extent.start(), extent.end() - extent.start());
    }
}
