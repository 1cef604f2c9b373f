package org.jointstatement.export.word;

import java.util.Iterator;
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
            String words = block.runs().stream().map(NoteRun::text).collect(Collectors.joining());
            WordRuns runs = begin(style(block), words, Math.min(block.depth(), DEEPEST), first);
            first = false;
            if (!block.mark().isEmpty()) {
                runs.text(xml, block.mark() + "\t");
            }
            runs(runs, block);
            xml.close();
        }
        String known = comment.facts().stream().map(Fact::words).collect(Collectors.joining());
        xml.open("w:p", "w14:paraId", id, "w14:textId", "77777777");
        facts(comment.facts(), properties("CommentFacts", known, 0, first));
        xml.close();
    }

    private static String style(NoteBlock block) {
        return switch (block.kind()) {
            case WORDS, HEADING -> "CommentText";
            case QUOTATION -> "CommentQuotation";
            case CODE -> "CommentCode";
        };
    }

    private WordRuns begin(String style, String words, int depth, boolean first) {
        xml.open("w:p");
        return properties(style, words, depth, first);
    }

    /** The first paragraph of a comment has the mark by which Word leads back to the text. */
    private WordRuns properties(String style, String words, int depth, boolean first) {
        WordRuns runs = new WordRuns(Extract.direction(words).equals("rtl"), "");
        xml.open("w:pPr").empty("w:pStyle", "w:val", style);
        runs.paragraph(xml);
        if (depth > 0) {
            String hanging = String.valueOf(STEP);
            xml.empty("w:ind", "w:left", String.valueOf(depth * STEP), "w:hanging", hanging);
        }
        xml.close();
        if (first) {
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference");
            xml.close().empty("w:annotationRef").close();
        }
        return runs;
    }

    private void runs(WordRuns runs, NoteBlock block) {
        for (NoteRun run : block.runs()) {
            if (run.link() != null) {
                xml.open("w:hyperlink", "r:id", links.id(run.link()));
            }
            WordRuns.Look look = new WordRuns.Look(
                    run.link() != null ? "Hyperlink" : run.code() ? "CommentCodeWords" : "",
                    run.strong() || block.kind() == NoteBlock.Kind.HEADING,
                    run.emphasis());
            runs.text(xml, run.text(), look);
            if (run.link() != null) {
                xml.close();
            }
        }
    }

    private void facts(List<Fact> facts, WordRuns runs) {
        for (Iterator<Fact> rest = facts.iterator(); rest.hasNext(); ) {
            fact(rest.next(), runs);
            if (rest.hasNext()) {
                runs.text(xml, BETWEEN);
            }
        }
    }

    private void fact(Fact fact, WordRuns runs) {
        String address = fact.address();
        if (address == null) {
            runs.text(xml, fact.words());
            return;
        }
        runs.text(xml, fact.words() + ": ");
        if (links.leads(address)) {
            xml.open("w:hyperlink", "r:id", links.id(address));
            runs.text(xml, address, new WordRuns.Look("Hyperlink", false, false));
            xml.close();
        } else {
            runs.text(xml, address);
        }
    }
}
