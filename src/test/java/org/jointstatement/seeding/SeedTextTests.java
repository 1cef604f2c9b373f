package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedTextTests {

    @Test
    void linesAreCountedAsEditorsCountThem() {
        assertThat(SeedText.lines("a.txt", bytes("one\n\ntwo\r\nthree\rfour")))
                .containsExactly(
                        new Line(1, "one"),
                        new Line(2, ""),
                        new Line(3, "two"),
                        new Line(4, "three"),
                        new Line(5, "four"));
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(SeedText.lines("a.txt", bytes("\ufeffone"))).isEqualTo(List.of(new Line(1, "one")));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, a PDF file",
        "PK\u0003\u0004 and more, a Word or ZIP file",
        "{\\rtf1, an RTF file",
        "\u00FF\u00FEa, a UTF-16 file",
    })
    void otherKindsOfFilesAreNamed(String start, String kind) {
        assertThatThrownBy(() -> SeedText.lines("a.txt", start.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageStartingWith("a.txt:1: This is " + kind);
    }

    @Test
    void whatIsNoTextIsRefusedWithLineAndByte() {
        assertThatThrownBy(() -> SeedText.lines("a.txt", new byte[] {'a', '\n', 'b', 0}))
                .hasMessageStartingWith("a.txt:2: Byte 2 of the line is NUL");
        assertThatThrownBy(() -> SeedText.lines("a.txt", new byte[] {'a', '\n', 'b', 'c', (byte) 0xC3}))
                .hasMessageStartingWith("a.txt:2: Byte 3 of the line is not UTF-8");
        assertThatThrownBy(() -> SeedText.lines("a.txt", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .hasMessageStartingWith("a.txt:1: Byte 1 of the line is not UTF-8");
        assertThatThrownBy(() -> SeedText.lines("a.txt", bytes(" \n\u00a0\n")))
                .hasMessageStartingWith("a.txt:1: The file holds no text");
        assertThatThrownBy(() -> SeedText.lines("a.txt", new byte[0]))
                .hasMessageStartingWith("a.txt:1: The file holds no text");
    }

    @Test
    void lengthsAreBounded() {
        assertThat(SeedText.lines("a.txt", bytes("x".repeat(SeedText.MAX_LINE))))
                .hasSize(1);
        assertThatThrownBy(() -> SeedText.lines("a.txt", bytes("\n" + "x".repeat(SeedText.MAX_LINE + 1))))
                .hasMessageStartingWith("a.txt:2: The line has more than 100000 bytes");
        assertThatThrownBy(() -> SeedText.lines("a.txt", new byte[SeedText.MAX_BYTES + 1]))
                .hasMessageStartingWith("a.txt:1: The file has 4194305 bytes");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
