package org.jointstatement.commitment.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Confidence;
import org.jointstatement.commitment.Direction;
import org.jointstatement.commitment.Extent;
import org.jointstatement.commitment.Reading;
import org.jointstatement.commitment.rules.ClauseReader;
import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.junit.jupiter.api.Test;

/** The sentence stands second in its paragraph, so that its offsets and the paragraph's differ. */
class SentenceReadingTests {

    private static final ClauseReader RULES = new ClauseReader(Rules.shipped());
    private static final String FIRST = "It is old 🌉. ";
    private static final String WORDS =
            "We support the bridge where possible, and will keep it open and promote the rail.";
    private static final int START = FIRST.codePointCount(0, FIRST.length());
    private static final Address ADDRESS = Address.ofParagraph("readings", 6).withSentence(2);

    private final List<Correction> rows = new ArrayList<>();
    private final List<KeptRefs> kept = new ArrayList<>();
    private String words = WORDS;
    private List<Clause> byRule = derived(WORDS);

    @Test
    void withoutCorrectionsTheRulesCount() {
        assertThat(refs()).containsExactly("6.2a", "6.2b", "6.2c");
        assertThat(reading().clauses()).isEqualTo(byRule).noneMatch(Clause::isCorrected);
    }

    @Test
    void aCorrectionCountsAndTheDerivedValueStaysBesideIt() {
        correct("6.2b", ClauseType.CALL, 3);

        Clause clause = clause("6.2b");
        assertThat(clause.type()).isEqualTo(ClauseType.CALL);
        assertThat(clause.rule()).isEqualTo(Reading.BY_PERSON);
        assertThat(clause.derived()).isEqualTo(byRule.get(1));
        assertThat(clause.lead().in(text())).isEqualTo("will keep");
        assertThat(clause("6.2a")).isEqualTo(byRule.get(0));
    }

    @Test
    void caveatsStandOnTheWordsOfTheParagraph() {
        correct("6.2a", ClauseType.PLEDGE, 4);

        assertThat(clause("6.2a").caveats())
                .extracting(caveat -> caveat.in(text()))
                .containsExactly("support");
    }

    @Test
    void theNewestCorrectionOfAClauseCounts() {
        correct("6.2b", ClauseType.CALL, 3);
        correct("6.2b", ClauseType.AFFIRM, 2);

        assertThat(clause("6.2b").type()).isEqualTo(ClauseType.AFFIRM);
        assertThat(states()).containsExactly(State.REPLACED, State.IN_FORCE);
    }

    @Test
    void whatIsTakenBackIsAsTheRulesHaveIt() {
        correct("6.2b", ClauseType.CALL, 3);
        takeBack(rows.get(0));

        assertThat(reading().clauses()).isEqualTo(byRule);
        assertThat(states()).containsExactly(State.WITHDRAWN, State.WITHDRAWN);
    }

    @Test
    void joinedClausesTakeTheFirstVerbAndAllCaveats() {
        split(new int[] {});

        Clause whole = reading().clauses().get(0);
        assertThat(reading().clauses()).hasSize(1);
        assertThat(whole.extent().in(text())).isEqualTo(WORDS);
        assertThat(whole.type()).isEqualTo(ClauseType.SUPPORT);
        assertThat(whole.caveats()).extracting(caveat -> caveat.in(text())).containsExactly("where possible");
        assertThat(whole.isCorrected()).isTrue();
    }

    @Test
    void aSplitTakenBackIsJoinedAgainUnderTheFormerRefs() {
        split(new int[] {});
        String joined = refs().get(0);
        takeBack(rows.get(0));

        assertThat(joined).isIn("6.2a", "6.2b");
        assertThat(refs()).containsExactly("6.2a", "6.2b", "6.2c");
        assertThat(reading().clauses()).noneMatch(Clause::isCorrected);
    }

    @Test
    void aNewPartTakesALetterThatNobodyHadAndTheOthersKeepTheirs() {
        split(place("will keep"), place("open"), place("promote"));

        assertThat(reading().clauses())
                .extracting(clause -> clause.ref() + " " + clause.extent().in(text()))
                .containsExactly(
                        "6.2a We support the bridge where possible",
                        "6.2b will keep it",
                        "6.2d open",
                        "6.2c promote the rail.");
        assertThat(clause("6.2b").type()).isEqualTo(ClauseType.PLEDGE);
        assertThat(clause("6.2a").isCorrected()).isFalse();
        assertThat(clause("6.2d").derived()).isEqualTo(byRule.get(1));
    }

    @Test
    void aCorrectionOfWordsThatAreNoClauseAnyMoreNeedsALook() {
        correct("6.2b", ClauseType.CALL, 3);
        split(new int[] {});

        assertThat(states()).containsExactly(State.NEEDS_LOOK, State.IN_FORCE);
        assertThat(reading().clauses()).extracting(Clause::type).containsExactly(ClauseType.SUPPORT);

        takeBack(rows.get(1));
        assertThat(clause("6.2b").type()).isEqualTo(ClauseType.CALL);
    }

    @Test
    void otherRulesChangeNeitherACorrectedClauseNorItsSplitNorItsRef() {
        correct("6.2b", ClauseType.CALL, 3);
        byRule = List.of(Pieces.at(byRule.get(0), "6.2", new Extent(START, START + WORDS.length())));

        assertThat(refs()).containsExactly("6.2a", "6.2b", "6.2c");
        assertThat(clause("6.2b").type()).isEqualTo(ClauseType.CALL);
        assertThat(clause("6.2b").derived()).extracting(Clause::type).isEqualTo(ClauseType.SUPPORT);
        assertThat(states()).containsExactly(State.IN_FORCE);

        takeBack(rows.get(0));
        assertThat(reading().clauses()).hasSize(1);
    }

    @Test
    void aSplitSurvivesOtherRules() {
        split(place("promote"));
        List<String> former = refs();
        byRule = List.of(Pieces.at(byRule.get(0), "6.2", new Extent(START, START + WORDS.length())));

        assertThat(refs()).isEqualTo(former).hasSize(2);
    }

    @Test
    void otherWordsOfTheSentenceAreNotCorrectedSilently() {
        correct("6.2b", ClauseType.CALL, 3);
        words = WORDS.replace("open", "shut");
        byRule = derived(words);

        assertThat(reading().clauses()).isEqualTo(byRule);
        assertThat(states()).containsExactly(State.NEEDS_LOOK);

        words = WORDS;
        byRule = derived(words);
        assertThat(states()).containsExactly(State.IN_FORCE);
    }

    private void correct(String ref, ClauseType type, int strength) {
        SentenceReading now = reading();
        Reading person = new Reading(
                type,
                null,
                strength,
                Direction.usual(type, strength),
                null,
                ref.equals("6.2a") ? List.of(new Extent(START + 3, START + 10)) : List.of(),
                Reading.BY_PERSON,
                Confidence.HIGH);
        rows.add(row(Kind.CLAUSE, ref, now).saying(person, clause(ref).reading(), START));
    }

    private void split(int... begins) {
        SentenceReading now = reading();
        TreeSet<Integer> places = new TreeSet<>();
        IntStream.of(begins).forEach(places::add);
        List<Extent> pieces = RULES.cut(paragraph(words), sentence(), places);
        rows.add(row(Kind.SPLIT, "6.2", now).splitting(now.partsOf(pieces)));
    }

    @Test
    void otherRulesFindTheRefsThatWereKept() {
        kept.add(new KeptRefs(WORDS, List.of(part("6.2a", 0), part("6.2c", 1), part("6.2b", 2)), Instant.EPOCH));

        assertThat(refs()).containsExactly("6.2a", "6.2c", "6.2b");
    }

    @Test
    void aSentenceThatOtherRulesSplitKeepsItsRefForMostOfIt() {
        Part whole = new Part("6.2", new Extent(0, WORDS.length()));
        kept.add(new KeptRefs(WORDS, List.of(whole), Instant.EPOCH));

        assertThat(refs()).hasSize(3).contains("6.2").doesNotContain("6.2a");
    }

    @Test
    void theLatestThatWasKeptOrCorrectedCounts() {
        correct("6.2b", ClauseType.CALL, 3);
        kept.add(new KeptRefs(WORDS, List.of(part("6.2d", 1)), Instant.EPOCH));
        assertThat(refs()).containsExactly("6.2a", "6.2b", "6.2c");

        kept.add(new KeptRefs("Other words.", List.of(part("6.2e", 0)), Instant.EPOCH));
        assertThat(refs()).doesNotContain("6.2e");
    }

    private Part part(String ref, int index) {
        return new Part(ref, byRule.get(index).extent().shifted(-START));
    }

    private void takeBack(Correction correction) {
        rows.add(correction.takenBack(
                UUID.randomUUID(), rows.size() + 1, "Wrong.", correction.author(), correction.made()));
    }

    private Correction row(Kind kind, String ref, SentenceReading now) {
        return new Correction(
                UUID.randomUUID(),
                ADDRESS,
                rows.size() + 1,
                kind,
                ref,
                false,
                "Because.",
                new UUID(0, 1),
                OffsetDateTime.of(2026, 5, 1, 12, 0, 0, 0, ZoneOffset.UTC),
                1,
                words,
                "rules",
                now.parts(),
                now.unsplit(),
                null,
                null);
    }

    private SentenceReading reading() {
        Paragraph paragraph = paragraph(words);
        return new SentenceReading(
                extent -> RULES.read(paragraph, sentence(), extent), paragraph, sentence(), byRule, rows, kept);
    }

    private List<State> states() {
        return rows.stream().map(row -> State.of(row, rows, reading())).toList();
    }

    private List<String> refs() {
        return reading().clauses().stream().map(Clause::ref).toList();
    }

    private Clause clause(String ref) {
        return reading().clauses().stream()
                .filter(clause -> clause.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return FIRST + words;
    }

    /** In code points of the paragraph. */
    private static int place(String word) {
        return START + WORDS.indexOf(word);
    }

    private static Sentence sentence() {
        return new Sentence(ADDRESS, START, START + WORDS.length());
    }

    private static List<Clause> derived(String words) {
        return RULES.derive(paragraph(words)).stream()
                .filter(clause -> clause.sentence().equals(ADDRESS))
                .toList();
    }

    private static Paragraph paragraph(String words) {
        Address address = ADDRESS.ofItsParagraph();
        return new Paragraph(
                address,
                6,
                null,
                NumberSource.INFERRED,
                FIRST + words,
                List.of(new Sentence(address.withSentence(1), 0, 12), sentence()));
    }
}
