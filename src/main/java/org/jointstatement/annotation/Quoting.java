package org.jointstatement.annotation;

import java.util.stream.Collectors;

/** Puts what a note says before an answer, as Markdown quotes. */
final class Quoting {

    private Quoting() {}

    /** The answer with the note's words before it, as far as there is room for both. */
    static String quote(String note, String answer) {
        String quoted = note.strip().lines().map(line -> "> " + line).collect(Collectors.joining("\n")) + "\n\n";
        int room = Body.LIMIT - answer.codePointCount(0, answer.length());
        if (quoted.codePointCount(0, quoted.length()) <= room) {
            return quoted + answer;
        }
        int kept = Math.max(0, room - 5);
        return quoted.substring(0, quoted.offsetByCodePoints(0, kept)) + " …\n\n" + answer;
    }
}
