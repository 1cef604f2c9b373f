package org.jointstatement.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts that are not as the shipped one: no date, no event, hostile or long titles, other scripts. */
class CitationTests {

    private static final String PORTAL = "https://portal.example";
    private static final LocalDate MAY = LocalDate.of(2019, 5, 3);

    /** The variables of CSL's schema for input that citations here use. */
    private static final Set<String> CSL =
            Set.of("id", "type", "title", "title-short", "genre", "issued", "event-title", "language", "note", "URL");

    @Test
    void aTextWithoutADayAsksForTheDayOfAccess() {
        Reference undated = reference("Statement on Rivers", null, null);

        assertThat(text(Style.PLAIN, undated)).isEqualTo("Statement on Rivers, undated, " + PORTAL + "/statements/x");
        assertThat(text(Style.UN, undated))
                .isEqualTo("“Statement on Rivers”. Available at " + PORTAL + "/statements/x.");
        assertThat(onTheThirdOfMay(Style.CHICAGO, undated))
                .isEqualTo("“Statement on Rivers,” n.d., accessed May 3, 2019, " + PORTAL + "/statements/x.");
        assertThat(onTheThirdOfMay(Style.OSCOLA, undated))
                .isEqualTo("‘Statement on Rivers’ <" + PORTAL + "/statements/x> accessed 3 May 2019.");
        assertThat(onTheThirdOfMay(Style.BLUEBOOK, undated))
                .isEqualTo("Statement on Rivers, " + PORTAL + "/statements/x (last visited May 3, 2019).");
        assertThat(text(Style.BIBTEX, undated)).doesNotContain("year", "month", "date");
        assertThat(text(Style.RIS, undated)).doesNotContain("PY  -", "DA  -");
        assertThat(text(Style.CSL_JSON, undated)).doesNotContain("issued");
    }

    @Test
    void aTextWithADayNeedsNoDayOfAccessButInOscola() {
        Reference dated = reference("Statement on Rivers", MAY, null);

        assertThat(Style.values())
                .filteredOn(style -> style.cite(dated).access() != null)
                .containsExactly(Style.OSCOLA);
    }

    @Test
    void anEventThatTheTitleDoesNotNameStandsBesideIt() {
        Reference met = reference("Statement on Rivers", MAY, "Third River Summit");

        assertThat(text(Style.PLAIN, met)).startsWith("Statement on Rivers, Third River Summit, 3 May 2019, ");
        assertThat(text(Style.UN, met)).startsWith("“Statement on Rivers”, Third River Summit, 3 May 2019. ");
        assertThat(text(Style.CHICAGO, met)).startsWith("“Statement on Rivers,” Third River Summit, May 3, 2019, ");
        assertThat(text(Style.OSCOLA, met)).startsWith("‘Statement on Rivers’ (Third River Summit, 3 May 2019) ");
        assertThat(text(Style.BLUEBOOK, met)).startsWith("Statement on Rivers, Third River Summit (May 3, 2019), ");
        assertThat(text(Style.BIBTEX, met)).contains("howpublished = {Joint statement, Third River Summit}");
        assertThat(text(Style.PLAIN, reference("Statement of the THIRD river Summit", MAY, "Third River Summit")))
                .startsWith("Statement of the THIRD river Summit, 3 May 2019, ");
    }

    @Test
    void marksInsideMarksAreOfTheOtherKind() {
        Reference quoting = reference("On “Bridges”, \"Roads\" and the Ministers’ ‘Rivers’", MAY, null);

        assertThat(text(Style.CHICAGO, quoting)).startsWith("“On ‘Bridges’, ‘Roads’ and the Ministers’ ‘Rivers’,” May");
        assertThat(text(Style.OSCOLA, quoting))
                .startsWith("‘On “Bridges”, “Roads” and the Ministers’ “Rivers”’ (3 May");
        assertThat(text(Style.BLUEBOOK, quoting))
                .startsWith("On “Bridges”, \"Roads\" and the Ministers’ ‘Rivers’ (May");
        assertThat(text(Style.CHICAGO, reference("Zu „Brücken“", MAY, null))).startsWith("“Zu „Brücken“,” May");
    }

    @Test
    void aTitleFromRightToLeftKeepsItsDirectionToItself() {
        Reference arabic = reference("بيان مشترك 2019", MAY, null);

        assertThat(text(Style.PLAIN, arabic)).startsWith("\u2068بيان مشترك 2019\u2069, 3 May 2019, ");
        assertThat(text(Style.CHICAGO, arabic)).startsWith("“\u2068بيان مشترك 2019\u2069,” May 3, 2019, ");
        assertThat(text(Style.BIBTEX, arabic)).contains("title = {{بيان مشترك 2019}}");
    }

    @Test
    void aRevisionIsNamedWhereThereWereOthers() {
        Statement first = statement("Statement on Rivers", MAY, null, 1);
        Statement second = statement("Statement on Rivers", MAY, null, 2);

        assertThat(text(Style.RIS, Reference.to(first, PORTAL))).doesNotContain("Revision");
        assertThat(text(Style.RIS, Reference.to(second, PORTAL))).contains("N1  - Revision 2 of the text\r\n");
    }

    @Test
    void aQuoteKeepsTheQuotesInIt() {
        Statement bridge = Fixtures.statement("x", "Under \"Bridges\" we met, “old” and new.");

        assertThat(Reference.to(bridge, bridge.paragraphs().get(2), PORTAL).quote())
                .isEqualTo("“Under ‘Bridges’ we met, ‘old’ and new.”");
    }

    @Test
    void severalParagraphsAreCitedByTheFirstAndTheLast() {
        Statement bridge = Fixtures.statement("x");
        Reference all = Reference.to(bridge, bridge.paragraphs().get(0), PORTAL)
                .through(bridge.paragraphs().get(2));

        assertThat(text(Style.UN, all)).contains("paras. [1]–[3] (numbers in brackets inferred). Available at ");
        assertThat(text(Style.OSCOLA, all)).contains(" paras [1]–[3] (numbers in brackets inferred) <");
        assertThat(text(Style.BLUEBOOK, all))
                .contains("¶¶ [1]–[3] (")
                .endsWith(" (paragraph numbers in brackets inferred).");
        assertThat(text(Style.RIS, all))
                .contains("N1  - Paragraphs [1]–[3] (numbers in brackets inferred)\r\n", "ID  - x-para-1-to-3\r\n");
        assertThat(all.url()).isEqualTo(PORTAL + "/statements/x#para-1");
        assertThat(all.quote())
                .isEqualTo("“We, the partners, met.\n\n“It is old. It is ours.\n\n“We will keep the bridge open.”");
    }

    @Test
    void aFootnoteIsCitedByItsMark() {
        Statement bridge = Fixtures.statement("x");
        Reference footnote = Reference.to(bridge, bridge.paragraphs().get(0), PORTAL)
                .at(bridge.footnotes().get(0));

        assertThat(text(Style.PLAIN, footnote))
                .endsWith(", para. [1] (number inferred), footnote *, " + PORTAL
                        + "/statements/x/paragraphs/1#footnote-1");
        assertThat(footnote.quote()).isEqualTo("“" + bridge.footnotes().get(0).text() + "”");
    }

    @Test
    void theMarkOfAFootnoteIsNoPartOfAQuote() {
        Statement bridge = Fixtures.statement("x");
        var opening = bridge.paragraphs().get(0);

        assertThat(Reference.to(bridge, opening, PORTAL).words()).isEqualTo("We, the partners, met.");
        assertThat(Reference.to(bridge, opening, PORTAL)
                        .at(opening.sentences().get(0))
                        .words())
                .isEqualTo("We, the partners, met.");
        assertThat(Reference.to(bridge, PORTAL).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "}}, author = {Nobody",
                "\\",
                "\\{",
                "100 % of $5 & #1_a^b~c",
                "<script>",
                "a\nb",
                "a\r\nER  - \r\nTY  - BOOK",
                "\"quoted\"",
                "بيان 😀 𠀀",
                "@article{x, title = {y}}",
                "a\u2028b\u0000c"
            })
    void whateverATitleHoldsTheFormatsHold(String title) throws Exception {
        Reference hostile = reference(title, MAY, title);
        String line = title.replaceAll("[\\p{Cntrl}\u2028]+", " ").strip();

        BibTeXEntry entry = bibTex(text(Style.BIBTEX, hostile));
        assertThat(entry.getKey().getValue()).isEqualTo("x");
        assertThat(plain(entry, "title")).isEqualTo(line);
        assertThat(plain(entry, "url")).isEqualTo(PORTAL + "/statements/x");
        assertThat(entry.getFields().keySet().stream().map(Key::getValue))
                .containsExactly("title", "howpublished", "eventtitle", "year", "month", "date", "language", "url");
        assertThat(text(Style.RIS, hostile).split("\r\n"))
                .allMatch(tag -> Pattern.matches("[A-Z][A-Z0-9]  - .*", tag))
                .contains("TI  - " + line)
                .filteredOn(tag -> tag.startsWith("TY") || tag.startsWith("ER"))
                .containsExactly("TY  - GOVDOC", "ER  - ");
        assertThat(csl(hostile).get("title").asString()).isEqualTo(title);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void aLongTitleIsNotCut(Style style) {
        String title = "Statement " + "on the bridge ".repeat(300) + "end";

        assertThat(text(style, reference(title, null, null))).contains(title);
    }

    @Test
    void cslJsonHasNoVariableThatTheSchemaDoesNotKnow() {
        Statement bridge = statement("Statement on Rivers", MAY, "Third River Summit", 2);
        JsonNode item = csl(Reference.to(bridge, bridge.paragraphs().get(1), PORTAL));

        assertThat(new TreeSet<>(item.propertyNames())).isEqualTo(new TreeSet<>(CSL));
        assertThat(item.get("issued").get("date-parts").get(0).values())
                .extracting(JsonNode::asInt)
                .containsExactly(2019, 5, 3);
    }

    private static String onTheThirdOfMay(Style style, Reference reference) {
        Citation citation = style.cite(reference);
        Access access = citation.access();
        assertThat(access).isNotNull();
        String day = access.pattern()
                .replace("{d}", "3")
                .replace("{m}", access.months().get(4))
                .replace("{y}", "2019");
        return citation.before() + day + citation.after();
    }

    private static BibTeXEntry bibTex(String text) throws Exception {
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(text));
        assertThat(read.getEntries()).hasSize(1);
        return read.getEntries().values().iterator().next();
    }

    /** A field as LaTeX would print it. */
    private static String plain(BibTeXEntry entry, String field) {
        String value = entry.getField(new Key(field)).toUserString();
        String inner = value.startsWith("{") ? value.substring(1, value.length() - 1) : value;
        List<List<String>> names = List.of(
                List.of("\\textbraceleft{}", "{"),
                List.of("\\textbraceright{}", "}"),
                List.of("\\textasciitilde{}", "~"),
                List.of("\\textasciicircum{}", "^"),
                List.of("\\textless{}", "<"),
                List.of("\\textgreater{}", ">"),
                List.of("\\textbar{}", "|"));
        for (List<String> name : names) {
            inner = inner.replace(name.get(0), name.get(1));
        }
        return inner.replaceAll("\\\\([#$%&_])", "$1").replace("\\textbackslash{}", "\\");
    }

    private static JsonNode csl(Reference reference) {
        return new JsonMapper().readTree(text(Style.CSL_JSON, reference)).get(0);
    }

    private static String text(Style style, Reference reference) {
        return style.cite(reference).text();
    }

    private static Reference reference(String title, @Nullable LocalDate adopted, @Nullable String event) {
        return Reference.to(statement(title, adopted, event, 1), PORTAL);
    }

    private static Statement statement(
            String title, @Nullable LocalDate adopted, @Nullable String event, int revision) {
        Statement bridge = Fixtures.statement("x");
        return new Statement(
                "x",
                revision,
                bridge.kind(),
                title,
                title,
                null,
                adopted,
                event,
                "en",
                bridge.source(),
                bridge.sections(),
                bridge.footnotes(),
                bridge.participants());
    }
}
