package org.jointstatement.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jointstatement.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class CountryReferenceTests {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 18);

    private static final String COUNTRIES = """
            alpha3,alpha2,m49,common,formal,region,subregion
            NPL,NP,524,Nepal,Nepal,Asia,Southern Asia
            ZZZ,ZZ,999,Zubrowka,Republic of Zubrowka,Europe,Eastern Europe
            """;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private Flyway flyway;

    @Test
    void everyCountryOfTheShippedStatementIsKnownByItsPrintedName() throws IOException {
        List<JsonNode> gold = gold();
        String[] printed =
                gold.stream().map(row -> row.get("asPrinted").asString()).toArray(String[]::new);

        List<Participant> participants = publish("countries-gold", DAY, printed);

        assertThat(participants).hasSize(26);
        for (int i = 0; i < gold.size(); i++) {
            assertMatches(gold.get(i), participants.get(i));
        }
    }

    @Test
    void aStatusIsThatOfTheStatementsDay() {
        assertThat(groups("countries-vanuatu-before", DAY, "Vanuatu")).containsExactly("LDC", "SIDS");
        assertThat(groups("countries-vanuatu-after", LocalDate.of(2020, 12, 5), "Vanuatu"))
                .containsExactly("SIDS");
    }

    @Test
    void aStatusEndsOnTheDayOfGraduation() {
        assertThat(groups("countries-bhutan-eve", LocalDate.of(2023, 12, 12), "Bhutan"))
                .containsExactly("LDC", "LLDC");
        assertThat(groups("countries-bhutan", LocalDate.of(2023, 12, 13), "Bhutan"))
                .containsExactly("LLDC");
    }

    @Test
    void aStatusNamesItsListItsDateAndItsSource() {
        Country country = publish("countries-list", DAY, "Tuvalu").get(0).country();

        assertThat(country).isNotNull();
        assertThat(country.statuses()).hasSize(2).allSatisfy(status -> {
            assertThat(status.list()).isNotBlank();
            assertThat(status.edition()).isBetween("2020-01-01", "2025-01-01");
            assertThat(status.asOf()).isEqualTo(DAY);
            assertThat(status.source()).startsWith("https://www.un.org/");
        });
    }

    @Test
    void aNameOnNoListStaysAParticipantWithoutACountry() {
        assertThat(publish("countries-unknown", DAY, "the Harbour Commission"))
                .containsExactly(new Participant("the Harbour Commission", ParticipantRole.REPRESENTED, null, null));
    }

    @Test
    @Transactional
    void aNameThatTheReferenceLearnsLaterIsResolvedThen() {
        publish("countries-later", DAY, "the Republic of Zubrowka");
        assertThat(alpha3("the Republic of Zubrowka")).isNull();

        CountryReference.fill(rows, CountryFilesTests.files(COUNTRIES, "alpha3,name\n", ""));

        assertThat(alpha3("the Republic of Zubrowka")).isEqualTo("ZZZ");
    }

    @Test
    @Transactional
    void aCountryThatTookPartIsKeptWhenItLeavesTheReference() {
        publish("countries-kept", DAY, "Hungary");

        CountryReference.fill(rows, CountryFilesTests.files(COUNTRIES, "alpha3,name\n", "NPL,LDC,,"));

        assertThat(rows.queryForList("select alpha3 from country", String.class))
                .contains("HUN", "NPL", "ZZZ")
                .doesNotContain("ABW");
        assertThat(alpha3("Hungary")).isEqualTo("HUN");
        assertThat(rows.queryForObject("select count(*) from country_status", Long.class))
                .isOne();
    }

    @Test
    @Transactional
    void aChangeOfTheReferenceChangesWhatPagesShow() {
        Long before = rows.queryForObject("select version from content_version", Long.class);

        CountryReference.fill(rows, CountryFilesTests.files(COUNTRIES, "alpha3,name\n", ""));

        assertThat(rows.queryForObject("select version from content_version", Long.class))
                .isGreaterThan(before);
    }

    @Test
    void aStartWithUnchangedFilesFillsNothing() {
        assertThat(flyway.info().applied())
                .filteredOn(MigrationInfo::getDescription, "country reference")
                .hasSize(1);

        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void theChecksumChangesWithAnyFile() {
        ReferenceFile file = new ReferenceFile("a.csv", "a");

        assertThat(CountryFiles.checksum(file, file))
                .isEqualTo(CountryFiles.checksum(file, file))
                .isNotEqualTo(CountryFiles.checksum(file, new ReferenceFile("a.csv", "b")));
    }

    private List<Participant> publish(String slug, LocalDate adopted, String... names) {
        statements.publish(Texts.withParticipants(slug, adopted, names), new byte[0]);
        return statements.get(slug).participants();
    }

    private List<String> groups(String slug, LocalDate adopted, String name) {
        return Objects.requireNonNull(publish(slug, adopted, name).get(0).country()).statuses().stream()
                .map(Status::group)
                .toList();
    }

    private @Nullable String alpha3(String name) {
        return rows.queryForObject("select alpha3 from participant where name = ?", String.class, name);
    }

    private static void assertMatches(JsonNode gold, Participant participant) {
        assertThat(participant.name()).isEqualTo(gold.get("asPrinted").asString());
        assertThat(participant.country()).isNotNull().satisfies(country -> {
            assertThat(country.commonName()).isEqualTo(gold.get("common").asString());
            assertThat(country.alpha2()).isEqualTo(gold.get("alpha2").asString());
            assertThat(country.alpha3()).isEqualTo(gold.get("alpha3").asString());
            assertThat(country.m49()).isEqualTo(gold.get("m49").asString());
            assertThat(country.region()).isEqualTo(gold.get("region").asString());
            // M49 calls it South America and puts it into Latin America and the Caribbean (LAC).
            assertThat(country.subregion())
                    .isEqualTo(gold.get("subregion").asString().replace(" (LAC)", ""));
            assertThat(country.statuses().stream().map(Status::group)).containsExactlyElementsOf(groups(gold));
        });
    }

    private static List<String> groups(JsonNode gold) {
        return Stream.of("LDC", "LLDC", "SIDS")
                .filter(group ->
                        gold.get(group.toLowerCase(Locale.ROOT) + "2020").asBoolean())
                .toList();
    }

    private static List<JsonNode> gold() throws IOException {
        try (InputStream file =
                CountryReferenceTests.class.getResourceAsStream("/gold/belt-and-road-covid-19-2020.json")) {
            return JsonMapper.shared()
                    .readTree(file)
                    .get("countries")
                    .valueStream()
                    .toList();
        }
    }
}
