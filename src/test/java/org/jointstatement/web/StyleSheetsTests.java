package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StyleSheetsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SHEETS = RESOURCES.resolve("static/css");
    private static final Path INDEX = SHEETS.resolve("portal.css");

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetIsImportedOnce(Path sheet) throws IOException {
        assertThat(Files.readString(INDEX)).containsOnlyOnce("@import \"" + sheet.getFileName() + "\";");
    }

    @Test
    void aPageAsksForNoSheetButTheOneOfAll() throws IOException {
        String layout = Files.readString(RESOURCES.resolve("templates/layout.html"));

        assertThat(layout).containsOnlyOnce("rel=\"stylesheet\"").contains("@{/css/portal.css}");
        assertThat(Files.readString(INDEX).lines().filter(line -> line.startsWith("@import")))
                .startsWith("@import \"tokens.css\";")
                .endsWith("@import \"print.css\";");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetIsShort(Path sheet) throws IOException {
        assertThat(Files.readAllLines(sheet)).hasSizeLessThanOrEqualTo(200);
    }

    /** Left and right are wrong in Arabic; start and end are right everywhere. */
    @ParameterizedTest
    @MethodSource("sheets")
    void sidesAreLogical(Path sheet) throws IOException {
        Pattern physical = Pattern.compile("(?<![\\w-])((margin|padding|border)-)?(left|right|top|bottom)(-[a-z]+)*:");

        assertThat(physical.matcher(Files.readString(sheet)).results().map(MatchResult::group))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void coloursComeFromTokens(Path sheet) throws IOException {
        if (List.of("tokens.css", "print.css").contains(sheet.getFileName().toString())) {
            return;
        }
        Pattern colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl|oklch)a?\\(");

        assertThat(colour.matcher(Files.readString(sheet)).results().map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void nothingComesFromAnotherHost() throws IOException {
        for (Path sheet : sheets().toList()) {
            assertThat(Files.readString(sheet)).doesNotContain("http:", "https:", "url(\"//");
        }
    }

    /** WCAG 2.2: 4.5 to 1 for text, 3 to 1 for the edge of a field and the ring of the focus. */
    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5",
        "ink-soft, paper, 4.5",
        "ink-soft, paper-dim, 4.5",
        "teal, paper, 4.5",
        "teal, paper-dim, 4.5",
        "brick, paper, 4.5",
        "brick, paper-dim, 4.5",
        "moss, paper-dim, 4.5",
        "moss, paper, 4.5",
        "amber, paper, 4.5",
        "amber, sand, 4.5",
        "violet, paper, 4.5",
        "violet, sand, 4.5",
        "paper-bright, teal, 4.5",
        "ink, straw, 4.5",
        "ink-soft, sand, 4.5",
        "teal, sand, 4.5",
        "paper-edge, paper, 3",
        "paper-edge, paper-bright, 3",
        "chalk, night, 4.5",
        "chalk-soft, night, 4.5",
        "chalk-soft, night-dim, 4.5",
        "teal-pale, night, 4.5",
        "moss-pale, night, 4.5",
        "amber-pale, night, 4.5",
        "amber-pale, sand-deep, 4.5",
        "violet-pale, night, 4.5",
        "violet-pale, sand-deep, 4.5",
        "brick-pale, night, 4.5",
        "brick-pale, night-dim, 4.5",
        "moss-pale, night-dim, 4.5",
        "night, teal-pale, 4.5",
        "chalk, straw-deep, 4.5",
        "chalk-soft, sand-deep, 4.5",
        "night-edge, night, 3",
        "night-edge, night-bright, 3"
    })
    void coloursThatMeetStandApart(String front, String back, double atLeast) throws IOException {
        double one = luminance(token(front));
        double other = luminance(token(back));

        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .isGreaterThanOrEqualTo(atLeast);
    }

    static Stream<Path> sheets() throws IOException {
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            return sheets.filter(sheet -> !sheet.equals(INDEX)).sorted().toList().stream();
        }
    }

    private static int token(String name) throws IOException {
        return Pattern.compile("--" + name + ": #([0-9a-f]{6});")
                .matcher(Files.readString(SHEETS.resolve("tokens.css")))
                .results()
                .map(colour -> Integer.parseInt(colour.group(1), 16))
                .findFirst()
                .orElseThrow();
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
