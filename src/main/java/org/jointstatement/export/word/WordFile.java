package org.jointstatement.export.word;

import org.jointstatement.annotation.comments.Commented;
import org.jointstatement.annotation.comments.CommentedFile;
import org.jointstatement.export.Extract;
import org.jointstatement.export.FileMaker;
import org.jointstatement.export.Format;
import org.jointstatement.export.Paper;
import org.springframework.stereotype.Component;

/** Makes Word files, of a text alone and of texts with comments: headings, numbers, footnotes and comments are Word's own. */
@Component
class WordFile implements FileMaker, CommentedFile {

    private final WordPackage packed;

    WordFile(WordPackage packed) {
        this.packed = packed;
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public byte[] make(Extract extract, Paper paper) {
        return packed.make(WordBook.of(extract, paper));
    }

    @Override
    public byte[] make(Commented commented) {
        return packed.make(WordBook.of(commented));
    }
}
