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
        int start = place;
        while (start > Math.max(0, place - REACH) && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < Math.min(text.length(), place + REACH) && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        int at = word.codePointCount(0, place - start);
        return Unbroken.of(word).stream().anyMatch(span -> span.start() < at && at < span.end());
    }
}
