package org.jointstatement.export;

import java.nio.charset.StandardCharsets;
import org.jointstatement.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Makes the files of all formats; JSON is the API's own. */
@Component
class Files {

    private final PlainText plainText;
    private final MarkdownText markdown;
    private final AkomaNtoso akomaNtoso;
    private final WordFile word;
    private final PdfPress press;

    Files(PlainText plainText, MarkdownText markdown, AkomaNtoso akomaNtoso, WordFile word, PdfPress press) {
        this.plainText = plainText;
        this.markdown = markdown;
        this.akomaNtoso = akomaNtoso;
        this.word = word;
        this.press = press;
    }

    byte[] make(Format format, Extract extract, Paper paper) {
        if (!format.suits(extract.statement())) {
            throw new NotFoundException(format + " of " + extract.statement().slug() + ": no font has its letters");
        }
        return switch (format) {
            case TXT -> plainText.of(extract).getBytes(StandardCharsets.UTF_8);
            case MD -> markdown.of(extract).getBytes(StandardCharsets.UTF_8);
            case XML -> akomaNtoso.of(extract);
            case DOCX -> word.of(extract, paper);
            case PDF -> press.print(extract, paper);
            case JSON -> throw new IllegalArgumentException("The API makes JSON");
        };
    }
}
