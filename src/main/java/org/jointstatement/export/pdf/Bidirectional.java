package org.jointstatement.export.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into runs that go its way and runs that go the other, by the JDK's reading of Unicode's rules.
 * What is turned about once more inside a run, such as a year in Arabic words, stays in it: {@link ArabicShapes} turns
 * that.
 */
final class Bidirectional implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String text, byte direction) {
        Bidi paragraph = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int base = paragraph.getBaseLevel();
        runs.clear();
        int start = 0;
        for (int run = 0; run < paragraph.getRunCount(); run++) {
            boolean along = paragraph.getRunLevel(run) == base;
            boolean last = run == paragraph.getRunCount() - 1;
            if (last || (paragraph.getRunLevel(run + 1) == base) != along) {
                int end = paragraph.getRunLimit(run);
                runs.add(new BidiTextRun(start, end - start, along == (base == 0) ? LTR : RTL));
                start = end;
            }
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
