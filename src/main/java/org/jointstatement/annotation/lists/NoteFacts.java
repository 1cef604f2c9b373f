package org.jointstatement.annotation.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Quoted;
import org.jointstatement.annotation.StatusChange;
import org.jointstatement.annotation.comments.Fact;
import org.jspecify.annotations.Nullable;

/** What files say of a note besides its words, a fact a line. */
final class NoteFacts {

    private static final int LONGEST_QUOTE = 300;

    private final Threaded threaded;
    private final FileWords words;

    NoteFacts(Threaded threaded, FileWords words) {
        this.threaded = threaded;
        this.words = words;
    }

    /** What it is about, where that is not to be seen. */
    Stream<Fact> about(Annotation note) {
        Quoted quoted = note.quoted();
        Stream<String> on =
                quoted == null ? Stream.empty() : Stream.of(words.of(quoted) + " “" + shortened(quoted.quote()) + "”");
        return Stream.concat(words.about(note), on).map(Fact::of);
    }

    Fact author(Annotation note) {
        return Fact.of(words.label("notes.list.by") + ": " + note.authorName());
    }

    /** For whom it is, what became of it, and where it is read. */
    List<Fact> of(Placed placed) {
        Annotation note = placed.note();
        List<Fact> facts = new ArrayList<>();
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
        facts.add(new Fact(words.label("notes.file.address"), placed.url()));
        return facts;
    }

    /** How many more answers there are than those of its thread that are here. */
    Stream<Fact> more(Placed placed) {
        int missing = placed.replies() - threaded.shown(placed.note());
        return placed.note().thread() == null && missing > 0
                ? Stream.of(new Fact(words.more(missing), placed.url()))
                : Stream.empty();
    }

    /** Those of an answer, behind its author. */
    Stream<String> of(Annotation answer) {
        return words.facts(answer, threaded.named(answer));
    }

    private Fact answered(@Nullable UUID note) {
        return note == null
                ? Fact.of(words.label("reply.answers.closed"))
                : new Fact(words.label("notes.file.answers"), Placed.url(note));
    }

    private String status(Annotation note) {
        StatusChange said = threaded.said(note);
        return said == null ? words.status(note) : words.status(note, said);
    }

    private void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(Fact.of(words.label(label) + ": " + value));
        }
    }

    private static String shortened(String quote) {
        return quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
