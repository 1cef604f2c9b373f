package org.jointstatement.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jointstatement.export.Characters;
import org.jointstatement.export.Extract;
import org.jointstatement.export.Paper;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.LayeredText;
import org.jointstatement.markup.SafeHtml;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the page that a PDF is printed from: the text in the same HTML as on the reading page. */
@Component
class PdfPage {

    private static final String STYLE = "<link rel=\"stylesheet\" href=\"document.css\"/>";

    private final ITemplateEngine templates;

    PdfPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The page as well-formed XML, with its style in it and with nothing that the fonts cannot set. */
    String html(Extract extract, Paper paper) {
        Context context = new Context(extract.locale());
        context.setVariable("extract", extract);
        context.setVariable("paper", paper.toString());
        context.setVariable("paragraphHtml", paragraphs(extract));
        String html = templates.process("export/document", context);
        String styled = html.replace(STYLE, "<style>" + style(paper) + "</style>");
        return FontCover.covered(Characters.legal(styled));
    }

    private static Map<Integer, SafeHtml> paragraphs(Extract extract) {
        return extract.paragraphs().stream()
                .collect(Collectors.toMap(Paragraph::number, paragraph -> paragraph(extract, paragraph)));
    }

    private static SafeHtml paragraph(Extract extract, Paragraph paragraph) {
        List<Footnote> all = extract.statement().footnotes();
        List<Span> marks = extract.statement().footnotesOf(paragraph).stream()
                .map(footnote -> new Span(
                        footnote.start(), footnote.end(), "footnote", "footnote-" + (all.indexOf(footnote) + 1)))
                .toList();
        return LayeredText.render(paragraph.text(), marks, List.of(Layer.FOOTNOTE));
    }

    private static String style(Paper paper) {
        try (InputStream file = PdfPage.class.getResourceAsStream("document.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{paper}", paper.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
