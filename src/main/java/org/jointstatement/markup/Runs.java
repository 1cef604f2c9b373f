package org.jointstatement.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts the words of one block after another together, as they look. */
final class Runs {

    private final Predicate<String> leads;
    private final Set<String> said = new HashSet<>();
    private List<NoteRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int strong;
    private int emphasis;
    private @Nullable String link;
    private int begun;

    Runs(Predicate<String> leads) {
        this.leads = leads;
    }

    void add(String words) {
        text.append(words);
    }

    void code(String words) {
        end(false);
        text.append(words);
        end(true);
    }

    void strong(int step) {
        end(false);
        strong += step;
    }

    void emphasis(int step) {
        end(false);
        emphasis += step;
    }

    /** Begins a link, and tells whether it is one: not one within another, nor one that leads nowhere. */
    boolean begin(String destination) {
        end(false);
        if (link != null || !leads.test(destination)) {
            return false;
        }
        link = destination;
        begun = runs.size();
        return true;
    }

    /** A link that shows nothing shows where it leads. */
    void endLink() {
        if (text.isEmpty() && runs.size() == begun) {
            add(String.valueOf(link));
        }
        end(false);
        link = null;
    }

    /** What a link does not show, in brackets behind it: once, however often it is used. */
    void aside(@Nullable String words) {
        if (words != null && !words.isEmpty() && said.add(words)) {
            add(" (" + words + ")");
        }
    }

    /** Hands over the words of a block. */
    List<NoteRun> take() {
        end(false);
        List<NoteRun> block = runs;
        runs = new ArrayList<>();
        return block;
    }

    private void end(boolean code) {
        if (!text.isEmpty()) {
            runs.add(new NoteRun(Markdown.withoutDirections(text.toString()), strong > 0, emphasis > 0, code, link));
            text.setLength(0);
        }
    }
}
