package org.jointstatement.citation;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The citations of a statement, a paragraph or a sentence: all styles on a page, or one as a file. */
@Controller
@PublicPage
class CitationController {

    private static final String OF_STATEMENT = "/statements/{slug}/citation";
    private static final String OF_PARAGRAPH = "/statements/{slug}/paragraphs/{number:[1-9]\\d{0,4}}/citation";

    private final Statements statements;

    CitationController(Statements statements) {
        this.statements = statements;
    }

    @GetMapping(path = OF_STATEMENT)
    Object statement(
            @PathVariable String slug,
            @RequestParam(name = "paragraphs", required = false) @Nullable String range,
            @RequestParam(required = false) @Nullable String style,
            Model model,
            HttpServletResponse response) {
        Statement statement = statements.get(slug);
        Reference reference =
                range == null ? Reference.to(statement, PublicUrl.of("")) : CitedPlaces.paragraphs(statement, range);
        return answer(reference, style, model, response);
    }

    @GetMapping(path = OF_PARAGRAPH)
    Object paragraph(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String sentence,
            @RequestParam(required = false) @Nullable String footnote,
            @RequestParam(required = false) @Nullable String style,
            Model model,
            HttpServletResponse response) {
        Statement statement = statements.getWithParagraph(slug, number);
        Paragraph paragraph = statement.findParagraph(number).orElseThrow();
        return answer(CitedPlaces.in(statement, paragraph, sentence, footnote), style, model, response);
    }

    private static Object answer(
            Reference reference, @Nullable String word, Model model, HttpServletResponse response) {
        if (word == null) {
            return page(reference, model);
        }
        Optional<Style> style = Style.find(word);
        if (style.isPresent()) {
            return file(reference, style.get());
        }
        // What there is stands on the page: it is the way on.
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("unknown", true);
        return page(reference, model);
    }

    private static ResponseEntity<byte[]> file(Reference reference, Style style) {
        ContentDisposition disposition = (style.isForPrograms()
                        ? ContentDisposition.attachment()
                        : ContentDisposition.inline())
                .filename(style.fileName(reference))
                .build();
        return ResponseEntity.ok()
                .contentType(style.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(style.cite(reference).text().getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Reference reference, Model model) {
        model.addAttribute("statement", reference.statement());
        model.addAttribute("reference", reference);
        model.addAttribute("styles", List.of(Style.values()));
        model.addAttribute("canonical", reference.portal() + reference.page());
        return "citation/citation";
    }
}
