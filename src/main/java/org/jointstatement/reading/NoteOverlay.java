package org.jointstatement.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.annotation.Mark;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The words that notes are about, as one reader may see them. */
final class NoteOverlay implements Overlay {

    /** More would make a page too long; all the notes are listed in any case. */
    static final int MOST = 2000;

    /** As many as lead from the words of one paragraph to their notes. */
    static final int MOST_LINKED = 150;

    private final Map<Integer, List<Mark>> marks;
    private final boolean linked;
    private final String says;

    /**
     * Makes one for a request.
     *
     * @param linked whether the notes stand on the same page
     * @param says what is said where such words begin
     */
    NoteOverlay(List<Mark> marks, boolean linked, String says) {
        this.marks = marks.stream()
                .collect(Collectors.groupingBy(mark -> mark.address().paragraph()));
        this.linked = linked && marks.size() <= MOST_LINKED;
        this.says = says;
    }

    @Override
    public List<Span> over(Statement statement, Paragraph paragraph) {
        int length = paragraph.text().codePointCount(0, paragraph.text().length());
        List<Span> spans = marks.getOrDefault(paragraph.number(), List.of()).stream()
                .flatMap(mark -> span(paragraph, mark).stream())
                .filter(span -> span.end() <= length)
                .toList();
        return linked ? spans : merged(spans);
    }

    private List<Span> span(Paragraph paragraph, Mark mark) {
        Integer start = mark.start();
        Integer end = mark.end();
        UUID id = mark.id();
        String ref = id == null ? null : id.toString();
        if (start != null && end != null) {
            return List.of(span(start, end, ref));
        }
        return paragraph.sentences().stream()
                .filter(sentence -> sentence.address().equals(mark.address()))
                .map((Sentence sentence) -> span(sentence.start(), sentence.end(), ref))
                .toList();
    }

    /** One for all that touch: however many notes there are, the page stays short. */
    private List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream().sorted(Comparator.comparingInt(Span::start)).forEach(span -> {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.start() <= last.end()) {
                merged.set(merged.size() - 1, span(last.start(), Math.max(last.end(), span.end()), null));
            } else {
                merged.add(span(span.start(), span.end(), null));
            }
        });
        return merged;
    }

    private Span span(int start, int end, @Nullable String ref) {
        return new Span(start, end, Layer.NOTE.kind(), ref, says);
    }
}
