package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DataBlockTests {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {"</script>", "<!--<script>", "]]>", "a & b &lt;", "\\u003c", "\\<", "\\\\<", "بيان 😀", "\u2028"
            })
    void noTextEndsTheElementAndEveryTextIsReadAgain(String text) {
        String block = DataBlock.of(JSON.writeValueAsString(text)).toString();

        assertThat(block).doesNotContain("<", ">", "&");
        assertThat(JSON.readValue(block, String.class)).isEqualTo(text);
    }
}
