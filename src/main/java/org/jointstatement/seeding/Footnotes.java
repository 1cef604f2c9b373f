package org.jointstatement.seeding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.statement.Footnote;

/** Joins each footnote with the one mark in the text that refers to it. */
final class Footnotes {

    private static final Pattern MARK = Pattern.compile("\\*+|†+|‡+");

    /** Where a mark stands in a paragraph's text, in code points. */
    private record Reference(Piece paragraph, int start, int end) {}

    private final String file;
    private final Map<String, Reference> references = new HashMap<>();

    private Footnotes(String file) {
        this.file = file;
    }

    static List<Footnote> of(String file, List<Piece> pieces) {
        return new Footnotes(file).join(pieces);
    }

    private List<Footnote> join(List<Piece> pieces) {
        pieces.forEach(this::findMarks);
        List<Footnote> footnotes = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.FOOTNOTE && piece.mark() != null) {
                footnotes.add(join(piece, piece.mark()));
            }
        }
        references.forEach((mark, reference) -> {
            throw new SeedException(
                    file,
                    reference.paragraph().line(),
                    "The mark " + mark + " has no footnote",
                    "add the footnote at the end, or take the mark out");
        });
        return footnotes;
    }

    private void findMarks(Piece piece) {
        Matcher marks = MARK.matcher(piece.text());
        int from = 0;
        int point = 0;
        while (marks.find()) {
            if (!piece.is(Piece.Kind.PARAGRAPH)) {
                throw new SeedException(
                        file,
                        piece.line(),
                        "A footnote mark stands outside the paragraphs",
                        "only paragraphs carry marks: take it out of the title, heading or footnote");
            }
            point += piece.text().codePointCount(from, marks.start());
            int end = point + marks.end() - marks.start();
            keep(marks.group(), new Reference(piece, point, end));
            from = marks.end();
            point = end;
        }
    }

    private void keep(String mark, Reference reference) {
        Reference before = references.put(mark, reference);
        if (before != null) {
            throw new SeedException(
                    file,
                    reference.paragraph().line(),
                    "The mark " + mark + " stands twice in the text, first in line "
                            + before.paragraph().line(),
                    "use each mark once: *, **, †, ‡");
        }
    }

    private Footnote join(Piece footnote, String mark) {
        Reference reference = references.remove(mark);
        if (reference == null) {
            throw new SeedException(
                    file,
                    footnote.line(),
                    "No mark " + mark + " in the text is left for this footnote",
                    "give each footnote its own mark and put it into the text once; lists are not read yet");
        }
        return new Footnote(mark, footnote.text(), reference.paragraph().number(), reference.start(), reference.end());
    }
}
