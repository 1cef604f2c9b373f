package org.jointstatement.export.word;

import java.util.List;
import org.jointstatement.annotation.comments.Fact;
import org.jointstatement.export.Captions;
import org.jointstatement.export.Extract;
import org.jointstatement.export.Piece;
import org.jointstatement.export.Xml;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jspecify.annotations.Nullable;

/** Writes one text of a Word file, with where the comments on it begin and end. */
final class WordBody {

    private static final WordRuns.Look MARK = new WordRuns.Look("FootnoteReference", false, false);

    private final Xml xml;
    private final WordPart part;
    private final Extract extract;
    private final WordRuns runs;

    WordBody(Xml xml, WordBook book, WordPart part) {
        this.xml = xml;
        this.part = part;
        this.extract = part.extract();
        this.runs = book.runs(part);
    }

    void write(Captions captions) {
        line("Title", extract.statement().title());
        line("Subtitle", extract.kindAndDay());
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Address").close();
        xml.open("w:hyperlink", "r:id", part.named("page")).open("w:r");
        xml.element("w:t", extract.url()).close().close().close();
        if (part.isWhole()) {
            extract.sections().forEach(this::section);
        }
        lines();
        if (part.isWhole() && extract.hasInferred()) {
            line("Colophon", captions.inferred(extract));
        }
        line("Colophon", captions.revision(extract));
    }

    /** Writes what stands below the last text. */
    static void rest(Xml xml, WordBook book) {
        for (int i = 0; i < book.rest().size(); i++) {
            Fact fact = book.rest().get(i);
            WordRuns runs = runs(fact.words());
            begin(xml, "Normal", runs);
            if (fact.address() != null) {
                xml.open("w:hyperlink", "r:id", "rest" + i);
                runs.text(xml, fact.words(), new WordRuns.Look("Hyperlink", false, false));
                xml.close();
            } else {
                runs.text(xml, fact.words());
            }
            xml.close();
        }
    }

    private void section(Section section) {
        String heading = section.heading();
        if (heading != null) {
            line("Heading1", heading);
        }
        section.paragraphs().forEach(this::paragraph);
    }

    private void paragraph(Paragraph paragraph) {
        String list = String.valueOf(part.numbering().listOf(paragraph));
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "NumberedParagraph");
        xml.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", list);
        xml.close();
        runs.paragraph(xml).close();
        String id = part.bookmarkId(paragraph);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", part.bookmark(paragraph));
        xml.empty("w:bookmarkEnd", "w:id", id);
        words(paragraph, part.rangesOf(paragraph));
        xml.close();
    }

    /** Cuts the runs of a paragraph where something begins or ends, be it within the mark of a footnote. */
    private void words(Paragraph paragraph, WordRanges ranges) {
        List<Footnote> footnotes = extract.statement().footnotesOf(paragraph);
        int at = 0;
        for (Piece piece : Piece.of(paragraph.text(), footnotes)) {
            String rest = piece.text();
            Footnote footnote = piece.footnote();
            while (!rest.isEmpty()) {
                ranges.at(xml, at);
                int to = ranges.next(at, at + rest.codePointCount(0, rest.length()));
                int cut = rest.offsetByCodePoints(0, to - at);
                words(rest.substring(0, cut), footnote, at);
                rest = rest.substring(cut);
                at = to;
            }
        }
        ranges.at(xml, at);
    }

    /** The mark stays as printed: Word counts no number of its own for it. */
    private void words(String words, @Nullable Footnote footnote, int at) {
        if (footnote == null) {
            runs.text(xml, words);
        } else if (at == footnote.start()) {
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
            xml.close().empty("w:footnoteReference", "w:customMarkFollows", "1", "w:id", part.id(footnote));
            xml.element("w:t", words).close();
        } else {
            runs.text(xml, words, MARK);
        }
    }

    private void lines() {
        if (part.commented() == null || part.lines().isEmpty()) {
            return;
        }
        ours("Heading1", part.commented().heading(), WordRanges.NONE);
        part.lines().forEach(line -> ours("Normal", line.words(), line.ranges()));
    }

    /** A line of our own words. */
    private void ours(String style, String words, WordRanges ranges) {
        WordRuns own = runs(words);
        begin(xml, style, own);
        ranges.open(xml);
        own.text(xml, words);
        ranges.close(xml);
        xml.close();
    }

    private void line(String style, String words) {
        begin(xml, style, runs);
        runs.text(xml, words);
        xml.close();
    }

    private static WordRuns runs(String words) {
        return new WordRuns(Extract.direction(words).equals("rtl"), "");
    }

    /** Begins a paragraph. */
    static void begin(Xml xml, String style, WordRuns runs) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        runs.paragraph(xml).close();
    }
}
