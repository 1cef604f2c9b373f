package org.jointstatement.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jointstatement.search.index.SearchChanges.Change;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a statement stands in the index. */
@PortalTest
class IndexedTests {

    @Autowired
    private Indexed indexed;

    @Autowired
    private Statements statements;

    @Test
    void aClauseHasItsPlaceAndWhatItNames() {
        SearchDocument clause = document(
                "indexed-names",
                "We thank Nepal and the Democratic Republic of the Congo for china from Papua New Guinea and the WHO.",
                Kind.CLAUSE);

        assertThat(clause.ref()).isEqualTo("3.1");
        assertThat(clause.path()).isEqualTo("/statements/indexed-names/paragraphs/3#para-3-s1");
        assertThat(clause.address()).hasToString("indexed-names#para-3-s1");
        assertThat(clause.section()).isEqualTo("The Bridge");
        assertThat(clause.all(SearchField.SECTION)).containsExactly("the-bridge");
        assertThat(clause.all(SearchField.COUNTRY)).containsExactly("cod", "npl", "png");
        assertThat(clause.all(SearchField.ACTOR)).containsExactly("WHO");
        assertThat(clause.all(SearchField.CAVEAT)).containsExactly("no");
        assertThat(clause.updated()).isAfter("2020-01-01T00:00:00Z");
    }

    @Test
    void aParagraphHasWhatItsClausesHave() {
        SearchDocument paragraph = document(
                "indexed-union",
                "We will open the bridge and call on Nepal to keep it clean where necessary.",
                Kind.PARAGRAPH);

        assertThat(paragraph.ref()).isNull();
        assertThat(paragraph.all(SearchField.TYPE)).containsExactly("CALL", "PLEDGE");
        assertThat(paragraph.all(SearchField.DIRECTION)).containsExactly("OTHERS", "SELF");
        assertThat(paragraph.all(SearchField.CAVEAT)).containsExactly("no", "yes");
        assertThat(paragraph.type()).isNull();
    }

    @Test
    void aTextThatTheRulesCannotReadHasParagraphsOnly() {
        statements.publish(
                Fixtures.translated("indexed-french", "fr", "Titre", "Le pont", "Nous ouvrirons le pont."),
                new byte[0]);

        assertThat(documents("indexed-french"))
                .hasSize(3)
                .extracting(SearchDocument::kind)
                .containsOnly(Kind.PARAGRAPH);
    }

    @Test
    void everythingIsReadAnewEachTime() {
        Iterable<SearchDocument> all = indexed.all();
        statements.publish(Fixtures.statement("indexed-later"), new byte[0]);

        assertThat(StreamSupport.stream(all.spliterator(), false))
                .anyMatch(document -> document.subject().equals("indexed-later"));
    }

    @Test
    void aChangeOfAKindFromAnotherVersionIsLeftToIt() {
        assertThat(indexed.of(new Change(1, "unheard-of", "x"))).isEmpty();
    }

    private SearchDocument document(String slug, String text, Kind kind) {
        statements.publish(Fixtures.statement(slug, text), new byte[0]);
        return documents(slug).stream()
                .filter(document ->
                        document.kind() == kind && document.address().paragraph() == 3)
                .findFirst()
                .orElseThrow();
    }

    private List<SearchDocument> documents(String slug) {
        return indexed.of(new Change(1, SearchChanges.STATEMENT, slug)).get(slug);
    }
}
