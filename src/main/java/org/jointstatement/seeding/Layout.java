package org.jointstatement.seeding;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Gives every line of an outcome document its place: one title, paragraphs and headings of one line each, footnotes at
 * the end. Blank lines separate; where they are missing, the shape of the lines decides. What could be two things is
 * refused.
 */
final class Layout {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_HEADING = 120;
    private static final int MOST_PARAGRAPHS = 99_999;
    private static final String ONE_LINE =
            "put each paragraph and each heading on one line, and end sentences as printed";

    private final String file;
    private final List<Line> lines;
    private final List<Piece> pieces = new ArrayList<>();
    private int paragraphs;

    private Layout(String file, List<Line> lines) {
        this.file = file;
        this.lines = lines;
    }

    static List<Piece> of(String file, List<Line> lines) {
        return new Layout(file, lines).place();
    }

    private List<Piece> place() {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                pieces.add(place(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null));
            }
        }
        Piece last = pieces.get(pieces.size() - 1);
        if (last.is(Piece.Kind.TITLE)) {
            throw new SeedException(file, last.line(), "The text ends after its title", "add its paragraphs");
        }
        if (last.is(Piece.Kind.HEADING)) {
            throw headingWithout(last);
        }
        return pieces;
    }

    private Piece place(Line line, @Nullable Line next) {
        LineShape.unreadable(line.text()).ifPresent(shape -> {
            throw refused(line, shape.what(), shape.remedy());
        });
        Matcher footnote = LineShape.FOOTNOTE.matcher(line.text());
        if (footnote.matches()) {
            return footnote(line, footnote);
        }
        refuseMisplaced(line);
        Matcher numbered = LineShape.NUMBERED.matcher(line.text());
        if (pieces.isEmpty()) {
            return title(line);
        }
        if (numbered.matches()) {
            return numbered(line, numbered);
        }
        refuseBareNumber(line);
        return LineShape.endsSentence(line.text()) ? paragraph(line, line.text(), null) : heading(line, next);
    }

    private void refuseMisplaced(Line line) {
        if (lastIs(Piece.Kind.FOOTNOTE)) {
            throw refused(line, "Text follows the footnotes", "put the footnotes, one line each, at the end");
        }
        if (LineShape.startsSmall(line.text())) {
            throw refused(line, "The line begins with a small letter, as if it went on from the line above", ONE_LINE);
        }
    }

    private Piece title(Line line) {
        String text = line.text();
        if (LineShape.endsSentence(text) || LineShape.NUMBERED.matcher(text).matches()) {
            throw refused(line, "The first line reads as a paragraph", "begin with the title, on one line, unnumbered");
        }
        if (LineShape.breaksOff(text) || text.length() > LONGEST_TITLE) {
            throw refused(
                    line,
                    "The first line does not read as a title",
                    "put the title on one line of at most " + LONGEST_TITLE + " characters");
        }
        return new Piece(Piece.Kind.TITLE, line.number(), text, 0, null);
    }

    private Piece footnote(Line line, Matcher footnote) {
        if (pieces.isEmpty() || lastIs(Piece.Kind.TITLE)) {
            throw refused(line, "A footnote stands before the text", "put the footnotes, one line each, at the end");
        }
        if (lastIs(Piece.Kind.HEADING)) {
            throw headingWithout(pieces.get(pieces.size() - 1));
        }
        return new Piece(Piece.Kind.FOOTNOTE, line.number(), footnote.group(2), 0, footnote.group(1));
    }

    private Piece numbered(Line line, Matcher numbered) {
        int expected = paragraphs + 1;
        String found = numbered.group(1);
        if (!found.equals(Integer.toString(expected))) {
            throw refused(
                    line,
                    "The printed number contradicts the count: expected " + expected + ", found " + found,
                    "see whether a paragraph above is missing, divided or joined, or correct the number");
        }
        if (!LineShape.endsSentence(numbered.group(2))) {
            throw refused(
                    line,
                    "The numbered line does not end a sentence: it may be a heading, or broken over lines",
                    "write headings without a number, and each paragraph on one line");
        }
        return paragraph(line, numbered.group(2), found);
    }

    private Piece paragraph(Line line, String text, @Nullable String printed) {
        if (LineShape.startsSmall(text) || LineShape.unreadable(text).isPresent()) {
            throw refused(line, "No sentence begins after the number", ONE_LINE);
        }
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw refused(line, "More than " + MOST_PARAGRAPHS + " paragraphs", "divide the text");
        }
        return new Piece(Piece.Kind.PARAGRAPH, line.number(), text, paragraphs, printed);
    }

    private Piece heading(Line line, @Nullable Line next) {
        String text = line.text();
        boolean glued = next != null
                && !next.isBlank()
                && !LineShape.NUMBERED.matcher(next.text()).matches();
        if (LineShape.breaksOff(text)) {
            throw refused(line, "The line breaks off: a list or the rest of a paragraph seems to follow", ONE_LINE);
        }
        if (glued || text.length() > LONGEST_HEADING || isSentences(text)) {
            throw refused(line, "The line neither ends a sentence nor reads as a heading", ONE_LINE);
        }
        if (lastIs(Piece.Kind.TITLE)) {
            throw refused(
                    line,
                    "A second line without a full stop follows the title",
                    "put the title on one line, leave out place and date, and begin with the opening paragraph");
        }
        if (lastIs(Piece.Kind.HEADING)) {
            throw headingWithout(pieces.get(pieces.size() - 1));
        }
        return new Piece(Piece.Kind.HEADING, line.number(), text, 0, null);
    }

    /** A paragraph of which only the last full stop is missing is no heading. */
    private static boolean isSentences(String text) {
        return Sentences.of(text).size() > 1;
    }

    private void refuseBareNumber(Line line) {
        Matcher bare = LineShape.BARE_NUMBER.matcher(line.text());
        if (bare.matches() && bare.group(1).equals(Integer.toString(paragraphs + 1)) && !isMonth(bare.group(2))) {
            throw refused(
                    line,
                    "The line begins with " + bare.group(1) + ", which may be its number or its first word",
                    "write a full stop after a paragraph's number, or the first word in letters");
        }
    }

    private static boolean isMonth(String word) {
        return Arrays.stream(Month.values())
                .anyMatch(month ->
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(word));
    }

    private boolean lastIs(Piece.Kind kind) {
        return !pieces.isEmpty() && pieces.get(pieces.size() - 1).is(kind);
    }

    private SeedException headingWithout(Piece heading) {
        return new SeedException(
                file,
                heading.line(),
                "No paragraph stands under this heading",
                "end the line as a sentence if it is a paragraph; headings of two levels are not read yet");
    }

    private SeedException refused(Line line, String what, String remedy) {
        return new SeedException(file, line.number(), what, remedy);
    }
}
