package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

    /** Sentences are divided by a bar here, which the text itself does not hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met.|We agreed.",
                "We met; we agreed: all of us.",
                "We said “stay.”|We agree.|(All of us did.)|“We go.”|‘Yes.’|We stayed.",
                "We thank H.E. Dr. Smith and Amb. Jones.|We go.",
                "We recall Art. 5, paras. 3 and 4, and No. 7.|No. 8 is new.",
                "We recall Art. IV of Vol. II.|We said No.|We meant it.",
                "We met in Jan. 2020.|We go, e.g. North, i.e. up, vs. down.",
                "We thank the U.N. General Assembly and the U.S. Government.",
                "We thank the U.N.|We go.",
                "Roads, ports, etc. are open.|Rails, etc.|We close none.",
                "We need 2.5 million doses.|2030 is near.|The G20.|14 States agreed.",
                "In view of this,it is late.We go.",
                "We met…|We left…|We wait… and go.",
                "“No!” they said.|Will you?|We will!",
                "The partners* met.*|We agree.†|We go.",
                "We thank J. Smith.|We go.",
                "我们同意。|我们支持！|好。",
                "نحن نتفق.|هل ندعم؟|نعم.",
                "We 😀 met.|𠀀 agreed.",
                "We met"
            })
    void aSentenceEndsWhereAReaderEndsIt(String divided) {
        List<String> expected = List.of(divided.split("\\|"));
        String text = divided.replaceAll("(?<=[。！])\\|", "").replace('|', ' ');

        assertThat(Sentences.of(text))
                .extracting(range -> text.substring(
                        text.offsetByCodePoints(0, range.start()), text.offsetByCodePoints(0, range.end())))
                .isEqualTo(expected);
    }
}
