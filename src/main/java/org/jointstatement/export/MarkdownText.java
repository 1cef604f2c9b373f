package org.jointstatement.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.springframework.stereotype.Component;

/**
 * Writes a text in CommonMark. A footnote's mark stays where it is and the reference that most readers of Markdown know
 * follows it: {@code \*[^1]}.
 */
@Component
class MarkdownText implements FileMaker {

    private static final Pattern MEANT_ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<&~^|$!]");
    private static final Pattern MEANT_AT_THE_START = Pattern.compile("^(?:([#+>=:-])|(\\d{1,9})([.)]))");
    private static final Pattern MEANT_AT_THE_END = Pattern.compile("#$");

    private final Captions captions;

    MarkdownText(Captions captions) {
        this.captions = captions;
    }

    @Override
    public Format format() {
        return Format.MD;
    }

    @Override
    public byte[] make(Extract extract, Paper paper) {
        return text(extract).getBytes(StandardCharsets.UTF_8);
    }

    private String text(Extract extract) {
        StringJoiner blocks = new StringJoiner("\n\n", "", "\n");
        blocks.add("# " + escape(extract.statement().title()));
        blocks.add(escape(extract.kindAndDay()) + "  \n<" + extract.url() + ">");
        extract.sections().forEach(section -> add(blocks, extract, section));
        extract.footnotes().forEach(footnote -> blocks.add(definition(extract, footnote)));
        blocks.add("---");
        if (extract.hasInferred()) {
            blocks.add(escape(captions.inferred(extract)));
        }
        blocks.add(escape(captions.revision(extract)));
        return Characters.legal(blocks.toString());
    }

    private static void add(StringJoiner blocks, Extract extract, Section section) {
        String heading = section.heading();
        if (heading != null) {
            blocks.add("## " + escape(heading));
        }
        section.paragraphs().forEach(paragraph -> blocks.add(paragraph(extract, paragraph)));
    }

    private static String paragraph(Extract extract, Paragraph paragraph) {
        StringBuilder line = new StringBuilder("**" + escape(paragraph.label()) + "** ");
        List<Footnote> footnotes = extract.statement().footnotesOf(paragraph);
        for (Piece piece : Piece.of(paragraph.text(), footnotes)) {
            line.append(escape(piece.text()));
            if (piece.footnote() != null) {
                line.append(reference(extract, piece.footnote()));
            }
        }
        return line.toString();
    }

    private static String definition(Extract extract, Footnote footnote) {
        return reference(extract, footnote) + ": " + escape(footnote.mark() + " " + footnote.text());
    }

    private static String reference(Extract extract, Footnote footnote) {
        return "[^" + (extract.statement().footnotes().indexOf(footnote) + 1) + "]";
    }

    /** Puts a backslash before what Markdown would read as more than a letter; for text of one line. */
    static String escape(String text) {
        String escaped = MEANT_ANYWHERE.matcher(text.replace('\n', ' ')).replaceAll("\\\\$0");
        escaped = MEANT_AT_THE_START.matcher(escaped).replaceAll("$2\\\\$1$3");
        return MEANT_AT_THE_END.matcher(escaped).replaceAll("\\\\#");
    }
}
