package org.jointstatement.seeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.ParticipantRole;

/**
 * Finds who took part, and how, in the footnotes and the opening: a phrase of {@code participation.txt} announces a
 * list of names, or tells what the holders of named offices did.
 */
final class Participants {

    /** How a phrase is used: before a colon and a list, before offices, or after offices. */
    private enum Shape {
        LIST,
        BEFORE,
        AFTER
    }

    private record Phrase(ParticipantRole role, Shape shape, String words) {

        static Phrase parse(String line) {
            String[] parts = line.split(" +", 3);
            return new Phrase(ParticipantRole.valueOf(parts[0]), Shape.valueOf(parts[1]), parts[2]);
        }
    }

    private static final List<Phrase> PHRASES =
            DataLines.of("participation.txt").stream().map(Phrase::parse).toList();

    private final String file;
    private final List<Participant> found = new ArrayList<>();

    private Participants(String file) {
        this.file = file;
    }

    /** In the order of roles, and within a role as printed. */
    static List<Participant> of(String file, List<Piece> pieces) {
        Participants participants = new Participants(file);
        Stream.concat(
                        pieces.stream().filter(piece -> piece.is(Piece.Kind.FOOTNOTE)),
                        pieces.stream().skip(1).takeWhile(piece -> piece.is(Piece.Kind.PARAGRAPH)))
                .forEach(participants::findIn);
        participants.found.sort(Comparator.comparing(Participant::role));
        return participants.found;
    }

    private void findIn(Piece piece) {
        String text = piece.text();
        int start = 0;
        int point = 0;
        for (Sentences.Range range : Sentences.of(text)) {
            start = text.offsetByCodePoints(start, range.start() - point);
            int end = text.offsetByCodePoints(start, range.end() - range.start());
            findIn(piece, text.substring(start, end));
            start = end;
            point = range.end();
        }
    }

    private void findIn(Piece piece, String sentence) {
        String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        for (Phrase phrase : PHRASES) {
            if (find(piece, words, phrase)) {
                return;
            }
        }
    }

    private boolean find(Piece piece, String words, Phrase phrase) {
        if (phrase.shape() == Shape.BEFORE) {
            return words.startsWith(phrase.words() + " ")
                    && addOffices(words.substring(phrase.words().length() + 1), phrase.role());
        }
        if (phrase.shape() == Shape.AFTER) {
            int at = words.indexOf(" " + phrase.words());
            return at >= 0 && addOffices(words.substring(0, at), phrase.role());
        }
        int colon = words.indexOf(": ");
        if (colon < 0
                || !words.startsWith("The following")
                || !words.substring(0, colon).contains(phrase.words())) {
            return false;
        }
        addList(piece, words.substring(colon + 2), phrase.role());
        return true;
    }

    private void addList(Piece piece, String list, ParticipantRole role) {
        List<String> names = NameList.of(list)
                .orElseThrow(() -> new SeedException(
                        file,
                        piece.line(),
                        "The list of participants cannot be divided into names",
                        "separate the names by commas, or by semicolons where names hold commas"));
        names.forEach(name -> found.add(new Participant(name, role, null, null)));
    }

    private boolean addOffices(String words, ParticipantRole role) {
        List<Participant> holders = new ArrayList<>();
        for (String part : Offices.divide(words)) {
            Optional<Offices.Office> office = Offices.parse(part);
            if (office.isEmpty()) {
                return false;
            }
            holders.add(new Participant(office.get().body(), role, office.get().title(), null));
        }
        return found.addAll(holders);
    }
}
