package org.jointstatement.annotation.lists;

import java.util.List;
import java.util.stream.Collectors;
import org.jointstatement.annotation.Annotation;

/** Annotations as one Markdown text, each under where it stands and who wrote it when. */
final class NoteText {

    private NoteText() {}

    static String of(List<Placed> rows) {
        return rows.stream().map(NoteText::section).collect(Collectors.joining("\n"));
    }

    private static String section(Placed placed) {
        Annotation note = placed.note();
        return "## " + plain(placed.title()) + "\n\n"
                + plain(note.authorName()) + ", " + note.written().toLocalDate() + ", <" + placed.url() + ">\n\n"
                + note.body() + "\n";
    }

    /** A name is no markup, whatever stands in it. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~-])", "\\\\$1");
    }
}
