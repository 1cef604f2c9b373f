package org.jointstatement.export;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.springframework.stereotype.Component;

/** Writes a text with nothing but its words, a paragraph a line: it flows in whatever it is put into. */
@Component
class PlainText implements FileMaker {

    private static final int WIDTH = 72;

    private final Captions captions;

    PlainText(Captions captions) {
        this.captions = captions;
    }

    @Override
    public Format format() {
        return Format.TXT;
    }

    @Override
    public byte[] make(Extract extract, Paper paper) {
        return text(extract).getBytes(StandardCharsets.UTF_8);
    }

    private String text(Extract extract) {
        StringJoiner blocks = new StringJoiner("\n\n", "", "\n");
        blocks.add(extract.statement().title());
        blocks.add(extract.kindAndDay() + "\n" + extract.url());
        extract.sections().forEach(section -> add(blocks, section));
        for (Footnote footnote : extract.footnotes()) {
            blocks.add(footnote.mark() + " " + footnote.text());
        }
        blocks.add("-".repeat(WIDTH) + "\n" + colophon(extract));
        return Characters.legal(blocks.toString());
    }

    private static void add(StringJoiner blocks, Section section) {
        String heading = section.heading();
        if (heading != null) {
            blocks.add(heading + "\n" + "-".repeat(Math.min(heading.length(), WIDTH)));
        }
        for (Paragraph paragraph : section.paragraphs()) {
            blocks.add(paragraph.label() + " " + paragraph.text());
        }
    }

    private String colophon(Extract extract) {
        String revision = captions.revision(extract);
        return extract.hasInferred() ? captions.inferred(extract) + "\n" + revision : revision;
    }
}
