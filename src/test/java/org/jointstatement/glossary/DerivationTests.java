package org.jointstatement.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jointstatement.glossary.editing.EditorWords;
import org.jointstatement.glossary.editing.TermDraft;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivationTests {

    private static final String SLUG = "derived";

    private final List<Term> shipped = TermFile.shipped().terms();

    @Test
    void theTextsOwnWordWinsOverTheShippedOne() {
        List<Entry> entries = entries("The World Heritage Office (WHO) met WHO.", EditorWords.NONE);

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).term().name()).isEqualTo("World Heritage Office");
        assertThat(entries.get(0).source()).isEqualTo(TermSource.TEXT);
        assertThat(entries.get(0).definition()).extracting(Paragraph::number).isEqualTo(3);
        assertThat(entries.get(0).occurrences())
                .extracting(Occurrence::text)
                .containsExactly("World Heritage Office", "WHO", "WHO");
    }

    @Test
    void whatTheTextDoesNotMeanKeepsAnEntryOfItsOwn() {
        List<Entry> entries =
                entries("The World Heritage Office (WHO) wrote to the World Health Organisation.", EditorWords.NONE);

        assertThat(entries)
                .extracting(entry -> entry.term().name())
                .containsExactly("World Heritage Office", "World Health Organization");
        assertThat(entries).extracting(Entry::anchor).containsExactly("term-who", "term-who-2");
    }

    @Test
    void aDefinitionInTheWordsOfAKnownTermIsThatTerm() {
        List<Entry> entries = entries("The World Health Organization (WHOrg) met WHO.", EditorWords.NONE);

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).term().kind()).isEqualTo(TermKind.BODY);
        assertThat(entries.get(0).term().what()).isNotEmpty();
        assertThat(entries.get(0).occurrences()).hasSize(3);
    }

    @Test
    void aDefinitionHoldsInTheWholeStatementAndTheFirstCounts() {
        Statement statement = Fixtures.statement(SLUG, "We ask the Bridge Fund (BF), not the Boat Fund (BF). BF!");

        Entry entry =
                Derivation.of(statement, EditorWords.NONE, shipped).listed().get(0);

        assertThat(entry.term().name()).isEqualTo("Bridge Fund");
        assertThat(entry.occurrences()).extracting(Occurrence::text).containsExactly("Bridge Fund", "BF", "BF", "BF");
    }

    @Test
    void editorsOfThisStatementComeBeforeTheTextAndThoseOfAllBehindIt() {
        TermDraft all = draft(null, "BF", "Bridge Federation");
        TermDraft here = draft(SLUG, "BF", "Bridge Foundation");
        TermDraft elsewhere = draft("another", "BF", "Bird Fund");
        String text = "The Bridge Fund (BF) and BF.";

        assertThat(nameOfBf(text, elsewhere)).isEqualTo("Bridge Fund");
        assertThat(nameOfBf(text, all)).isEqualTo("Bridge Fund");
        assertThat(nameOfBf(text, all, here)).isEqualTo("Bridge Foundation");
        assertThat(nameOfBf("BF!", all)).isEqualTo("Bridge Federation");
    }

    @Test
    void anEditorsTermTakesThePlaceOfTheShippedOneWithItsKey() {
        List<Entry> entries = entries(
                "The WHO and the World Health Organisation.",
                new EditorWords(List.of(draft(null, "WHO", "World Health Organisation")), Set.of()));

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).source()).isEqualTo(TermSource.EDITOR);
    }

    @Test
    void whatIsLeftOutIsNotThere() {
        EditorWords words = new EditorWords(
                List.of(), Set.of(new EditorWords.Left(SLUG, "who"), new EditorWords.Left("another", "un")));

        assertThat(entries("The WHO and the UN.", words))
                .extracting(Entry::anchor)
                .containsExactly("term-un");
        assertThat(entries("The World Heritage Office (WHO).", words)).isEmpty();
    }

    @Test
    void wordsThatTheTextNeverAbbreviatesAreWords() {
        assertThat(entries("We support artificial intelligence.", EditorWords.NONE))
                .isEmpty();
        assertThat(entries("We support artificial intelligence, or AI.", EditorWords.NONE))
                .hasSize(1);
        assertThat(entries("We thank the World Health Organization.", EditorWords.NONE))
                .hasSize(1);
    }

    @Test
    void anAbbreviationIsExpandedOnceInAParagraphAndABodyLinkedOnce() {
        Statement statement = Fixtures.statement(SLUG, "World Health Organization, WHO, WHO; LDCs, LDCs.");
        StatementGlossary glossary = new StatementGlossary(
                Derivation.of(statement, EditorWords.NONE, shipped).listed());

        assertThat(glossary.spans(statement.paragraphs().get(2)))
                .extracting(span -> span.start() + " " + span.kind() + " " + span.ref() + " " + span.label())
                .containsExactlyInAnyOrder(
                        "0 body term-who null",
                        "27 abbr term-who World Health Organization",
                        "37 abbr term-ldcs least developed countries");
        assertThat(glossary.spans(statement.paragraphs().get(1))).isEmpty();
    }

    @Test
    void whatAGlossaryDoesNotListIsSpokenOfAllTheSame() {
        Statement statement = Fixtures.statement(SLUG, "We help LDCs and landlocked developing countries.");
        EditorWords words = new EditorWords(List.of(), Set.of(new EditorWords.Left(SLUG, "ldcs")));

        assertThat(Derivation.of(statement, words, shipped).listed()).isEmpty();
        assertThat(Derivation.of(statement, words, shipped).spokenOf())
                .extracting(Entry::anchor)
                .containsExactly("term-ldcs", "term-lldcs");
    }

    private String nameOfBf(String text, TermDraft... drafts) {
        return entries(text, new EditorWords(List.of(drafts), Set.of())).stream()
                .filter(entry -> entry.occurrences().stream()
                        .anyMatch(occurrence -> occurrence.text().equals("BF")))
                .map(entry -> entry.term().name())
                .findFirst()
                .orElse("");
    }

    private List<Entry> entries(String text, EditorWords words) {
        return Derivation.of(Fixtures.statement(SLUG, text), words, shipped).listed();
    }

    private static TermDraft draft(@Nullable String statement, String label, String name) {
        return new TermDraft(statement, TermKind.BODY, new TermText(label, name, "a body", "", List.of()));
    }
}
