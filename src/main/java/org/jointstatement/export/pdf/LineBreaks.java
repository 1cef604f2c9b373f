package org.jointstatement.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import org.jointstatement.markup.Unbroken;

/**
 * Says where a line may end: where the renderer has it, but within nothing that stays whole on the reading page either.
 * Elements around such words would do the same and put them behind the rest of the line for readers that go by the order
 * in the file.
 */
final class LineBreaks implements FSTextBreaker {

    /** UTF-16 units of a word on each side of a hyphen: no longer one has to stay whole. */
    private static final int REACH = 100;

    private final FSTextBreaker lines;
    private String text = "";

    LineBreaks(Locale locale) {
        lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(locale));
    }

    @Override
    public void setText(String text) {
        lines.setText(text);
        this.text = text;
    }

    @Override
    public int next() {
        int place = lines.next();
        while (cuts(place)) {
            place = lines.next();
        }
        return place;
    }

    /** Asked of the word around the place: the renderer gives all that is left of a paragraph for each of its lines. */
    private boolean cuts(int place) {
        if (place < 1 || place >= text.length() || text.charAt(place - 1) != '-') {
            return false;
        }
        int start = end(place, -1);
        String word = text.substring(start, end(place, 1));
        int at = word.codePointCount(0, place - start);
        return Unbroken.of(word).stream().anyMatch(span -> span.start() < at && at < span.end());
    }

    private int end(int place, int step) {
        int end = place;
        int next = step < 0 ? -1 : 0;
        while (end + next >= 0
                && end + next < text.length()
                && Math.abs(end - place) < REACH
                && !Character.isWhitespace(text.charAt(end + next))) {
            end += step;
        }
        return end;
    }
}
