package org.jointstatement.annotation.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Quoted;
import org.jointstatement.annotation.StatusChange;
import org.jointstatement.markup.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * Annotations as one Markdown text: each under where it stands, with what is known of it and the answers to it. What
 * people wrote is quoted, and each quotation ends before a heading of our own, so that none of it can pass for anything
 * else of the file.
 */
final class NoteText {

    /** The heading of a note, and that of the deepest answers: these stand beside each other and say what they answer. */
    private static final int HIGHEST = 2;

    private static final int DEEPEST = 6;

    private static final int LONGEST_QUOTE = 300;

    private final Threaded threaded;
    private final FileWords words;
    private int quoted;

    private NoteText(Threaded threaded, FileWords words) {
        this.threaded = threaded;
        this.words = words;
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
        facts(placed).forEach(fact -> lines.add("- " + fact));
        lines.add("");
        quoted(note.body(), lines);
        answers(note, HIGHEST + 1, lines);
        int missing = placed.replies() - threaded.shown(note);
        if (note.thread() == null && missing > 0) {
            lines.add("");
            lines.add(words.more(missing) + ": <" + placed.url() + ">");
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> facts(Placed placed) {
        Annotation note = placed.note();
        List<String> facts =
                new ArrayList<>(words.about(note).map(NoteText::plain).toList());
        Quoted quoted = note.quoted();
        if (quoted != null) {
            facts.add(plain(words.of(quoted)) + " “" + plain(shortened(quoted.quote())) + "”");
        }
        add(facts, "notes.list.by", note.authorName());
        add(facts, "notes.list.audience", words.readers(note));
        add(facts, "notes.list.motivation", words.motivation(note));
        add(facts, "note.tags", String.join(", ", note.tags()));
        if (note.thread() == null) {
            add(facts, "notes.list.status", status(note));
        } else {
            facts.add(answered(placed.answered()));
        }
        add(facts, "notes.file.place", words.state(note));
        add(facts, "notes.file.written", words.written(note));
        add(facts, "notes.file.edited", words.edited(note));
        facts.add(words.label("notes.file.address") + ": <" + placed.url() + ">");
        return facts;
    }

    private String answered(@Nullable UUID note) {
        return note == null
                ? words.label("reply.answers.closed")
                : words.label("notes.file.answers") + ": <" + Placed.url(note) + ">";
    }

    private String status(Annotation note) {
        StatusChange said = threaded.said(note);
        return said == null ? words.status(note) : words.status(note, said);
    }

    private void add(List<String> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(words.label(label) + ": " + plain(value));
        }
    }

    private void answers(Annotation note, int level, List<String> lines) {
        for (Annotation answer : threaded.answersTo(note, level >= DEEPEST)) {
            lines.add("");
            lines.add("#".repeat(level) + " " + plain(answer.authorName()) + " · "
                    + words.facts(answer, threaded.named(answer))
                            .map(NoteText::plain)
                            .collect(Collectors.joining(" · "))
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

    private static String shortened(String quote) {
        return quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    /** A name is no markup, whatever stands in it. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&-])", "\\\\$1");
    }
}
