package org.jointstatement.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jointstatement.markup.Unbroken;

/**
 * Says where a line may end: where the renderer has it, but within nothing that stays whole on the reading page either.
 * Elements around such words would do the same and put them behind the rest of the line for readers that go by the order
 * in the file.
 */
final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker lines;
    private List<Whole> whole = List.of();

    /** Words that stay on one line, in UTF-16 units. */
    private record Whole(int start, int end) {

        boolean isCutAt(int place) {
            return start < place && place < end;
        }
    }

    LineBreaks(Locale locale) {
        lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(locale));
    }

    @Override
    public void setText(String text) {
        lines.setText(text);
        whole = Unbroken.of(text).stream()
                .map(span ->
                        new Whole(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())))
                .toList();
    }

    @Override
    public int next() {
        int place = lines.next();
        while (cuts(place)) {
            place = lines.next();
        }
        return place;
    }

    private boolean cuts(int place) {
        return whole.stream().anyMatch(words -> words.isCutAt(place));
    }
}
