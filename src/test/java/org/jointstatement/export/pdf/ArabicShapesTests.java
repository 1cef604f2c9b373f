package org.jointstatement.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicShapesTests {

    private final ArabicShapes shapes = new ArabicShapes();

    @ParameterizedTest
    @CsvSource({
        // beh alone; beh and beh; beh three times; alef joins to the right only; lam with alef is one shape
        "ب, ﺏ",
        "بب, ﺑﺐ",
        "ببب, ﺑﺒﺐ",
        "باب, ﺑﺎﺏ",
        "لا, ﻻ",
        "بلا, ﺑﻼ",
        "بَب, ﺑَﺐ",
        "abc, abc",
        "ب 9, ﺏ 9"
    })
    void aLetterTakesTheShapeThatItsNeighboursAskFor(String text, String shaped) {
        assertThat(shapes.shapeText(text)).isEqualTo(shaped);
        assertThat(shapes.deshapeText(shaped)).isEqualTo(text);
    }

    @Test
    void wordsAreTurnedAboutButNotTheNumbersAmongThem() {
        assertThat(shapes.reorderRTLTextToLTR("אב (2020) גד")).isEqualTo("דג (2020) בא");
    }

    @Test
    void aParagraphIsSplitWhereItsDirectionChanges() {
        assertThat(runs("We met (אב 2020 גד) here", BidiSplitter.LTR))
                .containsExactly("LTR We met (", "RTL אב 2020 גד", "LTR ) here");
        assertThat(runs("אב COVID-19 גד", BidiSplitter.RTL)).containsExactly("RTL אב ", "LTR COVID-19", "RTL  גד");
        assertThat(runs("", BidiSplitter.LTR)).isEmpty();
    }

    private static List<String> runs(String text, byte direction) {
        Bidirectional splitter = new Bidirectional();
        splitter.setParagraph(text, direction);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            BidiTextRun run = splitter.getVisualRun(i);
            String name = run.getDirection() == BidiSplitter.LTR ? "LTR " : "RTL ";
            runs.add(name + text.substring(run.getStart(), run.getStart() + run.getLength()));
        }
        return runs;
    }
}
