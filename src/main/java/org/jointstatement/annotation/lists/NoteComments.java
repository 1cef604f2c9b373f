package org.jointstatement.annotation.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Status;
import org.jointstatement.annotation.comments.Comment;
import org.jointstatement.annotation.comments.CommentThread;
import org.jointstatement.annotation.comments.CommentedLine;
import org.jointstatement.annotation.comments.CommentedText;
import org.jointstatement.annotation.comments.Fact;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.PublicUrl;

/** Annotations as comments on their texts, each on the words that it is about. */
final class NoteComments {

    /** UTF-16 units of the texts in one file. One for which there is no room has a line for each paragraph with notes. */
    static final int LONGEST = 2_500_000;

    private final Threaded threaded;
    private final FileWords words;
    private final NoteFacts facts;
    private int room = LONGEST;

    private NoteComments(Threaded threaded, FileWords words) {
        this.threaded = threaded;
        this.words = words;
        this.facts = new NoteFacts(threaded, words);
    }

    /**
     * Texts in their order, those without notes left out.
     *
     * @param statements as they read now; every note is on one of them
     */
    static List<CommentedText> of(List<Statement> statements, Threaded threaded, FileWords words) {
        NoteComments comments = new NoteComments(threaded, words);
        Map<String, List<Placed>> bySlug = threaded.beginnings().stream()
                .collect(Collectors.groupingBy(placed -> placed.note().target().slug()));
        return statements.stream()
                .filter(statement -> bySlug.containsKey(statement.slug()))
                .map(statement -> comments.text(statement, bySlug.getOrDefault(statement.slug(), List.of())))
                .toList();
    }

    private CommentedText text(Statement statement, List<Placed> notes) {
        int length = statement.paragraphs().stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
        boolean whole = length <= room;
        room -= whole ? length : 0;
        Map<Integer, Paragraph> here = whole ? paragraphs(statement) : Map.of();
        Map<Integer, List<CommentThread>> threads = new HashMap<>();
        Map<Integer, List<Placed>> elsewhere = new TreeMap<>();
        for (Placed placed : inOrder(notes)) {
            int number = placed.note().target().paragraph();
            Paragraph paragraph = here.get(number);
            if (paragraph == null) {
                elsewhere.computeIfAbsent(number, none -> new ArrayList<>()).add(placed);
            } else {
                threads.computeIfAbsent(number, none -> new ArrayList<>())
                        .add(thread(placed, Spot.of(placed.note(), paragraph)));
            }
        }
        return new CommentedText(
                statement,
                PublicUrl.of("/statements/" + statement.slug()),
                threads,
                words.label(whole ? "notes.file.lost" : "notes.file.long"),
                elsewhere.values().stream().map(this::line).toList(),
                whole);
    }

    private static Map<Integer, Paragraph> paragraphs(Statement statement) {
        return statement.paragraphs().stream().collect(Collectors.toMap(Paragraph::number, one -> one));
    }

    /** As threads stand on a page: the oldest first. */
    private static List<Placed> inOrder(Collection<Placed> notes) {
        return notes.stream()
                .sorted(Comparator.comparing((Placed placed) -> placed.note().written())
                        .thenComparing(placed -> placed.note().id().toString()))
                .toList();
    }

    private CommentedLine line(List<Placed> notes) {
        String place = words.place(notes.get(0));
        return new CommentedLine(
                place, notes.stream().map(note -> thread(note, Spot.NUMBER)).toList());
    }

    private CommentThread thread(Placed placed, Spot spot) {
        Annotation first = placed.note();
        Stream<Fact> about = spot.isWords() ? words.withheld(first).map(Fact::of) : facts.about(first);
        List<Comment> comments = new ArrayList<>();
        comments.add(comment(
                first,
                Stream.of(about, facts.of(placed).stream(), facts.more(placed))
                        .flatMap(some -> some)
                        .toList()));
        threaded.answersTo(first, true).forEach(answer -> comments.add(comment(answer, answering(answer))));
        boolean resolved = first.thread() == null && first.status() == Status.RESOLVED;
        return new CommentThread(spot.start(), spot.end(), resolved, comments);
    }

    private List<Fact> answering(Annotation answer) {
        Fact address = new Fact(words.label("notes.file.address"), Placed.url(answer.id()));
        return Stream.concat(facts.of(answer).map(Fact::of), Stream.of(address)).toList();
    }

    private static Comment comment(Annotation note, List<Fact> facts) {
        return new Comment(note.authorName(), note.written(), note.body(), facts);
    }
}
