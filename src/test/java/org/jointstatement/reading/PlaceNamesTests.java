package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointstatement.reading.PlaceNames.Name;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Status;
import org.jointstatement.web.language.Language;
import org.jointstatement.web.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceNamesTests {

    private static final Path REFERENCE = Path.of("src/main/resources/org/jointstatement/statement");

    private static final LocalDate DAY = LocalDate.of(2020, 6, 18);

    private final Country laos = country("Laos", "LA", "LAO");
    private final Country chile = country("Chile", "CL", "CHL");
    private final Country ethiopia = country("Ethiopia", "ET", "ETH");
    private final Country greece = country("Greece", "GR", "GRC");

    @Test
    void inEnglishTheReferenceHasTheWord() {
        Country turkiye = country("Türkiye", "TR", "TUR");

        assertThat(in(Language.ENGLISH).of(turkiye)).isEqualTo(new Name("Türkiye", null));
        assertThat(in(Language.ENGLISH).region("South-eastern Asia")).isEqualTo(new Name("South-eastern Asia", null));
    }

    @Test
    void inAnotherLanguageNamesAreOfThatLanguage() {
        assertThat(in(Language.FRENCH).of(ethiopia)).isEqualTo(new Name("Éthiopie", null));
        assertThat(in(Language.ARABIC).of(laos)).isEqualTo(new Name("لاوس", null));
        assertThat(in(Language.CHINESE).region("Asia")).isEqualTo(new Name("亚洲", null));
        assertThat(in(Language.FRENCH).region("Melanesia")).isEqualTo(new Name("Mélanésie", null));
    }

    @Test
    void whereTheUnitedNationsSayOtherwiseTheyAreFollowed() {
        assertThat(in(Language.FRENCH).of(country("Palestine", "PS", "PSE"))).isEqualTo(new Name("Palestine", null));
        assertThat(in(Language.FRENCH).region("Micronesia")).isEqualTo(new Name("Micronésie", null));
        assertThat(in(Language.SPANISH).region("Australia and New Zealand"))
                .isEqualTo(new Name("Australia y Nueva Zelandia", null));
    }

    @Test
    void whatHasNoNameInALanguageIsEnglishAndSaysSo() {
        assertThat(in(Language.RUSSIAN).of(country("Atlantis", "XX", "XXZ"))).isEqualTo(new Name("Atlantis", "en"));
        assertThat(in(Language.RUSSIAN).region("Atlantic")).isEqualTo(new Name("Atlantic", "en"));
        assertThat(in(Language.ENGLISH).region(null)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRegionOfTheReferenceHasANameInEveryLanguage(Language language) throws IOException {
        assertThat(lines("countries.csv"))
                .flatExtracting(line -> List.of(line.get(line.size() - 2), line.get(line.size() - 1)))
                .allSatisfy(region -> assertThat(in(language).region(region))
                        .as(region)
                        .extracting(Name::language)
                        .isNull());
    }

    @Test
    void aListIsTranslatedOnlyUnderTheNameThatWasTranslated() {
        Status known = new Status(
                "LDC", "List of Least Developed Countries (Committee for Development Policy)", DAY, DAY, "x");
        Status other = new Status("LDC", "List of Least Developed Countries (another edition)", DAY, DAY, "x");

        assertThat(in(Language.SPANISH).list(known).words()).startsWith("Lista de países menos adelantados");
        assertThat(in(Language.SPANISH).list(other)).isEqualTo(new Name(other.list(), "en"));
    }

    @Test
    void theEnglishOfEveryTranslationIsTheReferences() throws IOException {
        assertThat(lines("country-lists.csv"))
                .allSatisfy(
                        line -> assertThat(english("group.list." + line.get(0))).isEqualTo(line.get(1)));
        assertThat(lines("countries.csv"))
                .filteredOn(line -> english("country.name." + line.get(0)) != null)
                .hasSizeGreaterThan(5)
                .allSatisfy(line ->
                        assertThat(english("country.name." + line.get(0))).isEqualTo(line.get(3)));
    }

    @Test
    void countriesStandInTheOrderOfThePagesLanguage() {
        assertThat(sorted(Language.ENGLISH)).containsExactly("Chile", "Ethiopia", "Greece", "Laos");
        assertThat(sorted(Language.FRENCH)).containsExactly("Chili", "Éthiopie", "Grèce", "Laos");
        assertThat(sorted(Language.RUSSIAN)).containsExactly("Греция", "Лаос", "Чили", "Эфиопия");
        assertThat(sorted(Language.CHINESE)).containsExactly("埃塞俄比亚", "老挝", "希腊", "智利");
    }

    private List<String> sorted(Language language) {
        return Stream.of(laos, greece, ethiopia, chile)
                .sorted(in(language).inOrder())
                .map(country -> in(language).of(country).words())
                .toList();
    }

    private static PlaceNames in(Language language) {
        return new PlaceNames(new Messages(), language.locale());
    }

    private static Country country(String name, String alpha2, String alpha3) {
        return new Country(name, name, alpha2, alpha3, "000", "Asia", "Asia", List.of());
    }

    private static String english(String key) {
        return new Messages().getMessage(key, null, null, Locale.ENGLISH);
    }

    /** The lines of a file without its headings; a comma within quotation marks separates nothing. */
    private static List<List<String>> lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(REFERENCE.resolve(file))) {
            return lines.skip(1)
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .map(fields -> Stream.of(fields)
                            .map(field -> Objects.requireNonNull(field).replace("\"", ""))
                            .toList())
                    .toList();
        }
    }
}
