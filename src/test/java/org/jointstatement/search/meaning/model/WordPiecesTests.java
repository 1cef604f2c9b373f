package org.jointstatement.search.meaning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WordPiecesTests {

    private static final byte[] TOKENIZER = tokenizer();
    private static final String[] BY_ID = byId();

    private final WordPieces pieces = new WordPieces(Vocabulary.read(TOKENIZER));

    @Test
    void knownWordsHaveTheNumbersOfTheirLinesInTheVocabulary() {
        assertThat(pieces.of("Hello, world!")).containsExactly(101, 7592, 1010, 2088, 999, 102);
        assertThat(pieces.of("")).containsExactly(101, 102);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "telemedicine|tel ##eme ##dic ##ine",
                "COVID-19|co ##vid - 19",
                "Café DÉJÀ naïve|cafe de ##ja naive",
                "people’s|people ’ s",
                "MSMEs|ms ##mes",
                "$5+x|$ 5 + x",
                "snake_case|snake _ case",
                "中国 a|中 国 a",
                "中国合作|中 国 合 [UNK]",
                "İstanbul|istanbul",
                "ΣΑΣ|σ ##α ##σ",
                "hello😀|[UNK]",
                "hello 😀 world|hello [UNK] world",
                "zero\u200bwidth|zero ##wi ##dt ##h",
                "a\u00a0b\u3000c\u2028d|a b c d",
                "[CLS] x|[ cl ##s ] x",
                "\ufffd\u0001x|x"
            })
    void aTextFallsIntoThesePieces(String text, String expected) {
        assertThat(spelt(pieces.of(text))).isEqualTo("[CLS] " + expected + " [SEP]");
    }

    @Test
    void aWordOfAHundredLettersIsTakenApartAndALongerOneIsUnknown() {
        assertThat(spelt(pieces.of("a".repeat(100)))).doesNotContain("[UNK]");
        assertThat(spelt(pieces.of("a".repeat(101) + " b"))).isEqualTo("[CLS] [UNK] b [SEP]");
        assertThat(spelt(pieces.of("\u0301".repeat(500) + "e" + "\u0301".repeat(500))))
                .isEqualTo("[CLS] e [SEP]");
    }

    @Test
    void whatGoesBeyondTheModelIsCut() {
        long[] ids = pieces.of("bridge ".repeat(200));

        assertThat(ids).hasSize(128).startsWith(101).endsWith(102);
        assertThat(pieces.of("telemedicine ".repeat(200))).hasSize(128).endsWith(102);
        assertThat(pieces.of("bridge ".repeat(126))).hasSize(128);
    }

    static List<String> hostile() {
        String[] units = {
            "a",
            "\u0301\u0323",
            " ",
            "中",
            "😀",
            "\ud800",
            "a\u0301",
            "각",
            "-",
            "ab ",
            "\u200d",
            "x".repeat(99) + " ",
            "＂"
        };
        return Arrays.stream(units)
                .map(unit -> unit.repeat(100_000 / unit.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noTextTakesLong(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(pieces.of(text))
                        .hasSizeBetween(2, 128)
                        .startsWith(101)
                        .endsWith(102));
    }

    private static String spelt(long[] ids) {
        return Arrays.stream(ids).mapToObj(id -> BY_ID[(int) id]).collect(Collectors.joining(" "));
    }

    private static String[] byId() {
        JsonNode vocabulary =
                JsonMapper.shared().readTree(TOKENIZER).get("model").get("vocab");
        String[] byId = new String[vocabulary.size()];
        vocabulary.properties().forEach(piece -> byId[piece.getValue().asInt()] = piece.getKey());
        return byId;
    }

    private static byte[] tokenizer() {
        try (InputStream file = Objects.requireNonNull(
                WordPiecesTests.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
