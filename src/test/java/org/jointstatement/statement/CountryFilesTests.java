package org.jointstatement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryFilesTests {

    private static final String COUNTRIES = """
            alpha3,alpha2,m49,common,formal,region,subregion
            AAA,AA,001,Avalon,"Avalon, Isle of",Europe,Northern Europe
            BBB,BB,002,Bensalem,Republic of Bensalem,Oceania,Polynesia
            """;

    private static final String LISTS = """
            group,list,asOf,source
            LDC,A list,2020-01-01,https://example.org/
            """;

    private static final CountryFiles SHIPPED = new CountryFiles(
            ReferenceFile.of("countries.csv"),
            ReferenceFile.of("country-names.csv"),
            ReferenceFile.of("country-lists.csv"),
            ReferenceFile.of("country-statuses.csv"));

    @Test
    void theShippedReferenceHasEveryCountryOfIso3166() {
        assertThat(SHIPPED.countries()).hasSize(249);
    }

    @ParameterizedTest
    @CsvSource({
        "Swaziland, SWZ",
        "Burma, MMR",
        "Cape Verde, CPV",
        "the Czech Republic, CZE",
        "Turkey, TUR",
        "Turkiye, TUR",
        "the Ivory Coast, CIV",
        "Macedonia, MKD",
        "the former Yugoslav Republic of Macedonia, MKD",
        "Iran (Islamic Republic of), IRN",
        "Bolivia (Plurinational State of), BOL",
        "Lao PDR, LAO",
        "Viet Nam, VNM",
        "Vietnam, VNM",
        "the Republic of Korea, KOR",
        "the Democratic People's Republic of Korea, PRK",
        "DPRK, PRK",
        "the Democratic Republic of Congo, COD",
        "the Republic of the Congo, COG",
        "the United States of America, USA",
        "the U.K., GBR",
        "the Gambia, GMB",
        "the Holy See, VAT",
        "the Republic of Türkiye, TUR",
        "Curacao, CUW",
        "the Co-operative Republic of Guyana, GUY",
        "the Cooperative Republic of Guyana, GUY",
        "St. Kitts & Nevis, KNA"
    })
    void aFurtherNameMeansItsCountry(String printed, String alpha3) {
        assertThat(SHIPPED.names().get(CountryNames.fold(printed))).returns(alpha3, CountryFiles.Name::alpha3);
    }

    @ParameterizedTest
    @CsvSource({"Korea", "Virgin Islands", "Yugoslavia", "the Soviet Union", "the African Union"})
    void whatCouldBeTwoCountriesOrNoneMeansNone(String printed) {
        assertThat(SHIPPED.names()).doesNotContainKey(CountryNames.fold(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, 48",
        "2001-05-14, 49",
        "2003-12-31, 50",
        "2007-12-20, 49",
        "2011-01-01, 48",
        "2012-12-31, 49",
        "2014-01-01, 48",
        "2017-06-04, 47",
        "2020-06-18, 47",
        "2020-12-04, 46",
        "2023-12-13, 45",
        "2024-12-13, 44"
    })
    void theLeastDevelopedCountriesAreThoseOfTheDay(LocalDate day, int number) {
        assertThat(onList("LDC", day)).isEqualTo(number);
    }

    @Test
    void theOtherListsHaveTheirLength() {
        assertThat(onList("LLDC", LocalDate.of(2020, 6, 18))).isEqualTo(32);
        assertThat(onList("SIDS", LocalDate.of(2020, 6, 18))).isEqualTo(38);
    }

    @Test
    void aNameThatCouldBeTwoCountriesIsRefusedWithBoth() {
        refused(
                "alpha3,name\nBBB,Isle of Eden\nBBB,the Avalon\n",
                "",
                "country-names.csv, line 3",
                "Avalon",
                "AAA",
                "BBB");
    }

    @Test
    void anUnknownCountryIsRefused() {
        refused("alpha3,name\nCCC,Cockaigne\n", "", "country-names.csv, line 2", "CCC");
    }

    @Test
    void aBrokenLineIsRefused() {
        refused("alpha3,name\nBBB,\"Bensalem\n", "", "country-names.csv, line 2", "quotation mark");
        refused("alpha3,name\nBBB,Bensalem,East\n", "", "country-names.csv, line 2", "3 fields instead of 2");
        refused("code,name\n", "", "country-names.csv, line 1", "headings");
        refused("alpha3,name\nBBB,\n", "", "country-names.csv, line 2", "name");
        refused("alpha3,name\nBBB,***\n", "", "country-names.csv, line 2", "letters");
    }

    @Test
    void aStatusThatCannotBeIsRefused() {
        refused("alpha3,name\n", "AAA,LDC,2001-02-30,", "country-statuses.csv, line 2", "2001-02-30");
        refused("alpha3,name\n", "AAA,SIDS,,", "country-statuses.csv, line 2", "SIDS");
        refused("alpha3,name\n", "AAA,LDC,2001-01-01,2001-01-01", "country-statuses.csv, line 2", "not after");
        refused("alpha3,name\n", "AAA,LDC,,2001-01-01\nAAA,LDC,2000-01-01,", "country-statuses.csv, line 3", "LDC");
    }

    @Test
    void aCodeThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files(COUNTRIES.replace("BB,002", "AA,002"), "alpha3,name\n", ""))
                .withMessageContainingAll("countries.csv, line 3", "AA");
    }

    @Test
    void aCountryMayComeBackToAList() {
        assertThat(files(COUNTRIES, "alpha3,name\n", "AAA,LDC,,2001-01-01\nAAA,LDC,2001-01-01,")
                        .listings())
                .hasSize(2);
    }

    private static void refused(String names, String statuses, String... reasons) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files(COUNTRIES, names, statuses))
                .withMessageContainingAll(reasons);
    }

    static CountryFiles files(String countries, String names, String statuses) {
        return new CountryFiles(
                new ReferenceFile("countries.csv", countries),
                new ReferenceFile("country-names.csv", names),
                new ReferenceFile("country-lists.csv", LISTS),
                new ReferenceFile("country-statuses.csv", "alpha3,group,since,until\n" + statuses));
    }

    private static long onList(String group, LocalDate day) {
        return SHIPPED.listings().stream()
                .filter(listing -> listing.list().group().equals(group))
                .filter(listing -> listing.since() == null || !listing.since().isAfter(day))
                .filter(listing -> listing.until() == null || listing.until().isAfter(day))
                .count();
    }
}
