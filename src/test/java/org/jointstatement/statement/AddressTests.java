package org.jointstatement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {

    private static final Address SENTENCE = new Address("harbour-2020", 9, 2);

    @Test
    void anAddressIsWrittenAsSlugParagraphAndSentence() {
        assertThat(SENTENCE).hasToString("harbour-2020#para-9-s2");
        assertThat(SENTENCE.ofItsParagraph()).hasToString("harbour-2020#para-9");
    }

    @Test
    void theAnchorAndThePathLeadToTheSameParagraph() {
        assertThat(SENTENCE.anchor()).isEqualTo("para-9-s2");
        assertThat(SENTENCE.path()).isEqualTo("/statements/harbour-2020/paragraphs/9#para-9-s2");
        assertThat(SENTENCE.ofItsParagraph().path()).isEqualTo("/statements/harbour-2020/paragraphs/9");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            Address address =
                    new Address("a-" + random.nextInt(1000), 1 + random.nextInt(99999), random.nextInt(99999));
            assertThat(Address.parse(address.toString())).isEqualTo(address);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "harbour",
                "harbour#para-",
                "harbour#para-0",
                "harbour#para-09",
                "harbour#para-9-s0",
                "harbour#para-9-s",
                "harbour#para-100000",
                "Harbour#para-9",
                " harbour#para-9",
                "harbour#para-9 ",
                "harbour#para-9\n",
                "#para-9",
                "harbour#para-９"
            })
    void anyOtherFormIsRefused(String form) {
        assertThatIllegalArgumentException().isThrownBy(() -> Address.parse(form));
    }

    @Test
    void thereIsNoParagraphBeforeTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> Address.ofParagraph("harbour", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SENTENCE.withSentence(-1));
    }
}
