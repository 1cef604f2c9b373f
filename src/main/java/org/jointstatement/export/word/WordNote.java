package org.jointstatement.export.word;

import java.util.List;
import java.util.stream.Collectors;
import org.jointstatement.annotation.comments.Comment;
import org.jointstatement.annotation.comments.Fact;
import org.jointstatement.export.Extract;
import org.jointstatement.export.Xml;
import org.jointstatement.markup.Markdown;
import org.jointstatement.markup.NoteBlock;
import org.jointstatement.markup.NoteRun;

/** Writes one comment: its Markdown as paragraphs of Word's, then what is known of it. */
final class WordNote {

    /** In twentieths of a point, and steps: what stands deeper stands no further in. */
    private static final int STEP = 283;

    private static final int DEEPEST = 6;

    private static final String BETWEEN = " · ";

    private static final WordRuns.Look LINK = new WordRuns.Look("Hyperlink", false, false);

    private final Xml xml;
    private final WordLinks links;

    WordNote(Xml xml, WordLinks links) {
        this.xml = xml;
        this.links = links;
    }

    /**
     * Writes it.
     *
     * @param id of its last paragraph
     */
    void write(Comment comment, String id) {
        boolean first = true;
        for (NoteBlock block : Markdown.blocks(comment.body(), links::leads)) {
            xml.open("w:p");
            String words = block.runs().stream().map(NoteRun::text).collect(Collectors.joining());
            WordRuns runs =
                    begin(style(block), words, block.depth(), !block.mark().isEmpty());
            mark(first);
            if (!block.mark().isEmpty()) {
                runs.text(xml, block.mark() + "\t");
            }
            block.runs().forEach(run -> run(runs, run, block.kind() == NoteBlock.Kind.HEADING));
            xml.close();
            first = false;
        }
        xml.open("w:p", "w14:paraId", id, "w14:textId", "77777777");
        String known = comment.facts().stream().map(Fact::words).collect(Collectors.joining());
        WordRuns runs = begin("CommentFacts", known, 0, false);
        mark(first);
        facts(comment.facts(), runs);
        xml.close();
    }

    private static String style(NoteBlock block) {
        return switch (block.kind()) {
            case WORDS, HEADING -> "CommentText";
            case QUOTATION -> "CommentQuotation";
            case CODE -> "CommentCode";
        };
    }

    /** The properties of a paragraph; a mark, if it has one, hangs before its words. */
    private WordRuns begin(String style, String words, int depth, boolean marked) {
        WordRuns runs = new WordRuns(Extract.direction(words).equals("rtl"), "");
        xml.open("w:pPr").empty("w:pStyle", "w:val", style);
        runs.paragraph(xml);
        String in = String.valueOf(Math.min(depth, DEEPEST) * STEP);
        if (marked) {
            xml.empty("w:ind", "w:left", in, "w:hanging", String.valueOf(STEP));
        } else if (depth > 0) {
            xml.empty("w:ind", "w:left", in);
        }
        xml.close();
        return runs;
    }

    /** The first paragraph of a comment has the mark by which Word leads back to the text. */
    private void mark(boolean first) {
        if (first) {
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference");
            xml.close().empty("w:annotationRef").close();
        }
    }

    private void run(WordRuns runs, NoteRun run, boolean heading) {
        boolean strong = run.strong() || heading;
        if (run.link() != null) {
            link(runs, run.link(), run.text(), new WordRuns.Look("Hyperlink", strong, run.emphasis()));
        } else {
            String style = run.code() ? "CommentCodeWords" : "";
            runs.text(xml, run.text(), new WordRuns.Look(style, strong, run.emphasis()));
        }
    }

    private void link(WordRuns runs, String address, String words, WordRuns.Look look) {
        xml.open("w:hyperlink", "r:id", links.id(address));
        runs.text(xml, words, look);
        xml.close();
    }

    private void facts(List<Fact> facts, WordRuns runs) {
        StringBuilder words = new StringBuilder();
        String between = "";
        for (Fact fact : facts) {
            words.append(between).append(fact.words());
            between = BETWEEN;
            String address = fact.address();
            if (address == null) {
                continue;
            }
            words.append(": ");
            if (links.leads(address)) {
                runs.text(xml, words.toString());
                words.setLength(0);
                link(runs, address, address, LINK);
            } else {
                words.append(address);
            }
        }
        if (!words.isEmpty()) {
            runs.text(xml, words.toString());
        }
    }
}
