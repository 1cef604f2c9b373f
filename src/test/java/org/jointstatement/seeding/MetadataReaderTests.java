package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTests {

    @ParameterizedTest
    @ValueSource(strings = {"# nothing but a comment\n", "---\n...\n", "{}\n"})
    void everythingIsOptional(String yaml) {
        assertThat(read(yaml)).isEqualTo(SeedMetadata.NONE);
    }

    @Test
    void whiteSpaceIsFolded() {
        assertThat(read("event: >\n  The Ferry\n  Conference\n").event()).isEqualTo("The Ferry Conference");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kindd: Statement|1|unknown",
                "'language: en\nlanguage: fr'|2|twice",
                "language: no|1|no text",
                "kind: 5|1|no text",
                "kind:|1|no text",
                "kind: \" \"|1|empty",
                "kind: [a, b]|1|no text",
                "kind: {a: b}|1|no text",
                "kind: !!javax.script.ScriptEngineManager []|1|no YAML",
                "kind: !!java.io.File x|1|no YAML",
                "kind: !other text|1|no text",
                "'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'|1|no YAML",
                "'kind: &a [*a]'|1|no YAML",
                "'kind: x\n\n  - y: [:'|3|no YAML",
                "'kind: x\n---\nkind: y'|2|no YAML",
                "[[[[[[[[[[x]]]]]]]]]]|1|no YAML",
                "- kind|1|no list of keys",
                "just words|1|no list of keys",
                "? [a]|1|unknown",
                "slug: Bridge|1|slug cannot be read",
                "slug: a--b|1|slug cannot be read",
                "slug: ../a|1|slug cannot be read",
                "language: english_text|1|language cannot be read",
                "adopted: yesterday|1|adopted cannot be read",
                "adopted: 2020-06-31|1|adopted cannot be read"
            })
    void anythingElseIsRefusedWithItsLine(String yaml, int line, String what) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOfSatisfying(
                        SeedException.class, e -> assertThat(e.line()).isEqualTo(line))
                .hasMessageContaining(what)
                .hasMessageStartingWith("bridge.yaml:");
    }

    @Test
    void aLongValueAndALongFileAreRefused() {
        assertThatThrownBy(() -> read("event: " + "x".repeat(2001))).hasMessageContaining("too long");
        assertThatThrownBy(() -> read("#" + "\n".repeat(70_000))).hasMessageContaining("bytes");
    }

    private static SeedMetadata read(String yaml) {
        return MetadataReader.read("bridge.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
