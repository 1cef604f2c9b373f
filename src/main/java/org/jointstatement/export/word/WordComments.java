package org.jointstatement.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jointstatement.annotation.comments.Comment;
import org.jointstatement.annotation.comments.CommentThread;
import org.jointstatement.export.Xml;

/** The comments of a Word file: what they say, which answers which, and which are done with. */
final class WordComments {

    private static final String[] NAMESPACES = {
        "xmlns:w",
        WordText.NAMESPACE,
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:mc",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:w14",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "xmlns:w15",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "mc:Ignorable",
        "w14 w15"
    };

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

    private final List<CommentThread> threads = new ArrayList<>();
    private final WordLinks links;
    private int comments;

    /**
     * None yet.
     *
     * @param url of a page of the portal
     */
    WordComments(String url) {
        this.links = new WordLinks(url);
    }

    /** Takes in those of one paragraph. */
    WordRanges add(List<CommentThread> more) {
        List<WordRanges.Range> ranges = new ArrayList<>();
        for (CommentThread thread : WordRanges.inOrder(more)) {
            ranges.add(new WordRanges.Range(comments, thread));
            threads.add(thread);
            comments += thread.comments().size();
        }
        return new WordRanges(ranges);
    }

    /** Writes what they say, one after another, since all may be more than the memory holds. */
    void write(OutputStream out) throws IOException {
        Xml xml = new Xml().open("w:comments", NAMESPACES);
        int id = 0;
        for (CommentThread thread : threads) {
            for (Comment comment : thread.comments()) {
                write(xml, comment, id);
                xml.moveTo(out);
                id++;
            }
        }
        out.write(xml.close().toBytes());
    }

    /** Word knows one step of answers: all of a thread are to its first. */
    byte[] extended() {
        Xml xml = new Xml().open("w15:commentsEx", NAMESPACES);
        int first = 0;
        for (CommentThread thread : threads) {
            String done = thread.resolved() ? "1" : "0";
            xml.empty("w15:commentEx", "w15:paraId", paragraph(first), "w15:done", done);
            for (int i = 1; i < thread.comments().size(); i++) {
                xml.empty(
                        "w15:commentEx",
                        "w15:paraId",
                        paragraph(first + i),
                        "w15:paraIdParent",
                        paragraph(first),
                        "w15:done",
                        done);
            }
            first += thread.comments().size();
        }
        return xml.close().toBytes();
    }

    /** Where their links lead; known only when all are written. */
    byte[] relationships() {
        Xml xml = WordPackage.relationships();
        links.write(xml);
        return xml.close().toBytes();
    }

    private void write(Xml xml, Comment comment, int id) {
        xml.open(
                "w:comment",
                "w:id",
                String.valueOf(id),
                "w:author",
                comment.author(),
                "w:date",
                TIME.format(comment.written().withOffsetSameInstant(ZoneOffset.UTC)),
                "w:initials",
                initials(comment.author()));
        new WordNote(xml, links).write(comment, paragraph(id));
        xml.close();
    }

    /** The id of the last paragraph of a comment, by which others tell it: below 0x80000000, and none is 0. */
    private static String paragraph(int comment) {
        return String.format("%08X", comment + 1);
    }

    /** Of at most three words. */
    private static String initials(String author) {
        StringBuilder initials = new StringBuilder();
        for (String word : author.strip().split("[\\s\\p{Z}]+", 4)) {
            if (!word.isEmpty() && initials.codePointCount(0, initials.length()) < 3) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }
}
