package org.jointstatement.annotation.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.comments.Fact;
import org.jointstatement.markup.Markdown;

/**
 * Annotations as one Markdown text: each under where it stands, with what is known of it and the answers to it. What
 * people wrote is quoted, and each quotation ends before a heading of our own, so that none of it can pass for anything
 * else of the file.
 */
final class NoteText {

    /** The heading of a note, and that of the deepest answers: these stand beside each other and say what they answer. */
    private static final int HIGHEST = 2;

    private static final int DEEPEST = 6;

    private final Threaded threaded;
    private final FileWords words;
    private final NoteFacts facts;
    private int quoted;

    private NoteText(Threaded threaded, FileWords words) {
        this.threaded = threaded;
        this.words = words;
        this.facts = new NoteFacts(threaded, words);
    }

    static String of(Threaded threaded, FileWords words) {
        NoteText text = new NoteText(threaded, words);
        return threaded.beginnings().stream().map(text::section).collect(Collectors.joining("\n"));
    }

    private String section(Placed placed) {
        Annotation note = placed.note();
        List<String> lines = new ArrayList<>();
        lines.add("## " + plain(words.place(placed)));
        lines.add("");
        known(placed).forEach(fact -> lines.add("- " + line(fact)));
        lines.add("");
        quoted(note.body(), lines);
        answers(note, HIGHEST + 1, lines);
        facts.more(placed).forEach(fact -> {
            lines.add("");
            lines.add(line(fact));
        });
        return String.join("\n", lines) + "\n";
    }

    private Stream<Fact> known(Placed placed) {
        return Stream.of(facts.about(placed.note()), Stream.of(facts.author(placed.note())), facts.of(placed).stream())
                .flatMap(some -> some);
    }

    private static String line(Fact fact) {
        return plain(fact.words()) + (fact.address() == null ? "" : ": <" + fact.address() + ">");
    }

    private void answers(Annotation note, int level, List<String> lines) {
        for (Annotation answer : threaded.answersTo(note, level >= DEEPEST)) {
            lines.add("");
            lines.add("#".repeat(level) + " " + plain(answer.authorName()) + " · "
                    + facts.of(answer).map(NoteText::plain).collect(Collectors.joining(" · "))
                    + " · <" + Placed.url(answer.id()) + ">");
            lines.add("");
            quoted(answer.body(), lines);
            if (level < DEEPEST) {
                answers(answer, level + 1, lines);
            }
        }
    }

    /** Labels of footnotes hold for the whole file: each note's begin with its number in it. */
    private void quoted(String body, List<String> lines) {
        quoted++;
        Markdown.withFootnotesOf(body, quoted + "-").lines().forEach(line -> lines.add(("> " + line).stripTrailing()));
    }

    /** A name is no markup, whatever stands in it. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&-])", "\\\\$1");
    }
}
